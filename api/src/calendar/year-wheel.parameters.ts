import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsString, Length } from 'class-validator';
import { ChoiceParam, CodeParam } from '../analyses/answer/parameters.ts';
import { IsDay } from '../agreements/agreements.parameters.ts';
import { type WheelKind, wheelKinds } from '../agreements/calendar/year-wheel.answer.ts';

export class YearWheelParameters {
  @CodeParam('Area: grouping code, e.g. 1084; all without') area?: string;
  @ApiPropertyOptional({ format: 'date', description: 'First day' }) @IsOptional() @IsDay() from?: string;
  @ApiPropertyOptional({ format: 'date', description: 'Last day' }) @IsOptional() @IsDay() to?: string;
  @ChoiceParam('Only this kind of date', wheelKinds) kind?: WheelKind;
  @ApiPropertyOptional({ description: 'Only what is due from this party, as it is written in the dates' })
  @IsOptional()
  @IsString()
  @Length(1, 200)
  responsible?: string;
}

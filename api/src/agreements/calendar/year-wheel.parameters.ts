import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional } from 'class-validator';
import { CodeParam } from '../../analyses/answer/parameters.ts';
import { IsDay } from '../agreements.parameters.ts';

export class YearWheelParameters {
  @CodeParam('Area of the agreements: grouping code, e.g. 1084; all without') area?: string;
  @ApiPropertyOptional({ format: 'date', description: 'First day' }) @IsOptional() @IsDay() from?: string;
  @ApiPropertyOptional({ format: 'date', description: 'Last day' }) @IsOptional() @IsDay() to?: string;
}

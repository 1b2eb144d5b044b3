import { applyDecorators } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional, PartialType } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, Length, Matches } from 'class-validator';
import { IsDay, IsId } from '../agreements/agreements.parameters.ts';
import { type MeetingStatus, meetingStatuses } from './meeting-codes.ts';

/** Any code of a grouping. */
const code = /^[\p{L}\p{N}_-]{1,60}$/u;

/** A time of the day. */
export const IsTime = (): PropertyDecorator =>
  applyDecorators(Matches(/^([01]\d|2[0-3]):[0-5]\d$/, { message: '$property must be a time like 15:30' }));

/** Official municipality code. */
export const IsMunicipality = (): PropertyDecorator =>
  applyDecorators(Matches(/^\d{4}$/, { message: '$property must be four digits, such as 0169' }));

/** A new dialogue meeting: a draft until it is published. */
export class NewMeeting {
  @ApiProperty() @IsString() @Length(1, 200) title!: string;
  @ApiProperty({ format: 'date' }) @IsDay() heldOn!: string;
  @ApiProperty({ description: 'Grouping whose municipalities are invited, e.g. 1084 or oestdanmark' })
  @Matches(code)
  area!: string;
  @ApiPropertyOptional({ type: String, nullable: true, description: 'Time of the day, e.g. 15:30' })
  @IsOptional()
  @IsTime()
  startsAt?: string | null;
  @ApiPropertyOptional({ type: String, nullable: true }) @IsOptional() @IsTime() endsAt?: string | null;
  @ApiPropertyOptional() @IsOptional() @IsString() @Length(0, 200) place?: string;
  @ApiPropertyOptional({ type: String, nullable: true, description: 'Municipality that hosts it' })
  @IsOptional()
  @IsMunicipality()
  host?: string | null;
  @ApiPropertyOptional({ description: 'Who is invited' })
  @IsOptional()
  @IsString()
  @Length(0, 1000)
  audience?: string;
  @ApiPropertyOptional({ description: 'What it is for' })
  @IsOptional()
  @IsString()
  @Length(0, 5000)
  purpose?: string;
  @ApiPropertyOptional({ description: 'What its contents were written from' })
  @IsOptional()
  @IsString()
  @Length(0, 1000)
  source?: string;
  @ApiPropertyOptional({ type: String, nullable: true, format: 'date' })
  @IsOptional()
  @IsDay()
  registrationDueOn?: string | null;
  @ApiPropertyOptional({ type: String, nullable: true, description: 'Agreement that it feeds' })
  @IsOptional()
  @IsId()
  agreement?: string | null;
}
export class MeetingChange extends PartialType(NewMeeting) {}

/** Shown to everybody, or taken back. */
export class MeetingStep {
  @ApiProperty({ enum: meetingStatuses }) @IsIn(meetingStatuses) to!: MeetingStatus;
}

import { applyDecorators } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsISO8601, IsOptional, IsString, Length, Matches } from 'class-validator';
import { type AgreementStatus, agreementStatuses } from './agreement-codes.ts';

const day = /^20\d{2}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const dayMessage = { message: '$property must be a day like 2026-11-27' };

/** A day of the calendar. */
export const IsDay = (): PropertyDecorator =>
  applyDecorators(Matches(day, dayMessage), IsISO8601({ strict: true }, dayMessage));

/** Identity of something that the database made. */
export const IsId = (): PropertyDecorator =>
  Matches(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/, { message: '$property must be an id' });

/** A new agreement; its parties are those of the area on its first day. */
export class NewAgreement {
  @ApiProperty() @IsString() @Length(1, 120) label!: string;
  @ApiProperty({ description: 'Grouping whose municipalities are parties, e.g. 1084 or oestdanmark' })
  @Matches(/^[\p{L}\p{N}_-]{1,60}$/u)
  area!: string;
  @ApiProperty({ format: 'date' }) @IsDay() startsOn!: string;
  @ApiProperty({ format: 'date' }) @IsDay() endsOn!: string;
  @ApiPropertyOptional() @IsOptional() @IsString() @Length(0, 20_000) development?: string;
  @ApiPropertyOptional() @IsOptional() @IsString() @Length(0, 20_000) steering?: string;
}

/** What of an agreement may be changed once it exists. */
export class AgreementChange {
  @ApiPropertyOptional() @IsOptional() @IsString() @Length(1, 120) label?: string;
  @ApiPropertyOptional({ format: 'date' }) @IsOptional() @IsDay() endsOn?: string;
  @ApiPropertyOptional() @IsOptional() @IsString() @Length(0, 20_000) development?: string;
  @ApiPropertyOptional() @IsOptional() @IsString() @Length(0, 20_000) steering?: string;
}

/** A step to another status. */
export class AgreementStep {
  @ApiProperty({ enum: agreementStatuses }) @IsIn(agreementStatuses) to!: AgreementStatus;
}

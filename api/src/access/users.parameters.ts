import { applyDecorators } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { roles } from '@tilbudsvifte/contract';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsEmail,
  IsIn,
  IsOptional,
  IsString,
  Length,
  Matches,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import type { Right, Role } from './identity.ts';

/** Null is a value here, and a wrong one. */
const isGiven = (_: object, value: unknown): boolean => value !== undefined;
const rightName = (right: Partial<Right> | null): string => `${right?.role} ${right?.municipality}`;

/** A role × municipality to give. */
export class RightFields implements Right {
  @ApiProperty({ enum: roles }) @IsIn(roles) role!: Role;
  @ApiProperty({ description: 'Municipality code; empty for administrator and secretariat' })
  @Matches(/^(\d{4})?$/)
  municipality!: string;
  @ApiProperty() @IsBoolean() onBehalf!: boolean;
}

/** A mail address; none is null, and an empty field says the same. */
const MailAddress = (): PropertyDecorator =>
  applyDecorators(
    ApiPropertyOptional({ type: String, nullable: true, description: 'Null or empty: none' }),
    Transform(({ value }: { value: unknown }) => (value === '' ? null : value)),
    IsOptional(),
    IsEmail(),
    Length(1, 200),
  );

/** What of an account may be changed. */
export class UserChange {
  @ApiPropertyOptional() @ValidateIf(isGiven) @IsString() @Length(1, 100) displayName?: string;
  @MailAddress() email?: string | null;
  @ApiPropertyOptional() @ValidateIf(isGiven) @IsBoolean() active?: boolean;
  @ApiPropertyOptional({ type: [RightFields] })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(200)
  @ArrayUnique(rightName)
  @ValidateNested({ each: true })
  @Type(() => RightFields)
  rights?: RightFields[];
}

/** A new account. */
export class NewUser {
  @ApiProperty({ description: 'Sign-in name; kept in lower case' })
  @Matches(/^[\p{L}\d][\p{L}\d._@+-]{0,99}$/u)
  name!: string;
  @ApiProperty() @IsString() @Length(1, 100) displayName!: string;
  @MailAddress() email?: string | null;
  @ApiProperty({ type: [RightFields] })
  @IsArray()
  @ArrayMaxSize(200)
  @ArrayUnique(rightName)
  @ValidateNested({ each: true })
  @Type(() => RightFields)
  rights!: RightFields[];
}

import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  ArrayNotEmpty,
  ArrayUnique,
  IsArray,
  IsIn,
  IsISO8601,
  IsOptional,
  IsString,
  Length,
  Matches,
} from 'class-validator';
import { type DeliveryKind, deliveryKinds } from './delivery-kinds.ts';

/** Date and time on the clock of Copenhagen. */
const localTime = /^20\d{2}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d$/;
const timeMessage = { message: '$property must be a date and time like 2026-11-27T12:00' };
const period = /^20\d{2}(K[1-4])?$/;

/** A new round. */
export class NewRound {
  @ApiProperty() @IsString() @Length(1, 100) label!: string;
  @ApiProperty({ description: 'Year (2026) or quarter (2026K4) that is reported' })
  @Matches(period)
  period!: string;
  @ApiProperty({ enum: deliveryKinds, isArray: true })
  @IsArray()
  @ArrayNotEmpty()
  @ArrayUnique()
  @IsIn(deliveryKinds, { each: true })
  kinds!: DeliveryKind[];
  @ApiProperty({ description: 'Grouping whose municipalities take part' })
  @IsString()
  @Length(1, 40)
  area!: string;
  @ApiProperty({ description: 'Copenhagen time, 2026-10-01T08:00' })
  @Matches(localTime, timeMessage)
  @IsISO8601({ strict: true }, timeMessage)
  opensAt!: string;
  @ApiProperty({ description: 'Copenhagen time, 2026-11-27T12:00' })
  @Matches(localTime, timeMessage)
  @IsISO8601({ strict: true }, timeMessage)
  deadlineAt!: string;
  @ApiPropertyOptional() @IsOptional() @IsString() @Length(0, 2000) note?: string;
}

/** What of a round may be changed once it exists. */
export class RoundChange {
  @ApiPropertyOptional() @IsOptional() @IsString() @Length(1, 100) label?: string;
  @ApiPropertyOptional()
  @IsOptional()
  @Matches(localTime, timeMessage)
  @IsISO8601({ strict: true }, timeMessage)
  opensAt?: string;
  @ApiPropertyOptional()
  @IsOptional()
  @Matches(localTime, timeMessage)
  @IsISO8601({ strict: true }, timeMessage)
  deadlineAt?: string;
  @ApiPropertyOptional() @IsOptional() @IsString() @Length(0, 2000) note?: string;
}

/** A later deadline for one municipality. */
export class NewExtension {
  @ApiProperty() @Matches(/^\d{4}$/) municipality!: string;
  @ApiProperty({ description: 'Copenhagen time' })
  @Matches(localTime, timeMessage)
  @IsISO8601({ strict: true }, timeMessage)
  deadlineAt!: string;
  @ApiProperty() @IsString() @Length(1, 1000) reason!: string;
}

import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayNotEmpty,
  IsArray,
  IsIn,
  IsOptional,
  IsString,
  Length,
  Matches,
  ValidateIf,
} from 'class-validator';
import { type DeliveryKind, deliveryKinds } from '../../collection/rounds/delivery-kinds.ts';

/** A delivery to begin: a file that was sent, rows that were typed in, or last time's figures confirmed. */
export class NewDeliveryFields {
  @ApiProperty() @IsString() @Length(1, 40) round!: string;
  @ApiProperty() @Matches(/^\d{4}$/) municipality!: string;
  @ApiProperty({ enum: deliveryKinds }) @IsIn(deliveryKinds) kind!: DeliveryKind;
  @ApiProperty({ enum: ['file', 'form', 'unchanged'] })
  @IsIn(['file', 'form', 'unchanged'])
  way!: 'file' | 'form' | 'unchanged';
  @ApiPropertyOptional({ description: 'The file, with way=file' })
  @ValidateIf(({ way }: NewDeliveryFields) => way === 'file')
  @IsString()
  @Length(1, 40)
  upload?: string;
  @ApiPropertyOptional({ enum: [',', '.'], description: 'Decimal mark of the file, as its sender states it' })
  @IsOptional()
  @IsIn([',', '.'])
  decimalMark?: ',' | '.';
  @ApiPropertyOptional({
    type: 'array',
    items: { type: 'array', items: { type: 'string' } },
    description: 'Rows in the order of the form’s columns, with way=form',
  })
  @ValidateIf(({ way }: NewDeliveryFields) => way === 'form')
  @IsArray()
  @ArrayNotEmpty()
  @ArrayMaxSize(5000)
  rows?: unknown[];
}

/** Which form. */
export class FormParameters {
  @ApiProperty({ enum: deliveryKinds }) @IsIn(deliveryKinds) kind!: DeliveryKind;
  @ApiProperty() @Matches(/^\d{4}$/) municipality!: string;
}

/** A column of a form. */
export class FormColumnAnswer {
  @ApiProperty({ description: 'Name in the import file' }) name!: string;
  @ApiProperty({ enum: ['key', 'text', 'number', 'choice'] }) holds!: 'key' | 'text' | 'number' | 'choice';
  @ApiPropertyOptional({ type: [String] }) choices?: readonly string[];
}

/** A form with the figures accepted last. */
export class FormAnswer {
  @ApiProperty({ type: [FormColumnAnswer] }) columns!: readonly FormColumnAnswer[];
  @ApiProperty({ type: 'array', items: { type: 'array', items: { type: 'string' } } })
  rows!: readonly (readonly string[])[];
}

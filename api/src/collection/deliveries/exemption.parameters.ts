import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsISO8601, IsString, Length, Matches } from 'class-validator';
import { type DeliveryKind, deliveryKinds } from '../rounds/delivery-kinds.ts';

/** A municipality that a rule does not ask for a while. */
export class NewExemption {
  @ApiProperty() @Matches(/^\d{4}$/) municipality!: string;
  @ApiProperty({ enum: deliveryKinds }) @IsIn(deliveryKinds) kind!: DeliveryKind;
  @ApiProperty({ description: 'Count whose unusual changes need no words, e.g. served' })
  @IsString()
  @Length(1, 40)
  rule!: string;
  @ApiProperty({ description: 'Why' }) @IsString() @Matches(/\S/) @Length(1, 1000) reason!: string;
  @ApiProperty({ format: 'date', description: 'Last day of the exemption' })
  @Matches(/^20\d{2}-\d{2}-\d{2}$/)
  @IsISO8601({ strict: true })
  expiresOn!: string;
}

import { ApiProperty } from '@nestjs/swagger';
import { type DeliveryKind, deliveryKinds } from '../rounds/delivery-kinds.ts';

/** A rule that does not ask one municipality for a while. */
export class ExemptionItem {
  @ApiProperty() municipality!: string;
  @ApiProperty({ enum: deliveryKinds }) kind!: DeliveryKind;
  @ApiProperty({ description: 'Count whose unusual changes need no words' }) rule!: string;
  @ApiProperty() reason!: string;
  @ApiProperty({ format: 'date' }) expiresOn!: string;
  @ApiProperty() madeBy!: string;
  @ApiProperty({ description: 'Whether it counts today' }) inForce!: boolean;
}

export class ExemptionList {
  @ApiProperty({ type: [ExemptionItem] }) exemptions!: readonly ExemptionItem[];
}

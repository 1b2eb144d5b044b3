import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { type DeliveryKind, deliveryKinds } from '../rounds/delivery-kinds.ts';
import { type DeliveryState, deliveryStates, type DeliveryStep, deliverySteps } from './delivery-states.ts';

/** A fault or fact about the file, addressed as a spreadsheet shows it. */
export class DeliveryIssue {
  @ApiProperty() code!: string;
  @ApiProperty({ enum: ['error', 'notice'] }) severity!: 'error' | 'notice';
  @ApiPropertyOptional() sheet?: string;
  @ApiPropertyOptional() row?: number;
  @ApiPropertyOptional() column?: string;
  @ApiPropertyOptional() field?: string;
  @ApiPropertyOptional() raw?: string;
  @ApiPropertyOptional({ type: 'object', additionalProperties: true }) params?: object;
}

/** One cell that differs from what was accepted last. */
export class CellChange {
  @ApiProperty({
    type: 'object',
    additionalProperties: { type: 'string' },
    description: 'What names the row',
  })
  key!: Readonly<Record<string, string>>;
  @ApiProperty({ description: 'Column that differs; empty when the whole row is new or gone' })
  column!: string;
  @ApiProperty({ type: String, nullable: true }) before!: string | null;
  @ApiProperty({ type: String, nullable: true }) after!: string | null;
}

/** A change that is larger than the municipality's own history lets one expect. */
export class UnusualChange {
  @ApiProperty({ description: 'Identity of the change; explanations name it' }) key!: string;
  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' } }) row!: Readonly<
    Record<string, string>
  >;
  @ApiProperty() column!: string;
  @ApiProperty() value!: number;
  @ApiProperty({ description: 'Expected from the history' }) low!: number;
  @ApiProperty() high!: number;
  @ApiProperty({ type: [Number], description: 'The municipality’s own earlier figures, oldest first' })
  history!: readonly number[];
  @ApiProperty({ description: 'The reporter’s words, or empty' }) explanation!: string;
}

/** A step that was taken. */
export class DeliveryEvent {
  @ApiProperty({ format: 'date-time' }) at!: string;
  @ApiProperty() user!: string;
  @ApiProperty() action!: string;
  @ApiProperty({ type: 'object', additionalProperties: true }) detail!: object;
}

/** A delivery in a list. */
export class DeliveryItem {
  @ApiProperty() id!: string;
  @ApiProperty() round!: string;
  @ApiProperty() municipality!: string;
  @ApiProperty({ enum: deliveryKinds }) kind!: DeliveryKind;
  @ApiProperty({ enum: ['file', 'form', 'unchanged'] }) way!: 'file' | 'form' | 'unchanged';
  @ApiProperty({ enum: deliveryStates }) state!: DeliveryState;
  @ApiProperty({ description: 'To be sent as If-Match with a step' }) version!: number;
  @ApiProperty() fileName!: string;
  @ApiProperty({ description: 'SHA-256 of the content; an approval names it' }) contentHash!: string;
  @ApiProperty({ description: 'Rows read so far' }) rows!: number;
  @ApiProperty() draftedBy!: string;
  @ApiProperty({ format: 'date-time' }) draftedAt!: string;
  @ApiPropertyOptional() submittedBy?: string;
  @ApiPropertyOptional({ format: 'date-time' }) submittedAt?: string;
  @ApiPropertyOptional() approvedBy?: string;
  @ApiPropertyOptional({ format: 'date-time' }) approvedAt?: string;
  @ApiPropertyOptional() acceptedBy?: string;
  @ApiPropertyOptional({ format: 'date-time' }) acceptedAt?: string;
  @ApiPropertyOptional() returnComment?: string;
}

export class DeliveryList {
  @ApiProperty({ type: [DeliveryItem] }) deliveries!: readonly DeliveryItem[];
}

/** A delivery with everything its reader needs to judge it. */
export class DeliveryAnswer extends DeliveryItem {
  @ApiProperty({ type: [DeliveryIssue] }) issues!: readonly DeliveryIssue[];
  @ApiProperty({
    type: 'array',
    items: { type: 'object', additionalProperties: true },
    description: 'The first 20 rows as they were understood; the rest at …/rows',
  })
  preview!: readonly object[];
  @ApiProperty({ type: [CellChange], description: 'Against what was accepted last; at most 500' })
  changes!: readonly CellChange[];
  @ApiProperty({ description: 'Number of cells that differ' }) changeCount!: number;
  @ApiProperty({ type: [UnusualChange] }) unusual!: readonly UnusualChange[];
  @ApiProperty({ type: [DeliveryEvent], description: 'What was done with it, oldest first' })
  history!: readonly DeliveryEvent[];
  @ApiProperty({ enum: deliverySteps, isArray: true, description: 'Steps that the reader may take now' })
  steps!: readonly DeliveryStep[];
}

/** A page of a delivery's rows, in order of what names them. */
export class DeliveryRows {
  @ApiProperty({ description: 'Rows passed over' }) from!: number;
  @ApiProperty({ description: 'Rows of the whole delivery; 0 when it was refused, as nothing of it is kept' })
  total!: number;
  @ApiProperty({ type: 'array', items: { type: 'object', additionalProperties: true } })
  rows!: readonly object[];
  @ApiPropertyOptional({ description: 'Give as `from` for the next page; absent on the last' })
  next?: number;
}

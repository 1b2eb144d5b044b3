import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';

/** What speaks against publishing, or should be known before. */
export const checkCodes = [
  'nothing-accepted',
  'nothing-new',
  'publication-running',
  'forms-missing',
  'deliveries-waiting',
  'round-open',
  'synthetic-data',
  'threshold-changed',
  'figures-removed',
] as const;
export type CheckCode = (typeof checkCodes)[number];

/** One line of the checklist. */
export class Check {
  @ApiProperty({ enum: checkCodes }) code!: CheckCode;
  @ApiProperty({ enum: ['error', 'warning'], description: 'Errors block; warnings are confirmed' })
  severity!: 'error' | 'warning';
  @ApiProperty({ type: 'object', additionalProperties: true }) params!: Readonly<
    Record<string, string | number>
  >;
}

/** Rows of one kind that differ from the edition before. */
export class KindChange {
  @ApiProperty() kind!: string;
  @ApiProperty() added!: number;
  @ApiProperty() removed!: number;
}

/** A delivery that the edition before did not have. */
export class NewBatchItem {
  @ApiProperty() id!: string;
  @ApiProperty() kind!: string;
  @ApiProperty({ description: 'Municipality code, or sekretariat' }) reporter!: string;
  @ApiProperty() fileName!: string;
  @ApiProperty() rows!: number;
  @ApiProperty({ format: 'date-time' }) acceptedAt!: string;
}

/** What would be published now, against the newest edition. */
export class PublicationPreview {
  @ApiPropertyOptional({ description: 'Label of the newest edition' }) previous?: string;
  @ApiProperty({ type: [Check] }) checks!: readonly Check[];
  @ApiProperty({ type: [KindChange], description: 'Rows in force then and now' })
  changes!: readonly KindChange[];
  @ApiProperty({ type: [NewBatchItem] }) batches!: readonly NewBatchItem[];
}

/** A publication, running or ended. */
export class PublicationItem {
  @ApiProperty() id!: string;
  @ApiProperty() label!: string;
  @ApiProperty({ enum: ['running', 'done', 'failed'] }) state!: 'running' | 'done' | 'failed';
  @ApiProperty({ enum: ['counts', 'answers'] }) stage!: 'counts' | 'answers';
  @ApiProperty() done!: number;
  @ApiProperty() of!: number;
  @ApiPropertyOptional() editionId?: string;
  @ApiProperty() startedBy!: string;
  @ApiProperty({ format: 'date-time' }) startedAt!: string;
}

export class PublicationList {
  @ApiProperty({ type: [PublicationItem] }) publications!: readonly PublicationItem[];
}

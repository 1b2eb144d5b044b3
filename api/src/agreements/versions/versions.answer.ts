import { ApiProperty } from '@nestjs/swagger';
import { type AgreementStatus, agreementStatuses } from '../agreement-codes.ts';

/** An agreement as it was when its status moved. */
export class VersionItem {
  @ApiProperty() no!: number;
  @ApiProperty({ enum: agreementStatuses, description: 'Status that it moved to' }) status!: AgreementStatus;
  @ApiProperty({ description: 'SHA-256 of the content as JSON with sorted keys' }) sha256!: string;
  @ApiProperty({ format: 'date-time' }) madeAt!: string;
}

export class VersionList {
  @ApiProperty({ type: [VersionItem] }) versions!: readonly VersionItem[];
}

export const differenceParts = [
  'agreement',
  'party',
  'theme',
  'goal',
  'decision',
  'due-date',
  'evidence',
  'approval',
] as const;
export type DifferencePart = (typeof differenceParts)[number];

/** Words that stayed, came or went. */
export class WordRun {
  @ApiProperty({ enum: ['same', 'added', 'removed'] }) kind!: 'same' | 'added' | 'removed';
  @ApiProperty() text!: string;
}

/** One thing that differs between two versions. */
export class DifferenceItem {
  @ApiProperty({ enum: differenceParts }) part!: DifferencePart;
  @ApiProperty({ description: 'Id of the theme, goal …; code of the party; empty for the agreement itself' })
  id!: string;
  @ApiProperty({ description: 'What people call it' }) title!: string;
  @ApiProperty({ enum: ['added', 'removed', 'changed'] }) change!: 'added' | 'removed' | 'changed';
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Field that changed; null where the whole came or went',
  })
  field!: string | null;
  @ApiProperty({ type: String, nullable: true }) before!: string | null;
  @ApiProperty({ type: String, nullable: true }) after!: string | null;
  @ApiProperty({
    type: [WordRun],
    description: 'The change word by word; empty where the whole came or went',
  })
  words!: readonly WordRun[];
}

export class VersionDifferences {
  @ApiProperty({ type: Number, nullable: true, description: 'Version compared with; null for the first' })
  from!: number | null;
  @ApiProperty() to!: number;
  @ApiProperty({ type: [DifferenceItem] }) differences!: readonly DifferenceItem[];
}

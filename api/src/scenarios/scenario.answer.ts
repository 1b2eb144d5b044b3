import { ApiProperty } from '@nestjs/swagger';
import { DocumentItem } from './document/document-fields.ts';
import type { ScenarioDocument } from './document/scenario-document.ts';
import type { ScenarioOutcome } from './models/scenario-result.ts';
import { OutcomeRow } from './result/result.answer.ts';
import {
  type OwnerRole,
  ownerRoles,
  type ScenarioStatus,
  scenarioStatuses,
  type Sharing,
  sharings,
} from './scenario-rights.ts';

/** Whose scenario it is: colleagues of the same right may go on with it. */
export class ScenarioOwner {
  @ApiProperty({ enum: ownerRoles }) role!: OwnerRole;
  @ApiProperty({ description: 'Municipality code; empty for the secretariat' }) municipality!: string;
}

export class NewerEdition {
  @ApiProperty() id!: string;
  @ApiProperty() label!: string;
}

/** A scenario as it is kept. */
export class ScenarioItem {
  @ApiProperty() id!: string;
  @ApiProperty({ description: 'To be sent as If-Match with a change' }) version!: number;
  @ApiProperty({ enum: scenarioStatuses }) status!: ScenarioStatus;
  @ApiProperty({ enum: sharings, isArray: true }) sharedWith!: readonly Sharing[];
  @ApiProperty({ type: ScenarioOwner }) owner!: ScenarioOwner;
  @ApiProperty({ description: 'Whether the reader may change it' }) mayChange!: boolean;
  @ApiProperty({ description: 'Whether the reader may make it decided now' }) mayDecide!: boolean;
  @ApiProperty({ format: 'date-time' }) createdAt!: string;
  @ApiProperty({ format: 'date-time' }) changedAt!: string;
  @ApiProperty({ type: DocumentItem }) document!: ScenarioDocument;
  @ApiProperty({ description: 'SHA-256 of the canonical document' }) sha256!: string;
  @ApiProperty({ type: NewerEdition, description: 'Base edition' }) edition!: NewerEdition;
  @ApiProperty({
    type: String,
    nullable: true,
    format: 'date-time',
    description: 'When its result was computed',
  })
  computedAt!: string | null;
  @ApiProperty({
    type: NewerEdition,
    nullable: true,
    description: 'Newest edition, where it is newer than the base edition',
  })
  newestEdition!: NewerEdition | null;
  @ApiProperty({ type: OutcomeRow, nullable: true, description: 'First outcome of the stored result' })
  keyOutcome!: ScenarioOutcome | null;
}

export class ScenarioList {
  @ApiProperty({ type: [ScenarioItem], description: 'Changed last, first' })
  scenarios!: readonly ScenarioItem[];
  @ApiProperty({ type: [String], description: 'Ids of scenarios whose document does not fit its SHA-256' })
  tampered!: readonly string[];
}

/** A document to take away, and to bring back as it was. */
export class DocumentFile {
  @ApiProperty({ type: DocumentItem }) document!: ScenarioDocument;
  @ApiProperty({ description: 'SHA-256 of the canonical document (RFC 8785)' }) sha256!: string;
}

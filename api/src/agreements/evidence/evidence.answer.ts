import { ApiProperty } from '@nestjs/swagger';
import { CoverageBasis, MethodBasis } from '../../analyses/answer/basis.dto.ts';
import { type AgreementStatus, agreementStatuses } from '../agreement-codes.ts';

/** Edition that frozen figures are of. */
export class EvidenceEdition {
  @ApiProperty() id!: string;
  @ApiProperty() label!: string;
  @ApiProperty({ description: 'SHA-256 of what the edition is made of' }) hash!: string;
}

/** Frozen figures at a glance. */
export class EvidenceNote {
  @ApiProperty() id!: string;
  @ApiProperty({ description: 'The request as it was asked, without the edition' }) request!: string;
  @ApiProperty() note!: string;
  @ApiProperty({ type: EvidenceEdition }) edition!: EvidenceEdition;
  @ApiProperty({ description: 'SHA-256 of the answer as stored' }) sha256!: string;
  @ApiProperty({ format: 'date-time' }) addedAt!: string;
}

export class EvidenceAgreement {
  @ApiProperty() id!: string;
  @ApiProperty() label!: string;
  @ApiProperty({ enum: agreementStatuses }) status!: AgreementStatus;
}

export class EvidenceDecision {
  @ApiProperty() id!: string;
  @ApiProperty() title!: string;
}

/** The newest edition's answer to the same request. */
export class NewerFigures {
  @ApiProperty({ type: EvidenceEdition }) edition!: EvidenceEdition;
  @ApiProperty({
    type: Boolean,
    nullable: true,
    description: 'Whether its figures differ; null when that edition cannot answer the request',
  })
  figuresDiffer!: boolean | null;
}

/** Frozen figures and all that is known of them. */
export class EvidenceItem extends EvidenceNote {
  @ApiProperty({ type: EvidenceAgreement }) agreement!: EvidenceAgreement;
  @ApiProperty({ type: EvidenceDecision }) decision!: EvidenceDecision;
  @ApiProperty({
    type: 'object',
    additionalProperties: { oneOf: [{ type: 'string' }, { type: 'number' }] },
    description: 'Parameters with every default filled in',
  })
  parameters!: Readonly<Record<string, string | number>>;
  @ApiProperty({ type: [MethodBasis] }) methods!: readonly MethodBasis[];
  @ApiProperty({
    type: Number,
    nullable: true,
    description: 'Seed of drawn numbers; null where none are drawn',
  })
  seed!: number | null;
  @ApiProperty({ type: CoverageBasis, description: 'Who had reported when the figures were frozen' })
  coverage!: CoverageBasis;
  @ApiProperty({ type: [String], description: 'Parties that had not approved when the figures were frozen' })
  approvalsMissing!: readonly string[];
  @ApiProperty({ type: NewerFigures, nullable: true, description: 'null when the edition is the newest' })
  newer!: NewerFigures | null;
  @ApiProperty({ type: 'object', additionalProperties: true, description: 'The answer as it was frozen' })
  answer!: object;
}

export const checkParts = ['stored-bytes', 'edition', 'method', 'figure', 'rest'] as const;
export type CheckPart = (typeof checkParts)[number];

/** One thing that a re-run found otherwise. */
export class CheckDifference {
  @ApiProperty({ enum: checkParts }) part!: CheckPart;
  @ApiProperty({ description: 'Method, field of the edition, or path of the figure in the answer' })
  name!: string;
  @ApiProperty({ type: String, nullable: true }) before!: string | null;
  @ApiProperty({ type: String, nullable: true }) after!: string | null;
}

/** What came of asking the same edition again. */
export class EvidenceCheck {
  @ApiProperty({ description: 'Every byte of the answer is the same' }) identical!: boolean;
  @ApiProperty({ description: 'SHA-256 when it was frozen' }) sha256!: string;
  @ApiProperty({ description: 'SHA-256 of the answer computed now' }) recomputed!: string;
  @ApiProperty({ description: 'Figures that differ' }) figures!: number;
  @ApiProperty({ type: [CheckDifference], description: 'At most 50 of the figures' })
  differences!: readonly CheckDifference[];
}

import { ApiProperty } from '@nestjs/swagger';
import { Basis } from '../analyses/answer/basis.dto.ts';
import { type AgreementStatus, agreementStatuses } from './agreement-codes.ts';
import { ApprovalItem } from './approvals/approvals.answer.ts';
import { EvidenceEdition } from './evidence/evidence.answer.ts';
import { DecisionItem, DueDateItem, GoalItem, ThemeItem } from './items/items.answer.ts';

/** Parties that have approved, of all. */
export class ApprovedParties {
  @ApiProperty() done!: number;
  @ApiProperty() of!: number;
}

/** An agreement at a glance. */
export class AgreementItem {
  @ApiProperty() id!: string;
  @ApiProperty({ description: 'Send as If-Match when anything of it is changed' }) version!: number;
  @ApiProperty() label!: string;
  @ApiProperty({ description: 'Grouping whose municipalities are parties' }) area!: string;
  @ApiProperty({ format: 'date' }) startsOn!: string;
  @ApiProperty({ format: 'date' }) endsOn!: string;
  @ApiProperty({ enum: agreementStatuses }) status!: AgreementStatus;
  @ApiProperty({ type: ApprovedParties }) approved!: ApprovedParties;
  @ApiProperty({ type: ApprovedParties, description: 'The same without the region' })
  approvedMunicipalities!: ApprovedParties;
  @ApiProperty({
    type: String,
    nullable: true,
    format: 'date',
    description: 'The approval deadline among its dates',
  })
  approvalDueOn!: string | null;
  @ApiProperty({
    type: String,
    nullable: true,
    format: 'date',
    description: 'Day of the last approval, once decided',
  })
  decidedOn!: string | null;
  @ApiProperty({ description: 'Its contents are made up' }) synthetic!: boolean;
  @ApiProperty({ format: 'date-time' }) changedAt!: string;
}

export class AgreementList {
  @ApiProperty({ type: [AgreementItem] }) agreements!: readonly AgreementItem[];
}

/** An agreement with everything in it. */
export class AgreementDetail extends AgreementItem {
  @ApiProperty({ description: 'Words of the development part' }) development!: string;
  @ApiProperty({ description: 'Words of the steering part' }) steering!: string;
  @ApiProperty({ type: [ThemeItem] }) themes!: readonly ThemeItem[];
  @ApiProperty({ type: [GoalItem] }) goals!: readonly GoalItem[];
  @ApiProperty({ type: [DecisionItem] }) decisions!: readonly DecisionItem[];
  @ApiProperty({ type: [DueDateItem] }) dueDates!: readonly DueDateItem[];
  @ApiProperty({ type: [ApprovalItem] }) approvals!: readonly ApprovalItem[];
  @ApiProperty({
    type: EvidenceEdition,
    nullable: true,
    description: 'Edition that the goals’ values are of',
  })
  edition!: EvidenceEdition | null;
  @ApiProperty({
    type: Basis,
    nullable: true,
    description: 'What the goals’ values rest on; null where there are none',
  })
  goalsBasis!: Basis | null;
  @ApiProperty({ enum: agreementStatuses, isArray: true, description: 'Steps the asker may take now' })
  steps!: readonly AgreementStatus[];
  @ApiProperty({ description: 'Whether the asker may change contents and evidence now' }) mayChange!: boolean;
  @ApiProperty({ description: 'Whether the asker may change dates now' }) mayChangeDates!: boolean;
  @ApiProperty({ type: [String], description: 'Parties whose approval the asker may record now' })
  mayApprove!: readonly string[];
  @ApiProperty({ type: [String], description: 'Parties for whom the asker may comment now' })
  mayComment!: readonly string[];
}

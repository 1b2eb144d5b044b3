import type { ApprovalItem } from '../approvals/approvals.answer.ts';
import type { EvidenceNote } from '../evidence/evidence.answer.ts';
import type { DecisionFields, DueDateItem, GoalFields, ThemeItem } from '../items/items.answer.ts';

/** An approval as a version keeps it: with its party, without its own version. */
export type KeptApproval = Omit<ApprovalItem, 'version'>;

/** What an agreement rests on, as a version keeps it. */
export interface KeptEvidence extends Pick<EvidenceNote, 'id' | 'request' | 'note' | 'sha256'> {
  readonly decision: string;
  readonly edition: string;
}

/** Everything in an agreement, as versions keep it and differences compare it. */
export interface AgreementContent {
  readonly label: string;
  readonly area: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly development: string;
  readonly steering: string;
  readonly themes: readonly ThemeItem[];
  readonly goals: readonly GoalFields[];
  readonly decisions: readonly DecisionFields[];
  readonly dueDates: readonly DueDateItem[];
  readonly evidence: readonly KeptEvidence[];
  readonly approvals: readonly KeptApproval[];
}

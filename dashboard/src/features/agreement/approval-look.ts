import type { CellLook } from '@tilbudsvifte/charts';
import type { SignName } from '../../components/state-sign/state-sign.tsx';
import type { Schema } from '../../lib/api.ts';

/** A party of an agreement, and where its approval stands. */
export type Approval = Schema<'ApprovalItem'>;
/** Where an approval stands. */
export type ApprovalState = Approval['state'];

/** The states in the order in which a party passes them. */
export const approvalStates: readonly ApprovalState[] = [
  'not-treated',
  'on-agenda',
  'approved',
  'approved-with-remark',
];

/** Sign of a state: beside the word, and in the tile. */
export const approvalSigns: Record<ApprovalState, SignName> = {
  'not-treated': 'empty',
  'on-agenda': 'dots',
  approved: 'check',
  'approved-with-remark': 'pen',
};

/** Fill of a tile: none yet, pale, and two that are full. */
export const approvalLooks: Record<ApprovalState, CellLook> = {
  'not-treated': { status: 'not-reported' },
  'on-agenda': { status: 'value', colour: 'seq-1' },
  approved: { status: 'value', colour: 'seq-4' },
  'approved-with-remark': { status: 'value', colour: 'seq-3' },
};

/** Whether a state counts as an approval. */
export const hasApproved = (state: ApprovalState): boolean =>
  state === 'approved' || state === 'approved-with-remark';

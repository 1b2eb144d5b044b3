import type { Role } from '@tilbudsvifte/contract';

/** Where a delivery stands. */
export const deliveryStates = [
  'reading',
  'refused',
  'draft',
  'submitted',
  'approved',
  'accepted',
  'returned',
  'replaced',
] as const;

export type DeliveryState = (typeof deliveryStates)[number];

/** What people do with a delivery that has been read. */
export const deliverySteps = ['submit', 'approve', 'accept', 'return', 'withdraw'] as const;

export type DeliveryStep = (typeof deliverySteps)[number];

interface StepRule {
  readonly from: readonly DeliveryState[];
  readonly to: DeliveryState;
  /** Who may take it; the first two for their own municipality only. */
  readonly roles: readonly Role[];
}

/** The life of a delivery: draft → submitted → approved by the municipality → accepted by the secretariat. */
export const stepRules: Readonly<Record<DeliveryStep, StepRule>> = {
  submit: { from: ['draft', 'returned'], to: 'submitted', roles: ['reporter'] },
  withdraw: { from: ['submitted'], to: 'draft', roles: ['reporter'] },
  approve: { from: ['submitted'], to: 'approved', roles: ['approver'] },
  accept: { from: ['approved'], to: 'accepted', roles: ['secretariat'] },
  return: { from: ['submitted', 'approved'], to: 'returned', roles: ['approver', 'secretariat'] },
};

/** States in which a newer draft may take a delivery's place. */
export const replaceable: readonly DeliveryState[] = ['refused', 'draft', 'returned', 'reading'];

/** Where an agreement stands; nothing of it changes once it is decided. */
export const agreementStatuses = ['draft', 'hearing', 'approval', 'decided'] as const;
export type AgreementStatus = (typeof agreementStatuses)[number];

/** Where it may go from there: back to the hearing when a party does not approve, and then all are asked again. */
export const nextSteps: Readonly<Record<AgreementStatus, readonly AgreementStatus[]>> = {
  draft: ['hearing'],
  hearing: ['approval'],
  approval: ['hearing', 'decided'],
  decided: [],
};

/** The two parts of a framework agreement. */
export const agreementParts = ['development', 'steering'] as const;
export type AgreementPart = (typeof agreementParts)[number];

export const approvalStates = ['not-treated', 'on-agenda', 'approved', 'approved-with-remark'] as const;
export type ApprovalState = (typeof approvalStates)[number];

/** States that count as an approval. */
export const approving: readonly ApprovalState[] = ['approved', 'approved-with-remark'];

export const partyKinds = ['municipality', 'region'] as const;
export type PartyKind = (typeof partyKinds)[number];

export const goalDirections = ['up', 'down', 'hold'] as const;
export type GoalDirection = (typeof goalDirections)[number];

export const goalStatuses = ['on-track', 'off-track', 'undecidable'] as const;
export type GoalStatus = (typeof goalStatuses)[number];

export const decisionKinds = ['decision', 'recommendation'] as const;
export type DecisionKind = (typeof decisionKinds)[number];

/** What falls due; the approval deadline is the one that headlines name. */
export const dueDateKinds = [
  'meeting',
  'hearing-ends',
  'recommendation',
  'approval-deadline',
  'submission',
  'takes-effect',
  'task',
] as const;
export type DueDateKind = (typeof dueDateKinds)[number];

/** Tables that belong to every agreement, made from an edition. */
export const annexNames = ['capacity', 'services', 'most-specialised', 'large-services'] as const;
export type AnnexName = (typeof annexNames)[number];

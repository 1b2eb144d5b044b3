// The closed lists of codes about people: what they may do, and what of it is noted.

/** Roles — what a signed-in person may do; each but the first two is held for one municipality. */
export const roles = ['administrator', 'secretariat', 'approver', 'reporter', 'committee'] as const;

/** Actions of the audit log. */
export const auditActions = [
  'signed-in',
  'sign-in-failed',
  'signed-out',
  'password-changed',
  'second-factor-set',
  'second-factor-removed',
  'user-added',
  'user-changed',
  'password-reset',
  'round-opened',
  'round-changed',
  'deadline-extended',
  'reminder-sent',
  'delivery-drafted',
  'delivery-submitted',
  'delivery-withdrawn',
  'delivery-approved',
  'delivery-accepted',
  'delivery-returned',
  'rule-exempted',
  'edition-published',
  'statbank-fetched',
  'figures-exported',
  'scenario-added',
  'scenario-changed',
  'scenario-shared',
  'scenario-decided',
  'scenario-deleted',
  'scenario-computed',
  'agreement-opened',
  'agreement-changed',
  'agreement-deleted',
  'agreement-moved',
  'approval-recorded',
  'hearing-commented',
  'evidence-added',
  'evidence-removed',
] as const;

/** Role of a signed-in person. */
export type Role = (typeof roles)[number];
/** Action of the audit log. */
export type AuditAction = (typeof auditActions)[number];

import type { Identity } from '../access/identity.ts';
import { holds, municipalitiesOf, regional } from '../access/identity.ts';
import type { AgreementStatus } from './agreement-codes.ts';

/** Statuses in which what the parties agree on may be changed: what they approve stands still. */
export const contentsOpen: readonly AgreementStatus[] = ['draft', 'hearing'];
/** Deadlines move until all is decided. */
export const datesOpen: readonly AgreementStatus[] = ['draft', 'hearing', 'approval'];

/** Whether somebody may see an agreement or a notification: drafts are of those who serve all municipalities. */
export function mayRead(
  identity: Identity | null,
  { status }: { readonly status: AgreementStatus | 'sent' },
): boolean {
  return status !== 'draft' || (identity !== null && holds(identity, regional));
}

export function isSecretariat(identity: Identity | null): boolean {
  return identity !== null && holds(identity, ['secretariat']);
}

/** Parties that somebody speaks for: all for the secretariat, an approver's own. */
export function partiesOf(identity: Identity | null, parties: readonly string[]): readonly string[] {
  if (identity === null) return [];
  if (isSecretariat(identity)) return parties;
  const own = municipalitiesOf(identity, ['approver']);
  return parties.filter((party) => own.includes(party));
}

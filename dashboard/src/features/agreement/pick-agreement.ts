import type { Schema } from '../../lib/api.ts';

type Agreement = Schema<'AgreementItem'>;

const byStart = (a: Agreement, b: Agreement): number => b.startsOn.localeCompare(a.startsOn);

/**
 * Agreement to show — the one asked for; else the one that waits for its parties; else the one in force; else the newest.
 * @param today - ISO day
 */
export function pickAgreement(
  agreements: readonly Agreement[],
  asked: string | undefined,
  today: string,
): Agreement | undefined {
  if (asked !== undefined) return agreements.find(({ id }) => id === asked);
  const newest = [...agreements].sort(byStart);
  const isOpen = ({ status }: Agreement): boolean => status === 'approval' || status === 'hearing';
  const inForce = ({ status, startsOn, endsOn }: Agreement): boolean =>
    status === 'decided' && startsOn <= today && today <= endsOn;
  return newest.find(isOpen) ?? newest.find(inForce) ?? newest[0];
}

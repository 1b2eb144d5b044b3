import type { EditionContext } from '../../editions/edition-context.ts';
import type { CostGroupKey } from '../../reference/reference-lists.ts';
import type { CostGroup } from './costs.answer.ts';
import type { InhabitantsRow } from './costs.query.ts';

export const costGroupKeys: readonly CostGroupKey[] = ['children-young', 'adults', 'special-education'];

/** Age band that spending of a group is divided by (VIVE's convention); all ages for the whole area. */
export const inhabitantsOf: Readonly<Record<CostGroup, (row: InhabitantsRow) => number>> = {
  'children-young': ({ age0to22 }) => age0to22,
  adults: ({ age18to64 }) => age18to64,
  'special-education': ({ age6to25 }) => age6to25,
  all: ({ all }) => all,
};

/**
 * Cost group of a function in a year, by the version of the account list in force; null outside the specialised area.
 * Functions marked optional stay out: the delimitation is a versioned list, not a choice made here.
 */
export function costGroupOf(
  { functions }: EditionContext,
  functionCode: string,
  year: number,
): CostGroupKey | 'refund' | null {
  const day = `${year}-06-30`;
  const entry = functions.find(
    ({ code, validFrom, validTo }) =>
      code === functionCode && validFrom <= day && (validTo === null || day <= validTo),
  );
  return entry?.inScope === 'yes' ? entry.costGroup : null;
}

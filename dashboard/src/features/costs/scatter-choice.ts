import type { Schema } from '../../lib/api.ts';
import type { Period } from '../../lib/search-param.ts';
import type { CostGroup } from './cost-choices.ts';
import { costYears } from './read-costs.ts';

/** Areas of spending with recipients of their own; over all of them one person may be in several. */
export type CountedGroup = Exclude<CostGroup, 'all'>;

/** The area of spending whose recipients are shown: the one chosen, else adults. */
export const countedGroup = (group: CostGroup): CountedGroup => (group === 'all' ? 'adults' : group);

/** Newest year of accounts in which any municipality's recipients are shown. */
export function countedYear(
  rows: readonly Schema<'CostRow'>[],
  group: CountedGroup,
  period: Period | undefined,
): number | undefined {
  const counted = rows.filter(
    (row) => row.kind === 'accounts' && row.group === group && 'value' in row.usersPer1000,
  );
  return costYears(counted, period).at(-1) ?? costYears(counted).at(-1);
}

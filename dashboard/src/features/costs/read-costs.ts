import type { Figure } from '@tilbudsvifte/planning';
import type { Schema } from '../../lib/api.ts';
import type { Period } from '../../lib/search-param.ts';
import type { CostChoices, CostPer } from './cost-choices.ts';

type CostRow = Schema<'CostRow'>;

const measureOf = {
  ialt: 'expenditureDkk',
  indbygger: 'perInhabitantDkk',
  modtager: 'perUserDkk',
} as const satisfies Record<CostPer, keyof CostRow>;

/** Years of an answer, ascending, within a period. */
export function costYears(rows: readonly CostRow[], period?: Period): number[] {
  const years = [...new Set(rows.map(({ year }) => year))].sort((a, b) => a - b);
  return period ? years.filter((year) => year >= period.from && year <= period.to) : years;
}

/** Newest year of accounts within a period, if there is one. */
export function newestAccounts(rows: readonly CostRow[], period?: Period): number | undefined {
  return costYears(
    rows.filter(({ kind }) => kind === 'accounts'),
    period,
  ).at(-1);
}

/** Which line of figures is meant. */
export interface CostLine {
  /** Municipality code, "area" or "median". */
  readonly place: string;
  readonly kind: CostRow['kind'];
}

/** Whether the measure exists: nobody counts recipients over all areas of spending, where one person may be in several. */
export const isMeasured = ({ group, per }: CostChoices): boolean => group !== 'all' || per !== 'modtager';

/** Accounts of a place after state refund, by year; refunds are posted for the whole area of spending. */
export function afterRefundByYear(rows: readonly CostRow[], place: string): (year: number) => Figure {
  const found = new Map(
    rows
      .filter((row) => row.municipality === place && row.kind === 'accounts' && row.group === 'all')
      .map((row) => [row.year, row.afterRefundDkk]),
  );
  return (year) => found.get(year) ?? { missing: 'not-applicable' };
}

/**
 * Figures of a place by year in the chosen measure; a year that has no accounts, or no budget, does not apply, and
 * neither does a measure that does not exist.
 */
export function costsByYear(
  rows: readonly CostRow[],
  { place, kind }: CostLine,
  choices: CostChoices,
): (year: number) => Figure {
  const { group, per } = choices;
  if (!isMeasured(choices)) return () => ({ missing: 'not-applicable' });
  const found = new Map(
    rows
      .filter((row) => row.municipality === place && row.kind === kind && row.group === group)
      .map((row) => [row.year, row[measureOf[per]]]),
  );
  return (year) => found.get(year) ?? { missing: 'not-applicable' };
}

import type { EditionContext } from '../../editions/edition-context.ts';
import { newestNeedYear } from '../answer/checked.ts';

const sorted = (years: Iterable<number>): number[] => [...new Set(years)].sort((a, b) => a - b);
const yearOf = (quarter: string): number => Number(quarter.slice(0, 4));

/** Years with reported places, up to the newest year of need: a year that has only begun is no year yet. */
export function placeYears(context: EditionContext): number[] {
  const last = newestNeedYear(context);
  return sorted(context.quarters.map(yearOf)).filter((year) => year <= last);
}

/** Years with reported need. */
export function needYears({ needReports }: EditionContext): number[] {
  return sorted(needReports.keys());
}

/** The two newest years with use by buyer, each told by its last quarter: only these are among the published counts. */
export function useQuarterByYear({ useQuarters }: EditionContext): Map<number, string> {
  const byYear = new Map([...useQuarters].sort().map((quarter) => [yearOf(quarter), quarter]));
  return new Map([...byYear].slice(-2));
}

/** Years as their own periods. */
export function yearly(years: readonly number[]): Map<number, string> {
  return new Map(years.map((year) => [year, String(year)]));
}

/** First year that places, need and accounts all have, and the newest year of need. */
export function comparedYears(context: EditionContext): { readonly from: number; readonly to: number } {
  const to = newestNeedYear(context);
  const kinds = [placeYears(context), needYears(context), context.accountsYears];
  const firsts = kinds.flatMap(([first]) => (first === undefined ? [] : [first]));
  return { from: Math.min(to, Math.max(...firsts, 0)) || to, to };
}

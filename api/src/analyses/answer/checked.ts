import type { EditionContext } from '../../editions/edition-context.ts';
import { badParameter } from '../../http/problem.ts';

/** A code that must stand in a list of the edition. */
export function checkedCode(
  field: string,
  asked: string,
  list: readonly { readonly code: string }[],
): string {
  if (list.some(({ code }) => code === asked)) return asked;
  throw badParameter(field, `there is no ${asked}; known: ${list.map(({ code }) => code).join(', ')}`);
}

/** Newest year with reported need; without any, the year of the newest places or accounts. */
export function newestNeedYear({ needReports, quarters, accountsYears }: EditionContext): number {
  const newest = [...needReports.keys()].pop() ?? Number(quarters[quarters.length - 1]?.slice(0, 4) ?? NaN);
  const year = Number.isNaN(newest) ? accountsYears[accountsYears.length - 1] : newest;
  if (year === undefined) throw badParameter('year', 'this edition has no reports yet');
  return year;
}

import type { Period } from '../../lib/search-param.ts';

/** First and last year of a decomposition; open ones are the API's usual years. */
export type DecompositionYears = { readonly from?: number; readonly to?: number } | 'too-few';

/** Years of accounts at the ends of the period chosen; the whole range means the usual years. */
export function decompositionYears(
  accounts: readonly number[],
  period: Period | undefined,
): DecompositionYears {
  if (period === undefined) return {};
  const inside = accounts.filter((year) => year >= period.from && year <= period.to);
  const [from, to] = [inside[0], inside.at(-1)];
  return from === undefined || to === undefined || from === to ? 'too-few' : { from, to };
}

import { figure, type Figure, missing } from '../figures/figure.ts';
import type { CountedYear } from './need-history.ts';
import type { ExpectedByYear } from './yearly-need.ts';

/**
 * Expected count in a year, held from the nearest earlier year where it is not given, from the first given year where
 * none is earlier. Without any it is 1 in every year, so that the relative level is the count itself.
 */
export function expectedIn(expected: ExpectedByYear, year: number): number {
  const given = expected.get(year);
  if (given !== undefined) return given;
  const known = [...expected].sort(([a], [b]) => a - b);
  const [, held] = known.findLast(([earlier]) => earlier < year) ?? known[0] ?? [year, 1];
  return held;
}

/**
 * Demographic part — how the last count would change if every age group kept its share in need. A held expectation
 * would say "no change" without knowing, so it is missing when either year lacks one.
 */
export function demographicPart(last: CountedYear, expected: ExpectedByYear, year: number): Figure {
  const before = expected.get(last.year);
  const after = expected.get(year);
  if (before === undefined || after === undefined) return missing('not-reported');
  return before === 0 ? missing('zero-base') : figure(last.count * (after / before - 1));
}

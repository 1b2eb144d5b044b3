import { type Figure, figure, isPresent } from '@tilbudsvifte/planning';
import { combine } from '../../../analyses/answer/withheld.ts';
import type { ScenarioOutcome } from '../scenario-result.ts';
import type { BeforeAfter, YearMeasures, YearResult } from './year-result.ts';

/** The last year in the middle and at both ends of the ranges. */
export interface YearRange {
  readonly low: YearResult;
  readonly value: YearResult;
  readonly high: YearResult;
}

const told: readonly (Pick<ScenarioOutcome, 'outcome' | 'unit' | 'better'> & {
  readonly measure: keyof YearMeasures;
})[] = [
  { outcome: 'unmet-places', unit: 'places', better: 'less', measure: 'unmet' },
  { outcome: 'availability', unit: 'share', better: 'more', measure: 'availability' },
  { outcome: 'groups-short', unit: 'target-groups', better: 'less', measure: 'groupsShort' },
  { outcome: 'buyers-cost', unit: 'DKK', better: 'less', measure: 'cost' },
  { outcome: 'occupancy', unit: 'share', better: 'neither', measure: 'occupancy' },
];

/**
 * What a supply scenario is judged by in its last year. The limits are those of the whole calculation with every need,
 * rate and share at its lower end, and with every one at its higher end.
 */
export function supplyOutcomes(range: YearRange): readonly ScenarioOutcome[] {
  const { year } = range.value;
  return told.map(({ measure, ...outcome }) => ({ ...outcome, year, ...measuredOver(range, measure) }));
}

/** A measure without and with the changes, and their difference, each with its limits. */
export function measuredOver(
  range: YearRange,
  measure: keyof YearMeasures,
): BeforeAfter & { readonly difference: Figure } {
  const round = measure === 'cost' ? Math.round : (value: number): number => value;
  const over = (of: (one: BeforeAfter) => Figure): Figure =>
    withLimits(
      of(range.value.measures[measure]),
      [range.low, range.value, range.high].map(({ measures }) => of(measures[measure])),
      round,
    );
  return {
    base: over(({ base }) => base),
    scenario: over(({ scenario }) => scenario),
    difference: over(({ base, scenario }) =>
      combine([base, scenario], (before = 0, after = 0) => figure(after - before)),
    ),
  };
}

/** A figure between the lowest and the highest of its values; alone where they are one. */
export function withLimits(
  middle: Figure,
  ends: readonly Figure[],
  round: (value: number) => number = (value) => value,
): Figure {
  if (!isPresent(middle)) return middle;
  const values = ends.flatMap((end) => (isPresent(end) ? [round(end.value) + 0] : []));
  const value = round(middle.value) + 0;
  const [lo, hi] = [Math.min(value, ...values), Math.max(value, ...values)];
  return lo === hi ? { value } : { value, lo, hi };
}

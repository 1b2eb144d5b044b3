import { isPresent, type Present } from '@tilbudsvifte/planning';
import type { IndicatorKind } from '../../analyses/indicators/indicator.ts';
import type { GoalDirection, GoalStatus } from '../agreement-codes.ts';
import type { GoalValue } from '../items/items.answer.ts';

/** A goal with the smallest change of its indicator worth a word. */
export interface GoalQuestion extends Pick<IndicatorKind, 'floor' | 'floorKind'> {
  readonly targetValue: number;
  readonly direction: GoalDirection;
  /** Data points count from here: the year before the agreement begins. */
  readonly baseYear: number;
}

/** A goal's figures, newest last, that there are. */
export function knownValues(
  values: readonly GoalValue[],
): { readonly year: number; readonly value: Present }[] {
  return values.flatMap(({ year, value }) => (isPresent(value) ? [{ year, value }] : []));
}

/**
 * Where a goal stands — met, or moved towards its target by more than chance and the indicator's floor between the first
 * and the newest data point since the year before the agreement: on track. Moved away, or not at all: off track. What
 * chance may have done, and fewer than two data points, decide nothing.
 */
export function goalStatus(values: readonly GoalValue[], goal: GoalQuestion): GoalStatus {
  const counted = knownValues(values).filter(({ year }) => year >= goal.baseYear);
  const [first, latest] = [counted[0], counted[counted.length - 1]];
  if (!first || !latest || first.year === latest.year) return 'undecidable';
  if (goal.direction === 'hold') return held(latest.value, goal);
  const sign = goal.direction === 'up' ? 1 : -1;
  const gained = limits(latest.value, sign);
  const was = limits(first.value, sign);
  if (gained.least >= sign * goal.targetValue) return 'on-track';
  const floor = floorOf(goal, first.value.value);
  if (gained.value - was.value > floor) return gained.least > was.value ? 'on-track' : 'undecidable';
  return gained.most > was.value + floor ? 'undecidable' : 'off-track';
}

function held(latest: Present, goal: GoalQuestion): GoalStatus {
  const floor = floorOf(goal, goal.targetValue);
  const { least, most } = limits(latest, 1);
  const within = (value: number): boolean => Math.abs(value - goal.targetValue) <= floor;
  if (within(least) && within(most)) return 'on-track';
  const outside = most < goal.targetValue - floor || least > goal.targetValue + floor;
  return outside ? 'off-track' : 'undecidable';
}

/** A figure and its limits, turned so that more is better. */
function limits(
  { value, lo = value, hi = value }: Present,
  sign: 1 | -1,
): { readonly least: number; readonly value: number; readonly most: number } {
  return sign === 1 ? { least: lo, value, most: hi } : { least: -hi, value: -value, most: -lo };
}

function floorOf({ floor, floorKind }: GoalQuestion, of: number): number {
  return floorKind === 'relative' ? floor * Math.abs(of) : floor;
}

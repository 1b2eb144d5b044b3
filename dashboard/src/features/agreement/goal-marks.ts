import type { Figure } from '@tilbudsvifte/planning';
import type { Schema } from '../../lib/api.ts';

/** Where the marks of a goal's row stand, as per cent of its width. */
export interface GoalMarks {
  readonly zero: number;
  readonly target: number;
  /** Bar from zero to the latest figure; nothing where there is none. */
  readonly bar?: { readonly from: number; readonly width: number };
  readonly interval?: { readonly from: number; readonly to: number };
  /** The figure before the latest. */
  readonly previous?: number;
}

const room = 1.1;

const ends = (figure: Figure | undefined): number[] =>
  figure && 'value' in figure ? [figure.value, figure.lo ?? figure.value, figure.hi ?? figure.value] : [];

/** Scale of one goal — from the least to the most of zero, target and figures: goals have different units. */
export function goalMarks({
  targetValue,
  latest,
  previous,
}: Pick<Schema<'GoalItem'>, 'targetValue' | 'latest' | 'previous'>): GoalMarks {
  const now = latest?.value;
  const shown = [0, targetValue, ...ends(now), ...ends(previous?.value)];
  const least = Math.min(...shown) * room;
  const most = Math.max(...shown) * room;
  const span = most - least || 1;
  const at = (value: number): number => ((value - least) / span) * 100;
  const before = previous && 'value' in previous.value ? { previous: at(previous.value.value) } : {};
  if (!now || !('value' in now)) return { zero: at(0), target: at(targetValue), ...before };
  const { value, lo, hi } = now;
  const from = Math.min(at(0), at(value));
  return {
    zero: at(0),
    target: at(targetValue),
    bar: { from, width: Math.abs(at(value) - at(0)) },
    ...(lo !== undefined && hi !== undefined && { interval: { from: at(lo), to: at(hi) } }),
    ...before,
  };
}

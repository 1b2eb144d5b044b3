import { figure, type Figure, missing } from '../figures/figure.ts';
import { smallestWhole } from '../numerics/smallest-whole.ts';
import { requireMaxRefusal, REFUSAL_TOLERANCE } from './erlang-ranges.ts';
import { MOST_SHARED, partialPooling } from './partial-pooling.ts';

/** What a reserve is to keep within, and where to begin to look for it. */
export interface ReserveSearch {
  /** Accepted share refused of every group. */
  readonly maxRefusal: number;
  /** A number of shared places that may be close. */
  readonly near?: number;
}

/**
 * Smallest common reserve — the fewest places that groups must share beside their own so that no group has more than
 * the accepted share of its citizens refused; `partialPooling` says what each number of them does [kelly1991]
 * [kaufman1981]. One more shared place makes no group worse off, so that the answer is found by halving.
 * With `near`, an answer that is thought to be close, the search begins there.
 * Unit: loads in Erlang, dedicated in whole places, maxRefusal a share, result whole places.
 * Missing cases: `not-applicable` when more than 2000 places would be needed. Groups without load ask for nothing.
 * @throws RangeError as `partialPooling` and `placesForRefusal`.
 * @example smallestReserve([1, 1], [1, 0], { maxRefusal: 0.2 }) // { value: 3 }
 */
export function smallestReserve(
  loads: readonly number[],
  dedicated: readonly number[],
  { maxRefusal, near = 0 }: ReserveSearch,
): Figure {
  requireMaxRefusal(maxRefusal);
  const suffices = (shared: number): boolean =>
    partialPooling(loads, dedicated, shared).every(
      (refused, group) => loads[group] === 0 || refused <= maxRefusal + REFUSAL_TOLERANCE,
    );
  const enough = (shared: number): boolean => shared > MOST_SHARED || suffices(shared);
  // Steps grow from the guess in the direction of the answer, so that a good guess costs two trials.
  const reserve = enough(near)
    ? near - smallestWhole((steps) => steps >= near || !enough(near - 1 - steps))
    : near + 1 + smallestWhole((steps) => enough(near + 1 + steps));
  return reserve > MOST_SHARED ? missing('not-applicable') : figure(reserve);
}

import { type Figure, figure } from '../figures/figure.ts';
import { NOT_NEGATIVE, requireRange } from '../figures/require-range.ts';
import { amongReported } from './among-reported.ts';
import { type SharingBasis, sharingWeights } from './sharing-weights.ts';
import { splitExactly } from './split-exactly.ts';

/** A way of sharing a bill. */
export type SharingRule = keyof SharingBasis;

/**
 * Shared costs — what each party pays of a common bill by one rule: `rate` by days of use, `objective` by population,
 * `two-part` a subscription by population and the rest by days, `equal`, or in proportion to a rule of cost games:
 * `stand-alone`, `shapley`, `nucleolus`, `separable-costs` [young1994]. The game's costs are scaled to the bill, so
 * that shares on fractional places cover what the whole places really cost.
 * Unit: that of the bill, in the order of the parties; the shares add up to the bill to the last bit (when none is
 * negative). For whole kroner use `largestRemainder` on the shares.
 * Missing cases: when one party's days, population or load is missing, every share is, with the most serious reason; a
 * party to which it is `not-applicable` takes no part and the others share. `no-demand` when nobody has use, load or
 * cost; `zero-base` when nobody has population. No parties give no shares.
 * @throws RangeError when the bill, days or populations are negative, `subscription` is outside 0 to 1, `parties` is
 * not whole or below 1, days and populations are not equally many, and as the rule's own method for a game.
 * @example shareCosts('rate', { bill: 100, days: [{ value: 3 }, { value: 1 }, { value: 0 }] })
 * // [{ value: 75 }, { value: 25 }, { value: 0 }]
 */
export function shareCosts<Rule extends SharingRule>(
  rule: Rule,
  basis: SharingBasis[Rule] & { readonly bill: number },
): Figure[] {
  requireRange('bill', basis.bill, NOT_NEGATIVE);
  return amongReported(sharingWeights[rule](basis), (weights) =>
    splitExactly(basis.bill, weights).map(figure),
  );
}

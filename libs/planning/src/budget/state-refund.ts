import { NOT_NEGATIVE, requireRange } from '../figures/require-range.ts';

/** One step of the state refund: the share of the cost above an amount, up to the next step. */
export interface RefundBracket {
  readonly aboveDkk: number;
  /** Share refunded, 0–1. */
  readonly share: number;
}

/**
 * State refund of an expensive case (_central refusionsordning_) — what the state pays of one citizen's yearly cost:
 * each bracket refunds its share of the part of the cost that lies in it, as an income tax does [serviceloven176].
 * The amounts are changed by law and every year by price level, so the brackets in force are an argument
 * (`bracketsInForce` finds them in a dated table).
 * Unit: DKK a year in the price level of the brackets; for children the cost of the household together.
 * Missing cases: none; no brackets, and a cost below the first, refund 0.
 * @throws RangeError when the cost or an amount is negative, a share is outside 0 to 1 or the amounts do not rise.
 * @example stateRefund(2_500_000, [
 *   { aboveDkk: 860_000, share: 0.25 }, { aboveDkk: 1_680_000, share: 0.5 }, { aboveDkk: 2_120_000, share: 0.75 },
 * ]) // 710_000
 */
export function stateRefund(costDkk: number, brackets: readonly RefundBracket[]): number {
  requireRange('costDkk', costDkk, NOT_NEGATIVE);
  requireBrackets(brackets);
  let refund = 0;
  let below = costDkk;
  for (const { aboveDkk, share } of [...brackets].reverse()) {
    const part = Math.max(0, below - aboveDkk);
    refund += share * part;
    below -= part;
  }
  return refund;
}

function requireBrackets(brackets: readonly RefundBracket[]): void {
  let last = -Infinity;
  for (const [i, { aboveDkk, share }] of brackets.entries()) {
    requireRange(`brackets[${i}].aboveDkk`, aboveDkk, NOT_NEGATIVE);
    requireRange(`brackets[${i}].share`, share, [0, 1]);
    if (aboveDkk <= last)
      throw new RangeError(
        `brackets[${i}].aboveDkk must be more than ${last}, the one before, got ${aboveDkk}`,
      );
    last = aboveDkk;
  }
}

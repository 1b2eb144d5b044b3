import type { MissingReason } from '@tilbudsvifte/planning';

// Only three marks, as in official statistics: more could not be remembered. The word beside says which reason it is.
const SYMBOLS: Record<MissingReason, string> = {
  'not-reported': '–',
  withheld: '..',
  'not-applicable': '.',
  'no-capacity': '.',
  'no-demand': '.',
  'zero-base': '.',
  'too-short': '.',
  'not-stationary': '.',
  'mixed-price-years': '.',
};

/** Mark of a missing number in cells and labels. @example missingSymbol('withheld') // '..' */
export function missingSymbol(reason: MissingReason): string {
  return SYMBOLS[reason];
}

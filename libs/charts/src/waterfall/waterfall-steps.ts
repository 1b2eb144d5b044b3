import { isPresent } from '../is-present.ts';
import type { Figure } from '@tilbudsvifte/planning';

/** One column: a total stands on zero, a change floats from where the one before it ended. */
export interface WaterfallTerm {
  readonly key: string;
  readonly label: string;
  readonly kind: 'total' | 'change';
  readonly figure: Figure;
  /** Formatted value; changes with their sign, "+4" or "−4". Always printed. */
  readonly text: string;
}

/** Where a column begins and ends, in the unit of the values. */
export interface WaterfallStep {
  readonly term: WaterfallTerm;
  readonly from: number;
  readonly to: number;
  readonly role: 'total' | 'increase' | 'decrease' | 'missing';
}

/**
 * Steps of a waterfall — totals start again from zero, so that a sum that does not add up is seen as a jump; a
 * missing term has no length and leaves the level where it was.
 * @example waterfallSteps([{ key: 'a', label: 'A', kind: 'total', figure: { value: 5 }, text: '5' }])[0]?.to // 5
 */
export function waterfallSteps(terms: readonly WaterfallTerm[]): readonly WaterfallStep[] {
  let level = 0;
  return terms.map((term): WaterfallStep => {
    if (!isPresent(term.figure)) return { term, from: level, to: level, role: 'missing' };
    const { value } = term.figure;
    const from = term.kind === 'total' ? 0 : level;
    level = from + value;
    const role = term.kind === 'total' ? 'total' : value < 0 ? 'decrease' : 'increase';
    return { term, from, to: level, role };
  });
}

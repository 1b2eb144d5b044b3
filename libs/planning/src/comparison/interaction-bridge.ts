import { type Figure, figure, isPresent } from '../figures/figure.ts';
import { sumFigures } from '../figures/sum-figures.ts';

/** What is known of several changes: each made alone, and all of them made together. */
export interface ChangesInput {
  /** Effect of each change alone; `not-applicable` for one that cannot stand alone. */
  readonly alone: readonly Figure[];
  /** Effect of all changes together. */
  readonly total: Figure;
}

/** A change from base to scenario in parts that add up to it. */
export interface InteractionBridge {
  readonly alone: readonly Figure[];
  /** What the changes do only together. */
  readonly interaction: Figure;
  readonly total: Figure;
}

/**
 * Bridge with interaction — the effect of several changes made together, as the effect of each made alone plus what
 * they do only together: total less the sum of the single effects. This is the factor separation of
 * [stein-alpert1993] with the terms of every pair and larger set added into one; unlike a bridge made step by step its
 * bars do not depend on the order of the changes.
 * Unit: that of the effects.
 * Missing cases: a change that cannot stand alone (`not-applicable`) has no effect of its own, so all of it is
 * interaction; another missing effect, or a missing total, leaves the interaction missing for the most serious reason.
 * @throws RangeError when the sum of the effects is too large for a number.
 * @example interactionBridge({ alone: [{ value: 12 }, { value: -5 }], total: { value: 4 } }).interaction
 * // { value: -3 }
 */
export function interactionBridge({ alone, total }: ChangesInput): InteractionBridge {
  const applicable = alone.filter((effect) => isPresent(effect) || effect.missing !== 'not-applicable');
  const sum = applicable.length === 0 ? figure(0) : sumFigures(applicable).total;
  const plain = (effect: Figure): Figure => (isPresent(effect) ? figure(effect.value) : effect);
  return { alone: alone.map(plain), interaction: lessOf(total, sum), total: plain(total) };
}

function lessOf(total: Figure, sum: Figure): Figure {
  if (isPresent(total) && isPresent(sum)) return figure(total.value - sum.value);
  // The most serious of the two reasons; a total that is not applicable has nothing to be split.
  return isPresent(total) || isPresent(sum)
    ? isPresent(total)
      ? sum
      : total
    : sumFigures([total, sum]).total;
}

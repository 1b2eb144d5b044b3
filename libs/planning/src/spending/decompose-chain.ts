import { at } from '../numerics/at.ts';
import { decompose, type Factors } from './decompose.ts';

/** The effects of every yearly link and their sums. */
export interface DecompositionChain<Name extends PropertyKey> {
  readonly effects: Readonly<Record<Name, number>>;
  /** One per pair of neighbouring years, in the order given. */
  readonly links: readonly Readonly<Record<Name, number>>[];
}

/**
 * Chained decomposition — splits the change over several years link by link, each year against the one before, and
 * adds the links [shorrocks2013] [diewert2005]. The sums add up to the change from the first to the last year, but are
 * not those of the end years compared directly: a chain follows what happened in between, and a new or closed
 * category costs it only one link.
 * Unit: that of `fn`.
 * Missing cases: none; one year has no links and effects of 0, no years have no effects.
 * @throws RangeError as `decompose`.
 * @example decomposeChain([{ q: 1, p: 5 }, { q: 2, p: 5 }, { q: 2, p: 6 }], ({ q, p }) => q * p).effects
 * // { q: 5, p: 2 }
 */
export function decomposeChain<Year extends Factors>(
  years: readonly Year[],
  fn: (factors: Year) => number,
): DecompositionChain<keyof Year> {
  const links = years.slice(1).map((year, i) => decompose(at(years, i), year, fn));
  const names = years.slice(0, 1).flatMap((year) => Object.keys(year) as (keyof Year)[]);
  const sums = names.map((name) => [name, links.reduce((sum, link) => sum + link[name], 0)]);
  return { effects: Object.fromEntries(sums) as Record<keyof Year, number>, links };
}

import { at } from '../numerics/at.ts';

/** The distribution of a total: `masses[i]` is the probability of `from + i` steps. */
export interface Totals {
  readonly from: number;
  readonly masses: readonly number[];
}

/** Either end that together holds less than this is cut off: it changes no answer, and long sums stay short. */
const NEGLIGIBLE = 1e-15;

/** Guards against a probability of 0.9 that is added up to 0.8999999999999999. */
const TOLERANCE = 1e-12;

/**
 * Totals — a distribution without its negligible ends. @example totals([0, 0.5, 0.5]) // { from: 1, masses: [0.5, 0.5] }
 */
export function totals(masses: readonly number[], from = 0): Totals {
  let start = 0;
  for (let cut = at(masses, 0); cut < NEGLIGIBLE; cut += at(masses, start)) start++;
  let end = masses.length;
  for (let cut = at(masses, end - 1); cut < NEGLIGIBLE; cut += at(masses, end - 1)) end--;
  return { from: from + start, masses: masses.slice(start, end) };
}

/**
 * Sum of totals — the distribution of two independent totals together (convolution). All terms are positive, so no
 * digits are lost.
 */
export function addTotals(a: Totals, b: Totals): Totals {
  const sums: number[] = [];
  for (let k = 0; k < a.masses.length + b.masses.length - 1; k++) {
    let mass = 0;
    const last = Math.min(k, a.masses.length - 1);
    for (let i = Math.max(0, k - b.masses.length + 1); i <= last; i++)
      mass += at(a.masses, i) * at(b.masses, k - i);
    sums.push(mass);
  }
  return totals(sums, a.from + b.from);
}

/** The chance of more than `limit` steps; a total on the limit itself does not count. */
export function chanceAbove({ from, masses }: Totals, limit: number): number {
  return masses.reduce((sum, mass, i) => (from + i > limit + 1e-9 ? sum + mass : sum), 0);
}

/** The fewest steps that the total stays within with the given probability. */
export function quantileStep({ from, masses }: Totals, share: number): number {
  let i = 0;
  for (let sum = at(masses, 0); sum < share - TOLERANCE; sum += at(masses, i)) i++;
  return from + i;
}

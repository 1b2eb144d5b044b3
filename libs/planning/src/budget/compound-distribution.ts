import { NOT_NEGATIVE, requireRange } from '../figures/require-range.ts';
import { at } from '../numerics/at.ts';

/** How many citizens a group will have in a year. */
export interface UserCount {
  readonly mean: number;
  /** Variance / mean: 1 is Poisson, above 1 negative binomial. */
  readonly varianceRatio: number;
}

/** Beyond this, a coarser step is the answer. */
const MOST_STEPS = 10_000;
/** A tail this far below the total adds nothing that a double can hold. */
const NEGLIGIBLE = 1e-20;
/** Powers of two: rescaling costs no digits. */
const [TOO_LARGE, DOWN] = [2 ** 500, 2 ** -500];

/**
 * Compound distribution (Panjer's recursion) — the probability of each total cost of a random number of citizens with
 * independent random costs, Poisson or negative binomial [panjer1981]. All its terms are positive, so no digits are
 * lost [panjer-wang1993]; it is run from an arbitrary start, rescaled on the way and divided by its sum at the end, so
 * that e^(−mean) never has to be a number.
 * Unit: costs in whole steps; `severity[j]` is the probability that a citizen costs j steps, and the result at k that
 * they cost k together. It ends where masses are below 1e-20 of their sum.
 * Missing cases: none; no users cost 0 with certainty.
 * @throws RangeError when the mean is outside 0 to a million, the variance ratio outside 1 to 100, a probability
 * negative, their sum not 1, there are more than 10,001 of them, or the mean total is above a million steps.
 * @example compoundDistribution({ mean: 3, varianceRatio: 1 }, [0, 19 / 30, 8 / 30, 3 / 30]).slice(0, 3)
 * // [0.0497870683678639, 0.0945954298989415, 0.129695313098285]
 */
export function compoundDistribution(users: UserCount, severity: readonly number[]): number[] {
  requireUsers(users);
  requireSeverity(severity);
  const expected = users.mean * severity.reduce((sum, probability, j) => sum + j * probability, 0);
  requireRange('mean total in steps', expected, [0, 1e6]);
  if (expected === 0) return [1];
  const masses = recursion(users, severity, expected);
  const total = masses.reduce((sum, mass) => sum + mass, 0);
  return masses.map((mass) => mass / total);
}

/** Panjer's recursion in any scale, for p(n) = (a + b/n)·p(n − 1): a = 1 − 1/ratio, b = mean/ratio − a. */
function recursion(
  { mean, varianceRatio }: UserCount,
  severity: readonly number[],
  expected: number,
): number[] {
  const a = (varianceRatio - 1) / varianceRatio;
  const b = mean / varianceRatio - a;
  const costs = [...severity.entries()].filter(([steps, probability]) => steps > 0 && probability > 0);
  const free = 1 - a * at(severity, 0);
  const masses = [1];
  let total = 1;
  // Totals that no combination of costs reaches have mass 0, but never more in a row than the largest cost.
  for (let k = 1, quiet = 0; k <= expected || quiet < severity.length; k++) {
    let mass = 0;
    for (const [steps, probability] of costs) {
      if (steps > k) break;
      mass += ((a + (b * steps) / k) * probability * at(masses, k - steps)) / free;
    }
    masses.push(mass);
    total += mass;
    quiet = mass < NEGLIGIBLE * total ? quiet + 1 : 0;
    if (mass < TOO_LARGE) continue;
    masses.forEach((value, i) => (masses[i] = value * DOWN));
    total *= DOWN;
  }
  return masses;
}

/** @throws RangeError when the mean or the variance ratio is outside what the recursion takes. */
export function requireUsers({ mean, varianceRatio }: UserCount): void {
  requireRange('users.mean', mean, [0, 1e6]);
  requireRange('users.varianceRatio', varianceRatio, [1, 100]);
}

function requireSeverity(severity: readonly number[]): void {
  requireRange('severity.length', severity.length, [1, MOST_STEPS + 1]);
  severity.forEach((probability, j) => requireRange(`severity[${j}]`, probability, NOT_NEGATIVE));
  const sum = severity.reduce((partial, probability) => partial + probability, 0);
  requireRange('sum of severity', sum, [1 - 1e-9, 1 + 1e-9]);
}

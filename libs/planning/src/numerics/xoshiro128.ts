import { requireRange } from '../figures/require-range.ts';
import { splitMix64 } from './split-mix-64.ts';
import { xoshiro128Words } from './xoshiro128-words.ts';

/**
 * Seeded random numbers — xoshiro128** [blackman-vigna2021], its state spread from one seed by SplitMix64
 * [steele2014]. The same seed gives the same numbers on every machine, so that a stored seed repeats a simulation.
 * Not for secrets.
 * Unit: seed a whole number; each call of the result returns a number from 0 to below 1, in steps of 2^-32.
 * Missing cases: none.
 * @throws RangeError when the seed is not a whole number between 0 and 2^53 − 1.
 * @example xoshiro128(1)() // 0.3946724967099726
 */
export function xoshiro128(seed: number): () => number {
  requireRange('seed', seed, [0, Number.MAX_SAFE_INTEGER]);
  if (!Number.isInteger(seed)) throw new RangeError(`seed must be a whole number, got ${seed}`);
  const next = splitMix64(BigInt(seed));
  const [first, second] = [next(), next()];
  const words = xoshiro128Words([low(first), high(first), low(second), high(second)]);
  return () => words() / 2 ** 32;
}

function low(word: bigint): number {
  return Number(BigInt.asUintN(32, word));
}

function high(word: bigint): number {
  return Number(word >> 32n);
}

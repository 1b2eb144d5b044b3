/** A reproducible source of random numbers; everything it gives uses only exact arithmetic, so any machine agrees. */
export interface Random {
  /** Uniform in [0, 1) with 32 bits. */
  next(): number;
  /** Uniform in [low, high). */
  between(low: number, high: number): number;
  /** Whole number from low to high, both included. */
  whole(low: number, high: number): number;
  /** Roughly normal, mean 0, standard deviation 1 (twelve uniforms, since logarithms differ between machines). */
  noise(): number;
  chance(probability: number): boolean;
  /** Rounds up or down so that the mean is kept. */
  roundEitherWay(value: number): number;
  pick<T>(items: readonly T[]): T;
  /** Index drawn in proportion to its weight. */
  pickIndex(weights: readonly number[]): number;
}

const FIXED_SEED = 'Tilbudsvifte demonstration region, edition 1';

const rotateLeft = (x: number, k: number): number => (x << k) | (x >>> (32 - k));

/** 32-bit FNV-1a, spread over the four words of the generator's state by a splitmix step. */
function stateOf(key: string): Uint32Array {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(key)) hash = Math.imul(hash ^ byte, 0x01000193);
  return Uint32Array.from({ length: 4 }, () => {
    hash = (hash + 0x9e3779b9) | 0;
    let z = Math.imul(hash ^ (hash >>> 16), 0x21f0aaad);
    z = Math.imul(z ^ (z >>> 15), 0x735a2d97);
    return z ^ (z >>> 15);
  });
}

/** xoshiro128** 1.1 (Blackman and Vigna): 32 random bits per call. */
export function xoshiro128(state: Uint32Array): () => number {
  let [a = 0, b = 0, c = 0, d = 0] = state;
  return () => {
    const result = Math.imul(rotateLeft(Math.imul(b, 5), 7), 9) >>> 0;
    const t = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= t;
    d = rotateLeft(d, 11);
    return result;
  };
}

/** Every subject has its own stream, so that a new service does not change the figures of the others. */
export function randomFor(...subject: (string | number)[]): Random {
  const bits = xoshiro128(stateOf([FIXED_SEED, ...subject].join('|')));
  const next = (): number => bits() / 4294967296;
  const pickIndex = (weights: readonly number[]): number => {
    let left = next() * weights.reduce((sum, weight) => sum + weight, 0);
    const found = weights.findIndex((weight) => (left -= weight) < 0);
    return found < 0 ? weights.length - 1 : found;
  };
  return {
    next,
    pickIndex,
    between: (low, high) => low + next() * (high - low),
    whole: (low, high) => low + Math.floor(next() * (high - low + 1)),
    noise: () => Array.from({ length: 12 }, next).reduce((sum, u) => sum + u, -6),
    chance: (probability) => next() < probability,
    roundEitherWay: (value) => Math.floor(value + next()),
    pick: (items) => {
      const item = items[Math.floor(next() * items.length)];
      if (item === undefined) throw new RangeError('items: nothing to pick from an empty list');
      return item;
    },
  };
}

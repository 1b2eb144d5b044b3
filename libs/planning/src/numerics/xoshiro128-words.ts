/** The state of the generator: four whole numbers of 32 bits, not all of them 0. */
export type XoshiroState = readonly [number, number, number, number];

/**
 * xoshiro128** (version 1.1) — the stream of 32-bit numbers that follows from a state [blackman-vigna2021].
 * @example xoshiro128Words([1, 2, 3, 4])() // 11520
 */
export function xoshiro128Words([a, b, c, d]: XoshiroState): () => number {
  return () => {
    const word = Math.imul(rotate(Math.imul(b, 5), 7), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotate(d, 11);
    return word;
  };
}

function rotate(word: number, by: number): number {
  return (word << by) | (word >>> (32 - by));
}

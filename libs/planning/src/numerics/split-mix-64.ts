const GOLDEN_GAMMA = 0x9e3779b97f4a7c15n;

/**
 * SplitMix64 — a stream of 64-bit numbers in which neighbouring seeds have nothing in common [steele2014]. Its only
 * task here is to spread one seed over the state of a larger generator, as that generator's authors advise.
 * @example splitMix64(1234567n)() // 6457827717110365317n
 */
export function splitMix64(seed: bigint): () => bigint {
  let state = seed;
  return () => {
    state = BigInt.asUintN(64, state + GOLDEN_GAMMA);
    const first = BigInt.asUintN(64, (state ^ (state >> 30n)) * 0xbf58476d1ce4e5b9n);
    const second = BigInt.asUintN(64, (first ^ (first >> 27n)) * 0x94d049bb133111ebn);
    return second ^ (second >> 31n);
  };
}

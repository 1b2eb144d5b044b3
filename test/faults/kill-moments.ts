/** Random numbers from 0 to 1, the same ones in every run (mulberry32). */
export function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** How often to kill: FAULT_KILLS, else as often as fits into every run. */
export const kills = Number(process.env['FAULT_KILLS'] ?? 5);

/**
 * Moments for a kill, in random order and yet one in each equal part of the time that an undisturbed run takes: random
 * moments alone would leave parts of it unharmed.
 */
export function killMoments(seed: number, from: number, to: number): readonly number[] {
  const random = generator(seed);
  const moments = Array.from({ length: kills }, (_, at) => from + ((at + random()) / kills) * (to - from));
  return moments
    .map((moment) => ({ moment, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ moment }) => moment);
}

/** `fastest 1.2, median 1.4, slowest 2.0`, in seconds. */
export function spread(seconds: readonly number[]): string {
  const sorted = [...seconds].sort((a, b) => a - b);
  const at = (share: number): string => (sorted[Math.round(share * (sorted.length - 1))] ?? NaN).toFixed(1);
  return `fastest ${at(0)} s, median ${at(0.5)} s, slowest ${at(1)} s`;
}

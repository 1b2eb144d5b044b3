import { at } from '../numerics/at.ts';
import { binomialPmf } from '../numerics/binomial-pmf.ts';
import { discreteQuantile } from '../numerics/discrete-quantile.ts';
import { poissonPmf } from '../numerics/poisson-pmf.ts';

/** Those of `citizens` who stay with the given chance each, and a Poisson number of newcomers. */
export interface StayersAndNewcomers {
  readonly citizens: number;
  readonly chance: number;
  /** The mean number of newcomers. */
  readonly newcomers: number;
}

/** A hundred thousand outcomes as unlikely as this change no digit of a chance that matters. */
const NEGLIGIBLE = 1e-18;

/** The quantile function of a binomial and a Poisson number added together, by convolution. */
export function quantilesOfSum(parts: StayersAndNewcomers): (probability: number) => number {
  const { citizens, chance, newcomers } = parts;
  const mostNew = Math.ceil(newcomers + 12 * Math.sqrt(newcomers) + 30);
  const staying = likely(citizens, (count) => binomialPmf(count, citizens, chance));
  const coming = likely(mostNew, (count) => poissonPmf(count, newcomers));
  const most = citizens + mostNew;
  const chances = new Array<number>(most + 1).fill(0);
  for (const [stayers, share] of staying)
    for (const [newly, other] of coming)
      chances[stayers + newly] = at(chances, stayers + newly) + share * other;
  let reached = 0;
  const cumulative = chances.map((value) => (reached += value));
  return (probability) => discreteQuantile((count) => at(cumulative, Math.min(count, most)), probability);
}

/** The counts from 0 to `most` that are worth a thought, with their chances. */
function likely(most: number, chanceOf: (count: number) => number): [count: number, chance: number][] {
  return Array.from({ length: most + 1 }, (_, count): [number, number] => [count, chanceOf(count)]).filter(
    ([, chance]) => chance > NEGLIGIBLE,
  );
}

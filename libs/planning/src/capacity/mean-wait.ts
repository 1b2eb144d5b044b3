import { erlangC } from './erlang-c.ts';
import { type Figure, mapFigure } from '../figures/figure.ts';

/**
 * Mean wait — the average wait over all citizens, those who do not wait included, if the pressure stayed for ever.
 * Erlang C divided by the spare places, C / (c − a) [erlang1917]; exact for exponential stays.
 * Unit: mean stays (multiply by the mean stay in years to get years). With stays of years this is "pressure if
 * nothing changes", not a forecast.
 * Missing cases: as `erlangC`.
 * @throws RangeError when load or places is outside 0 to a million.
 * @example meanWait(2, 3) // { value: 0.4444444444444444 }
 */
export function meanWait(load: number, places: number): Figure {
  return mapFigure(erlangC(load, places), (waits) => waits / (places - load));
}

import { figure, type Figure, missing, type Present } from '../figures/figure.ts';
import { at } from '../numerics/at.ts';
import { scoreUnit } from './conformal.ts';
import { dampedDrift } from './damped-drift.ts';
import { demographicPart } from './expected-in.ts';
import type { ForecastSettings } from './forecast-options.ts';
import { noForecast } from './forecast-region.ts';
import { largestRemainder } from './largest-remainder.ts';
import type { Member, MunicipalPanel } from './municipal-panel.ts';
import type { CountedYear } from './need-history.ts';
import type { SharedYear } from './share-out.ts';
import type { YearForecast } from './yearly-need.ts';

/** One forecast year of a municipality. */
export interface MunicipalYear extends YearForecast {
  /** Whole citizens; over all municipalities they add up to the region's forecast, rounded. */
  readonly citizens: Figure;
}

/** What the rows take beside the shares. */
interface Intervals {
  readonly settings: ForecastSettings;
  /** Conformal quantile by years ahead, undefined where there are too few scores. */
  readonly quantiles: readonly (number | undefined)[];
}

/** The rows of every member, in their order. */
export function municipalYears(
  { members, region }: MunicipalPanel,
  shared: readonly SharedYear[],
  { settings, quantiles }: Intervals,
): MunicipalYear[][] {
  const whole = shared.map(({ total, parts }) =>
    largestRemainder(
      parts.map(({ value }) => value),
      Math.round(total),
    ),
  );
  const base = at(region.counted, region.counted.length - 1).year;
  return members.map((member, m) => {
    const counted = member.history.counted.filter(({ year }) => year <= base);
    const reaches = ownReaches(member, counted, settings);
    return shared.map(({ year, parts }, i) => {
      const { value } = at(parts, m);
      const quantile = quantiles[i];
      const reach = quantile === undefined ? reaches[i] : quantile * scoreUnit(value);
      return {
        year,
        need: wholeLimits(value, reach),
        demographicPart: ownDemographicPart(counted, member, year),
        citizens: figure(at(at(whole, i), m)),
      };
    });
  });
}

/** The reach of the region's formula on the municipality's own counts; none where it can not be computed. */
function ownReaches(
  { expected, history }: Member,
  counted: readonly CountedYear[],
  settings: ForecastSettings,
): (number | undefined)[] {
  if (noForecast({ ...history, counted }, expected) !== undefined) return [];
  return dampedDrift(counted, expected, settings).map(({ reach }) => reach);
}

function ownDemographicPart(counted: readonly CountedYear[], { expected }: Member, year: number): Figure {
  const last = counted.at(-1);
  return last === undefined ? missing('not-applicable') : demographicPart(last, expected, year);
}

/**
 * Whole citizens that lie within reach: the lower limit rounded up, the upper down. A reach below one may hold no whole
 * number, so the two around the forecast always belong to it.
 */
function wholeLimits(value: number, reach: number | undefined): Present {
  if (reach === undefined) return figure(value);
  // A limit that is a whole number but for rounding is that number.
  const lowest = Math.max(0, Math.ceil(value - reach - 1e-9));
  const highest = Math.floor(value + reach + 1e-9);
  return {
    value,
    lo: Math.min(lowest, Math.floor(value)),
    hi: Math.max(highest, Math.ceil(value)),
  };
}

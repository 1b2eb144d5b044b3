import {
  type Figure,
  figure,
  fixedPrices,
  isPresent,
  mapFigure,
  missing,
  quantile,
  type RateClause,
  rateTarget,
  weightedMean,
} from '@tilbudsvifte/planning';
import { combine } from '../answer/withheld.ts';
import type { PriceLevel } from '../costs/price-level.ts';
import type { MainRate } from './main-rates.ts';
import type { RateRow, ChargedRate } from './rates.answer.ts';
import type { RateBy } from './rates.parameters.ts';

/** How rates become rows. */
export interface RateSources {
  readonly by: RateBy;
  readonly clause: RateClause;
  /** Price index by year. */
  readonly index: Readonly<Record<number, number>>;
  readonly prices: PriceLevel;
}

type RateKeys = Pick<
  RateRow,
  'serviceType' | 'unit' | 'service' | 'operatorType' | 'operatorCode' | 'municipality'
>;

function keysOf(rate: MainRate, by: RateBy): RateKeys {
  const { serviceType, unit, service, operatorType, operatorCode } = rate;
  const key = { serviceType, unit };
  if (by === 'service') return { ...key, service };
  if (by === 'operator') return { ...key, operatorType, operatorCode };
  return by === 'municipality' ? { ...key, municipality: operatorCode } : key;
}

/** The rate in the prices of its own year, whatever year's prices it is told in. */
const inOwnYear = ({ rateDkk, priceYear, year }: MainRate, { index }: RateSources): Figure =>
  fixedPrices(rateDkk, index, { fromYear: priceYear, toYear: year });

const inLevel = (rate: Figure, year: number, { prices }: RateSources): Figure =>
  isPresent(rate) ? prices.convert(rate.value, year) : rate;

/** Two decimals, as rates are charged. */
const wholeOere = (rate: Figure): Figure => mapFigure(rate, (value) => Math.round(value * 100) / 100);

/** Mean weighted by places, of the services whose places are known; where no places are counted, each counts alike. */
function meanOf(rates: readonly MainRate[], sources: RateSources): Figure {
  const counted = rates.filter(({ places }) => places !== null);
  const [shown, weights] =
    counted.length > 0 ? [counted, counted.map(({ places }) => places ?? 0)] : [rates, rates.map(() => 1)];
  return combine(
    shown.map((rate) => inOwnYear(rate, sources)),
    (...values) => weightedMean(values.map((value, i) => ({ value, weight: weights[i] ?? 0 }))),
  );
}

/** The line in the prices of its year; services of a later kind than the base year have none. */
function targetOf(base: readonly MainRate[], year: number, sources: RateSources): Figure {
  const { clause, index } = sources;
  if (year < clause.baseYear || base.length === 0) return missing('not-applicable');
  const mean = meanOf(base, sources);
  return isPresent(mean) ? rateTarget(mean.value, index, { ...clause, year }) : mean;
}

function rowOf(ofYear: readonly MainRate[], base: readonly MainRate[], sources: RateSources): RateRow[] {
  const [first] = ofYear;
  if (!first) return [];
  const { year } = first;
  const rates = ofYear.map((rate) => inLevel(inOwnYear(rate, sources), year, sources));
  const spread = (share: number): Figure => wholeOere(combine(rates, (...known) => quantile(known, share)));
  const [mean, target] = [meanOf(ofYear, sources), targetOf(base, year, sources)];
  return [
    {
      ...keysOf(first, sources.by),
      year,
      services: figure(ofYear.length),
      medianRateDkk: spread(0.5),
      p10RateDkk: spread(0.1),
      p90RateDkk: spread(0.9),
      rateDkk: wholeOere(inLevel(mean, year, sources)),
      weightedServices: figure(ofYear.filter(({ places }) => places !== null).length),
      targetDkk: wholeOere(inLevel(target, year, sources)),
      gapToTarget: combine([mean, target], (is = 0, line = 0) =>
        line > 0 ? figure(is / line - 1) : missing('zero-base'),
      ),
    },
  ];
}

/** Rows of every group of services and year, in the order of their keys. */
export function rateRows(
  rates: readonly MainRate[],
  years: { readonly from: number; readonly to: number },
  sources: RateSources,
): RateRow[] {
  const groups = new Map<string, MainRate[]>();
  for (const rate of rates) {
    const key = Object.values(keysOf(rate, sources.by)).join('\t');
    const rows = groups.get(key);
    if (rows) rows.push(rate);
    else groups.set(key, [rate]);
  }
  const inOrder = [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
  return inOrder.flatMap(([, group]) => {
    const shown = [...new Set(group.map(({ year }) => year))].sort((a, b) => a - b);
    const at = (wanted: number): MainRate[] => group.filter(({ year }) => year === wanted);
    const base = at(sources.clause.baseYear);
    return shown
      .filter((year) => year >= years.from && year <= years.to)
      .flatMap((year) => rowOf(at(year), base, sources));
  });
}

/** Every service's rate in one year, for the dots of the figure. */
export function serviceRates(rates: readonly MainRate[], year: number, sources: RateSources): ChargedRate[] {
  return rates
    .filter((rate) => rate.year === year)
    .map((rate) => {
      const { service, serviceType, unit, operatorType, operatorCode } = rate;
      const rateDkk = wholeOere(inLevel(inOwnYear(rate, sources), year, sources));
      return { service, serviceType, unit, operatorType, operatorCode, rateDkk };
    });
}

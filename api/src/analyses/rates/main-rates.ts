import type { ServiceType } from '../../reference/reference-lists.ts';
import type { PlacesOfYear, RateFact } from './rates.query.ts';

/** The rate a service is known by in a year, with the places it is charged for. */
export interface MainRate extends RateFact {
  /** Places at the end of the year, or of the newest year before it; null when never reported. */
  readonly places: number | null;
}

/**
 * Main rates — one per service and year: of the products charged in the unit of the service type the dearest, for
 * add-ons are cheaper than what they are added to; of its levels the middle one, the lower of two middle ones.
 */
export function mainRates(
  rates: readonly RateFact[],
  places: readonly PlacesOfYear[],
  serviceTypes: readonly ServiceType[],
): MainRate[] {
  const unitOf = new Map(serviceTypes.map(({ code, unit }) => [code, unit]));
  const placesIn = newestPlaces(places);
  const byYear = grouped(rates, ({ service, year }) => `${service} ${year}`);
  return byYear.map((ofYear) => {
    const usual = ofYear.filter(({ serviceType, unit }) => unit === unitOf.get(serviceType));
    const main = middleOf(dearestOf(usual.length > 0 ? usual : ofYear));
    return { ...main, places: placesIn(main.service, main.year) };
  });
}

type Rates = readonly [RateFact, ...RateFact[]];

/** Rows with the same key, in the order they are met. */
function grouped(rates: readonly RateFact[], keyOf: (rate: RateFact) => string): Rates[] {
  const found = new Map<string, [RateFact, ...RateFact[]]>();
  for (const rate of rates) {
    const rows = found.get(keyOf(rate));
    if (rows) rows.push(rate);
    else found.set(keyOf(rate), [rate]);
  }
  return [...found.values()];
}

function dearestOf(rates: readonly RateFact[]): Rates {
  const products = grouped(rates, ({ product, unit }) => `${unit} ${product}`);
  return products.reduce((best, product) =>
    middleOf(product).rateDkk > middleOf(best).rateDkk ? product : best,
  );
}

function middleOf([first, ...rest]: Rates): RateFact {
  const levels = [first, ...rest].sort((a, b) => a.rateDkk - b.rateDkk);
  return levels[Math.floor((levels.length - 1) / 2)] ?? first;
}

function newestPlaces(places: readonly PlacesOfYear[]): (service: string, year: number) => number | null {
  const byService = new Map<string, PlacesOfYear[]>();
  for (const row of places) byService.set(row.service, [...(byService.get(row.service) ?? []), row]);
  return (service, year) => {
    const known = byService.get(service)?.filter((row) => row.year <= year) ?? [];
    return known[known.length - 1]?.places ?? null;
  };
}

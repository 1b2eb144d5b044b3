import { figure, fixedPrices, missing } from '@tilbudsvifte/planning';
import { sampleType } from '../testing/sample-context.ts';
import { type MainRate, mainRates } from './main-rates.ts';
import { rateRows, type RateSources, serviceRates } from './rate-rows.ts';
import type { RateFact } from './rates.query.ts';

const fact = (service: string, year: number, rateDkk: number, more: Partial<RateFact> = {}): RateFact => ({
  service,
  serviceType: 'BO107',
  host: '0101',
  operatorType: 'municipal',
  operatorCode: '0101',
  year,
  product: 'ophold',
  unit: 'day',
  rateDkk,
  priceYear: year,
  ...more,
});
const main = (service: string, year: number, rateDkk: number, more: Partial<MainRate> = {}): MainRate => ({
  ...fact(service, year, rateDkk),
  places: 10,
  ...more,
});

describe('mainRates', () => {
  const types = [sampleType('BO107', { unit: 'day' }), sampleType('SPEC', { unit: 'pupil' })];

  test('the dearest product charged in the unit of the type, at its middle level', () => {
    const levels = [900, 1000, 1300].map((rate) => fact('A', 2025, rate));
    const addOn = fact('A', 2025, 120, { product: 'tillaeg' });
    const otherUnit = fact('A', 2025, 90_000, { product: 'kursus', unit: 'course' });
    expect(mainRates([addOn, ...levels, otherUnit], [], types)).toEqual([
      { ...fact('A', 2025, 1000), places: null },
    ]);
  });

  test('of two levels the lower is the middle one', () => {
    expect(mainRates([fact('A', 2025, 1200), fact('A', 2025, 1000)], [], types)[0]?.rateDkk).toBe(1000);
  });

  test('without a product in the usual unit, another one stands', () => {
    const hourly = fact('A', 2025, 400, { unit: 'hour' });
    expect(mainRates([hourly], [], types)[0]).toMatchObject({ unit: 'hour', rateDkk: 400 });
  });

  test('places are those of the year, else of the newest year before it', () => {
    const places = [
      { service: 'A', year: 2024, places: 12 },
      { service: 'A', year: 2025, places: 14 },
    ];
    const rates = [2023, 2024, 2026].map((year) => fact('A', year, 1000));
    expect(mainRates(rates, places, types).map((rate) => rate.places)).toEqual([null, 12, 14]);
  });
});

const index = { 2014: 100, 2018: 107, 2025: 120 };
const sources: RateSources = {
  by: 'serviceType',
  clause: { baseYear: 2014, reduction: 0.02, manner: 'total' },
  index,
  prices: { basis: { prices: 'current', year: null }, convert: (amount) => figure(amount) },
};
const all = { from: 2014, to: 2025 };

describe('rateRows', () => {
  // Base: (1,000 × 30 + 2,000 × 10) / 40 = 1,250; the line of 2018 is 1,250 × 1.07 × 0.98 = 1,310.75.
  const rates = [
    main('A', 2014, 1000, { places: 30 }),
    main('B', 2014, 2000, { places: 10 }),
    main('A', 2018, 1100, { places: 30 }),
    main('B', 2018, 2100, { places: 20 }),
    main('C', 2018, 1600, { places: null }),
  ];
  const [base, year2018] = rateRows(rates, all, sources);

  test('median and tenths of the services, mean weighted by the places that are known', () => {
    expect(year2018).toMatchObject({
      serviceType: 'BO107',
      unit: 'day',
      year: 2018,
      services: figure(3),
      medianRateDkk: figure(1600),
      p10RateDkk: figure(1200),
      p90RateDkk: figure(2000),
      // (1,100 × 30 + 2,100 × 20) / 50
      rateDkk: figure(1500),
      weightedServices: figure(2),
    });
  });

  test('the line is the base mean moved by the index less the reduction, and the gap is above it', () => {
    expect(base).toMatchObject({ rateDkk: figure(1250), targetDkk: figure(1250), gapToTarget: figure(0) });
    expect(year2018?.targetDkk).toEqual(figure(1310.75));
    const gap = year2018?.gapToTarget;
    expect(gap && 'value' in gap && gap.value).toBeCloseTo(1500 / 1310.75 - 1, 12);
  });

  test('an annual reduction is taken for each of the years', () => {
    const annual = { ...sources, clause: { ...sources.clause, manner: 'annual' as const } };
    const line = rateRows(rates, all, annual)[1]?.targetDkk;
    // 1,250 × 1.07 × 0.98⁴
    expect(line).toEqual(figure(1233.67));
  });

  test('in fixed prices both rate and line are converted, and the gap is the same', () => {
    const fixed: RateSources = {
      ...sources,
      prices: {
        basis: { prices: 'fixed', year: 2025 },
        convert: (amount, fromYear) => fixedPrices(amount, index, { fromYear, toYear: 2025 }),
      },
    };
    const row = rateRows(rates, all, fixed)[1];
    // 1,500 × 120 / 107 and 1,250 × 1.2 × 0.98
    expect(row).toMatchObject({ rateDkk: figure(1682.24), targetDkk: figure(1470) });
    expect(row?.gapToTarget).toEqual(year2018?.gapToTarget);
  });

  test('a rate told in the prices of another year is moved to its own', () => {
    const [row] = rateRows([main('A', 2018, 1000, { priceYear: 2014 })], all, sources);
    expect(row?.rateDkk).toEqual(figure(1070));
  });

  test('services of a later kind have no line, nor has a year before the base', () => {
    const [row] = rateRows([main('A', 2018, 1000)], all, sources);
    expect(row).toMatchObject({
      targetDkk: missing('not-applicable'),
      gapToTarget: missing('not-applicable'),
    });
    const late = { ...sources, clause: { ...sources.clause, baseYear: 2018 } };
    expect(rateRows(rates, all, late)[0]?.targetDkk).toEqual(missing('not-applicable'));
  });

  test('where no places are counted every service counts alike', () => {
    const [row] = rateRows(
      [main('A', 2018, 1000, { places: null }), main('B', 2018, 3000, { places: null })],
      all,
      sources,
    );
    expect(row).toMatchObject({ rateDkk: figure(2000), weightedServices: figure(0) });
  });

  test('a year without an index cannot be set beside others', () => {
    const [row] = rateRows([main('A', 2018, 1000, { priceYear: 2017 })], all, sources);
    expect(row).toMatchObject({
      medianRateDkk: missing('mixed-price-years'),
      rateDkk: missing('mixed-price-years'),
    });
  });

  test('units are kept apart, and rows are told per service, operator or municipality', () => {
    const two = [main('A', 2018, 1000), main('B', 2018, 300, { unit: 'hour', operatorCode: '0147' })];
    expect(rateRows(two, all, sources).map(({ unit }) => unit)).toEqual(['day', 'hour']);
    const by = (one: RateSources['by']) => rateRows(two, all, { ...sources, by: one });
    expect(by('service').map(({ service }) => service)).toEqual(['A', 'B']);
    expect(by('operator')[1]).toMatchObject({ operatorType: 'municipal', operatorCode: '0147' });
    expect(by('municipality').map(({ municipality }) => municipality)).toEqual(['0101', '0147']);
  });

  test('only the years asked for are shown, the base is still known', () => {
    const shown = rateRows(rates, { from: 2018, to: 2018 }, sources);
    expect(shown.map(({ year, targetDkk }) => [year, targetDkk])).toEqual([[2018, figure(1310.75)]]);
  });

  test('every service has its rate of the last year', () => {
    expect(serviceRates(rates, 2018, sources).map(({ service, rateDkk }) => [service, rateDkk])).toEqual([
      ['A', figure(1100)],
      ['B', figure(2100)],
      ['C', figure(1600)],
    ]);
  });
});

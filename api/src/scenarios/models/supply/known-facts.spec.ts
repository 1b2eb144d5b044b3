import { figure, missing } from '@tilbudsvifte/planning';
import { sampleCounts } from '../../../analyses/testing/sample-context.ts';
import type { AreaForecast } from '../../../analyses/forecasts/area-forecast.ts';
import { PeopleByAge } from '../../../analyses/forecasts/people-by-age.ts';
import type { MainRate } from '../../../analyses/rates/main-rates.ts';
import type { UnitService } from '../../../analyses/supply-gaps/unit-groups.ts';
import { TradeFacts } from '../../../analyses/trade/trade-facts.ts';
import { decidedChanges } from './decided-changes.ts';
import { knownGroups } from './known-groups.ts';
import { knownServices } from './known-services.ts';
import { daysByUnit, YearlyCosts } from './yearly-costs.ts';

const service = (id: string, more: Partial<UnitService> = {}): UnitService => ({
  id,
  municipality: '0101',
  serviceType: 'BO107',
  unit: 'day',
  targetGroups: ['A'],
  places: 10,
  vacantPlaces: 1,
  availableDays: 3650,
  occupiedDays: 3285,
  ...more,
});
const rate = (id: string, year: number, rateDkk: number, more: Partial<MainRate> = {}): MainRate => ({
  service: id,
  serviceType: 'BO107',
  host: '0101',
  operatorType: 'municipal',
  operatorCode: '0101',
  year,
  product: 'ophold',
  unit: 'day',
  rateDkk,
  priceYear: year,
  places: 10,
  ...more,
});

describe('decidedChanges', () => {
  const known = new Set(['a', 'b']);
  const plan = (id: string, date: string) => ({
    id,
    date,
    places: 4,
    municipality: '0101',
    serviceType: 'BO107',
    targetGroups: ['A'],
  });

  it('takes plans after the base year, and closes on the day after the last', () => {
    const closings = [
      { id: 'b', validTo: '2027-12-31' },
      { id: 'a', validTo: '2024-06-30' },
      { id: 'x', validTo: '2027-12-31' },
    ];
    const plans = [plan('a', '2025-12-31'), plan('a', '2026-01-01'), plan('x', '2026-01-01')];
    expect(decidedChanges({ plans, closings }, known, 2025)).toEqual([
      { service: 'a', date: '2026-01-01', step: { kind: 'add', places: 4 } },
      { service: 'b', date: '2028-01-01', step: { kind: 'close' } },
    ]);
  });
});

describe('YearlyCosts', () => {
  const services = [
    service('a'),
    service('b', { places: 30 }),
    service('new', { serviceType: 'BO107' }),
    service('d', {
      unit: 'daytime',
      serviceType: 'AKT104',
      places: 4,
      availableDays: 1000,
      occupiedDays: 900,
    }),
    service('p', { unit: 'pupil', serviceType: 'SPEC' }),
  ];
  const days = daysByUnit(services);
  const costs = new YearlyCosts(
    [
      rate('a', 2024, 1000),
      rate('a', 2025, 2000),
      rate('b', 2025, 4000),
      rate('d', 2025, 800, { unit: 'daytime' }),
      rate('p', 2025, 400_000, { unit: 'pupil' }),
      rate('h', 2025, 500, { unit: 'hour' }),
    ],
    days,
    services,
  );

  it('multiplies the newest rate by the days that are paid for', () => {
    expect(days).toEqual({ daytime: 250 });
    expect(costs.of(service('a'))).toEqual({ dkk: 730_000, assumed: false });
    expect(costs.of(service('d', { unit: 'daytime' }))).toEqual({ dkk: 200_000, assumed: false });
    expect(costs.of(service('p', { unit: 'pupil' }))).toEqual({ dkk: 400_000, assumed: false });
  });

  it('takes the mean of the kind, weighed by places, where there is no rate of its own', () => {
    // (10 × 730,000 + 30 × 1,460,000) / 40.
    expect(costs.of(service('new'))).toEqual({ dkk: 1_277_500, assumed: true });
    expect(costs.of(service('h', { unit: 'hour', serviceType: 'BOST85' }))).toEqual({
      dkk: null,
      assumed: true,
    });
  });
});

describe('knownServices', () => {
  const quarter = '2025K4';
  const bought = (buyer: string, places: number | null) =>
    [{ measure: 'served', family: 'buyer', area: buyer, category: 'a', period: quarter }, places] as const;
  const table = sampleCounts([bought('0101', 6), bought('0147', null), bought('0157', null)]);
  const trade = (sold: number | null): TradeFacts =>
    new TradeFacts(table, { quarter, threshold: 5 }, [
      {
        id: 'a',
        name: 'A',
        municipality: '0101',
        partner: '1084',
        serviceType: 'BO107',
        targetGroups: ['A'],
        sold,
        vacantPlaces: null,
      },
    ]);
  const of = (sold: number | null, plans: Parameters<typeof knownServices>[0]['plans'] = []) =>
    knownServices({
      services: [service('a')],
      plans,
      serviceTypes: [{ code: 'BO107', unit: 'day' }],
      costs: new YearlyCosts([], {}, []),
      trade: trade(sold),
    });

  it('names published buyers and leaves the others together', () => {
    expect(of(13)[0]).toMatchObject({
      operator: '1084',
      occupancy: 0.9,
      yearlyDkk: null,
      use: {
        places: 13,
        named: [{ buyer: '0101', places: 6 }],
        withheldBuyers: 2,
        withheldPlaces: figure(7),
      },
    });
  });

  it('withholds what the others have together where that is few', () => {
    expect(of(9)[0]?.use.withheldPlaces).toEqual(missing('withheld'));
    expect(of(null)[0]?.use).toMatchObject({ places: null, named: [] });
  });

  it('knows services that the register plans to open, without places yet', () => {
    const plan = {
      id: 'z',
      date: '2027-01-01',
      places: 5,
      municipality: '0147',
      serviceType: 'BO107',
      targetGroups: ['A'],
    };
    const [, planned] = of(9, [plan, { ...plan, date: '2028-01-01' }]);
    expect(planned).toMatchObject({ id: 'z', places: 0, occupancy: null, municipality: '0147', unit: 'day' });
  });
});

describe('knownGroups', () => {
  const people = new PeopleByAge(
    [
      ['0101', 600],
      ['0147', 200],
    ].map(([municipality, persons]) => ({
      municipality: String(municipality),
      year: 2026,
      ageFrom: 18,
      ageTo: 999,
      persons: Number(persons),
    })),
  );
  const forecast = (now: ReturnType<typeof missing> | { value: number }, tooFew = false): AreaForecast =>
    ({
      baseYear: 2025,
      groups: [
        {
          targetGroup: 'A',
          unit: 'day',
          ages: [18, 999],
          series: [
            { year: 2024, need: figure(20) },
            { year: 2025, need: now },
          ],
          forecast: {
            tooFew,
            years: [
              { year: 2025, need: figure(1) },
              { year: 2026, need: { value: 31, lo: 28, hi: 34 } },
            ],
          },
        },
      ],
      place: { people, municipalities: ['0101', '0147'] },
    }) as unknown as AreaForecast;

  it('keeps the coming years with their limits, and who lives where', () => {
    expect(knownGroups(forecast(figure(30)))).toEqual([
      {
        targetGroup: 'A',
        unit: 'day',
        now: figure(30),
        coming: [{ year: 2026, need: { value: 31, lo: 28, hi: 34 } }],
        basis: 'forecast',
        peopleShares: [0.75, 0.25],
      },
    ]);
  });

  it('holds the base year where the counts are too few, and withholds the future of a withheld one', () => {
    expect(knownGroups(forecast(figure(12), true))[0]).toMatchObject({ coming: [], basis: 'held' });
    expect(knownGroups(forecast(missing('withheld')))[0]?.coming).toEqual([
      { year: 2026, need: missing('withheld') },
    ]);
  });
});

import { type Figure, figure, missing } from '@tilbudsvifte/planning';
import type { ScenarioOutcome, ScenarioResult, ScenarioRow } from '../scenario-result.ts';
import {
  assume,
  calculated,
  full,
  sampleGroup,
  sampleService,
  sampleSupply,
} from './testing/sample-supply.ts';

const outcome = ({ outcomes }: ScenarioResult, key: string): ScenarioOutcome =>
  outcomes.find((one) => one.outcome === key)!;
const rows = ({ tables }: ScenarioResult, table: string): readonly ScenarioRow[] => tables[table]!;
const rowOf = (result: ScenarioResult, table: string, key: Partial<ScenarioRow>): ScenarioRow =>
  rows(result, table).find((row) => Object.entries(key).every(([name, value]) => row[name] === value))!;
const value = (cell: unknown): number =>
  'value' in (cell as Figure) ? (cell as { value: number }).value : NaN;

const open = (places: number, more = {}): ReturnType<typeof assume> =>
  assume('open-service', {
    municipality: '0147',
    serviceType: 'BO107',
    targetGroups: ['A'],
    places,
    from: '2026-07-01',
    rateDkkPerDay: { low: 2800, value: 3000, high: 3300 },
    ...more,
  });
const close = (service: string): ReturnType<typeof assume> =>
  assume('close-service', { service, date: '2026-07-01' });
const leaves = (service: string): ReturnType<typeof assume> =>
  assume('largest-buyer-leaves', { service, date: '2026-07-01' });

describe('supplyModel', () => {
  it('finds 5 missing places among 55 for 49 citizens, all for group A', () => {
    const result = calculated(sampleSupply, [full]);
    expect(outcome(result, 'unmet-places')).toMatchObject({
      year: 2027,
      base: figure(5),
      scenario: figure(5),
      difference: figure(0),
    });
    expect(rowOf(result, 'gaps-by-year', { targetGroup: 'A', year: 2027 })).toMatchObject({
      need: figure(30),
      placesBase: figure(25),
      gapBase: figure(-5),
      bottleneckBase: true,
    });
    expect(outcome(result, 'groups-short').base).toEqual(figure(1));
  });

  it('fills new places with those who wait, and no more', () => {
    // Five wait for six places: 5 × 3000 × 365 = 5,475,000; at 2800 and 3300 kr. a day the limits.
    const result = calculated(sampleSupply, [full, open(6)]);
    expect(outcome(result, 'unmet-places')).toMatchObject({ scenario: figure(0), difference: figure(-5) });
    expect(outcome(result, 'buyers-cost').difference).toEqual({
      value: 5_475_000,
      lo: 5_110_000,
      hi: 6_022_500,
    });
    expect(rowOf(result, 'services', { service: 'ny-1' })).toMatchObject({
      effect: 'opens',
      placesBase: missing('not-applicable'),
      placesScenario: figure(6),
      citizensScenario: figure(5),
      rateDkkPerDayScenario: figure(3000),
    });
    // By the people of the ages: half, three and two tenths of the five.
    expect(rows(result, 'buyers').map(({ buyer, citizensNew }) => [buyer, value(citizensNew)])).toEqual([
      ['0101', 2.5],
      ['0147', 1.5],
      ['0157', 1],
    ]);
    expect(value(rowOf(result, 'buyers', { buyer: '0147' })['differenceDkk'])).toBe(1_642_500);
  });

  it('opens from its day on', () => {
    const result = calculated(sampleSupply, [full, open(6, { from: '2027-01-01' })]);
    expect(rows(result, 'years').map(({ unmetScenario }) => value(unmetScenario))).toEqual([5, 5, 0]);
  });

  it('tells who must find places when a service closes, and where there is room', () => {
    // bc holds 0.8 × 30 = 24; only ab takes B, with 15 − 13.5 = 1.5 free; 22.5 are left.
    // Use: 10 and 6 of 20 are named, the other 4 are withheld.
    const result = calculated(sampleSupply, [full, close('bc')]);
    expect(outcome(result, 'unmet-places').scenario).toEqual(figure(24));
    const ripple = rowOf(result, 'ripple', { buyer: '0147' });
    expect(ripple).toMatchObject({
      service: 'bc',
      effect: 'must-move',
      citizens: figure(12),
      found: figure(0.75),
      without: figure(11.25),
      freeElsewhere: figure(1.5),
      costBaseDkk: figure(12_000_000),
      costScenarioDkk: figure(675_000),
      differenceDkk: figure(-11_325_000),
    });
    expect(rowOf(result, 'ripple', { buyer: 'others' })).toMatchObject({
      buyers: figure(2),
      citizens: missing('withheld'),
      costScenarioDkk: missing('withheld'),
    });
    // 24 citizens at a million go, one and a half at 900,000 come.
    expect(outcome(result, 'buyers-cost').difference).toEqual(figure(-22_650_000));
    expect(rowOf(result, 'services', { service: 'ab' })).toMatchObject({
      effect: 'takes-more',
      citizensBase: figure(13.5),
      citizensScenario: figure(15),
      occupancyScenario: figure(1),
    });
  });

  it('lets those who lose a place come before those who wait', () => {
    // a’s 9 go to ab’s 1.5 free places and to 6 new ones; of the five who wait nobody gets one.
    const result = calculated(sampleSupply, [full, close('a'), open(6)]);
    expect(rowOf(result, 'services', { service: 'a' })).toMatchObject({
      citizensMoving: figure(9),
      citizensFound: figure(7.5),
      citizensWithout: figure(1.5),
    });
    expect(rowOf(result, 'services', { service: 'ny-1' })['citizensScenario']).toEqual(figure(6));
    expect(rows(result, 'buyers').map(({ buyer }) => buyer)).toEqual(['0101', 'others']);
  });

  it('lets nobody move from a service that shrinks as long as there is room', () => {
    const resize = (places: number) =>
      calculated(sampleSupply, [
        full,
        assume('resize-service', { service: 'bc', places, date: '2026-01-01' }),
      ]);
    expect(rows(resize(25), 'ripple')).toEqual([]);
    expect(rowOf(resize(20), 'ripple', { buyer: '0147' })['citizens']).toEqual(figure(2));
  });

  it('raises the rate of those who stay when the largest buyer leaves', () => {
    // a holds 9, half of them 0101’s: 4.5 leave, and 0.3 × 9 / 4.5 + 0.7 = 1.3 times the rate is left for the others.
    const result = calculated(sampleSupply, [full, leaves('a')]);
    const service = rowOf(result, 'services', { service: 'a' });
    expect(service).toMatchObject({ effect: 'loses-buyer', citizensScenario: figure(4.5) });
    expect(value(service['rateDkkPerDayScenario'])).toBe(3561.64);
    expect(rowOf(result, 'ripple', { buyer: '0101' })).toMatchObject({
      effect: 'must-move',
      citizens: figure(4.5),
      found: figure(1.5),
      without: figure(3),
      costScenarioDkk: figure(1_350_000),
    });
    expect(rowOf(result, 'ripple', { effect: 'pays-more' })).toMatchObject({
      buyer: 'others',
      citizens: figure(4.5),
      costBaseDkk: figure(4_500_000),
      costScenarioDkk: figure(5_850_000),
    });
    // 9 m. before; 4.5 × 1.3 m. + 1.5 × 0.9 m. after; with 20 % and 60 % fixed cost 1.2 and 1.6 times the rate.
    expect(outcome(result, 'buyers-cost').difference).toEqual({
      value: -1_800_000,
      lo: -2_250_000,
      hi: -450_000,
    });
    // The need and the places of the area are as before.
    expect(outcome(result, 'unmet-places').difference).toEqual(figure(0));
  });

  it('takes an assumed share where the largest buyer is withheld, and names nobody', () => {
    // Half of h’s 9: the other 4.5 pay 1.3 times the rate, all told together.
    const hidden = sampleService('h', {
      use: {
        places: 10,
        named: [{ buyer: '0101', places: 4 }],
        withheldBuyers: 2,
        withheldPlaces: figure(6),
      },
    });
    const half = assume('largest-buyer-leaves', { service: 'h', date: '2026-07-01', share: 0.5 });
    const result = calculated({ ...sampleSupply, services: [hidden] }, [full, half]);
    expect(rowOf(result, 'ripple', { buyer: 'assumed' })).toMatchObject({
      citizens: figure(4.5),
      without: figure(4.5),
      costScenarioDkk: figure(0),
    });
    expect(rowOf(result, 'ripple', { buyer: 'others' })).toMatchObject({
      effect: 'pays-more',
      buyers: figure(2),
      costScenarioDkk: figure(5_850_000),
    });
    expect(result.notices.map(({ code }) => code)).not.toContain('largest-buyer-withheld');
  });

  it('keeps what depends on a withheld buyer withheld, and says so', () => {
    const hidden = sampleService('h', {
      use: {
        places: 10,
        named: [{ buyer: '0101', places: 4 }],
        withheldBuyers: 2,
        withheldPlaces: figure(6),
      },
    });
    const result = calculated({ ...sampleSupply, services: [hidden] }, [leaves('h')]);
    expect(outcome(result, 'buyers-cost').difference).toEqual(missing('withheld'));
    expect(outcome(result, 'occupancy').scenario).toEqual(missing('withheld'));
    expect(result.notices).toContainEqual({ code: 'largest-buyer-withheld', params: { count: 1 } });
  });

  it('counts only what is shown: a group whose need is withheld is in no total', () => {
    const facts = {
      ...sampleSupply,
      groups: [...sampleSupply.groups.slice(1), sampleGroup('A', missing('withheld'))],
    };
    const result = calculated(facts, [full, open(6)]);
    expect(outcome(result, 'unmet-places').base).toEqual(figure(0));
    expect(rowOf(result, 'gaps-by-year', { targetGroup: 'A', year: 2026 })).toMatchObject({
      need: missing('withheld'),
      gapScenario: missing('withheld'),
      needBasis: 'unknown',
    });
    expect(outcome(result, 'buyers-cost').scenario).toEqual(missing('withheld'));
    expect(result.notices).toContainEqual({ code: 'totals-without-withheld', params: { count: 1 } });
  });

  it('takes the register’s plans into the base', () => {
    const decided = [{ service: 'a', date: '2026-06-01', step: { kind: 'add', places: 4 } }] as const;
    const result = calculated({ ...sampleSupply, decided }, [full]);
    expect(rows(result, 'years').map(({ unmetBase }) => value(unmetBase))).toEqual([5, 1, 1]);
  });

  it('moves places to another group without moving those who are there', () => {
    // bc for A and B too: 55 places for 49.
    const result = calculated(sampleSupply, [
      full,
      assume('retarget-service', { service: 'bc', targetGroups: ['A', 'B', 'C'], date: '2026-01-01' }),
    ]);
    expect(outcome(result, 'unmet-places').difference).toEqual(figure(-5));
    expect(outcome(result, 'buyers-cost').difference).toEqual(figure(0));
    expect(rowOf(result, 'services', { service: 'bc' })['effect']).toBe('retargeted');
  });

  it('follows the forecast, one of its ends, or a growth of its own', () => {
    const coming = [2026, 2027].map((year) => ({ year, need: { value: 40, lo: 32, hi: 50 } }));
    const facts = {
      ...sampleSupply,
      groups: [sampleGroup('A', 30, { coming, basis: 'forecast' }), ...sampleSupply.groups.slice(1)],
    };
    const unmet = (...more: ReturnType<typeof assume>[]): Figure =>
      outcome(calculated(facts, [full, ...more]), 'unmet-places').base;
    expect(unmet()).toEqual({ value: 15, lo: 7, hi: 25 });
    expect(unmet(assume('need-path', { path: 'low' }))).toEqual(figure(7));
    // 30 × 1.1² = 36.3: 37 places, 12 missing; without growth 5; at 20 % 43.2: 19.
    const growth = { low: 0, value: 0.1, high: 0.2 };
    expect(unmet(assume('need-growth', { targetGroup: 'A', growth }))).toEqual({ value: 12, lo: 5, hi: 19 });
  });

  it('answers how many places a goal takes and how many more than planned', () => {
    // At 5 % refusal 12 citizens need 17 places and 30 need 36; B has 19 of the places, A 25 and 31 with six more.
    const goal = (targetGroup: string) => assume('goal', { targetGroup, refusal: 0.05, year: 2027 });
    const result = calculated(sampleSupply, [full, open(6), goal('A'), goal('B')]);
    expect(rowOf(result, 'goals', { targetGroup: 'A' })).toMatchObject({
      requiredPlaces: figure(36),
      placesBase: figure(25),
      moreBase: figure(11),
      moreScenario: figure(5),
    });
    expect(rowOf(result, 'goals', { targetGroup: 'B' })).toMatchObject({
      requiredPlaces: figure(17),
      moreBase: figure(0),
    });
  });
});

import * as planning from './index.ts';

const { figure, missing } = planning;

/** Every public docstring ends with an example; these are the same calls and results. */
describe('the examples of the docstrings hold', () => {
  const close = (found: planning.Figure | number | undefined, expected: number): void => {
    const value = typeof found === 'number' ? found : found && 'value' in found ? found.value : NaN;
    expect(value).toBeCloseTo(expected, 10);
  };

  test('Erlang and pooling', () => {
    close(planning.erlangB(1, 2), 0.2);
    close(planning.erlangC(2, 3), 0.4444444444444444);
    close(planning.meanWait(2, 3), 0.4444444444444444);
    close(planning.availability(1, 2), 0.8);
    expect(planning.placesForRefusal(10, 0.05)).toBe(15);
    close(planning.placesForRefusalContinuous(10, 0.05), 14.300425967157377);
    close(planning.loadForPlaces(2, 0.2), 1);
    close(planning.reachableOccupancy(10, 0.05), 0.5904921660496003);
    close(planning.refusalAtOccupancy(10, 0.95), 0.6505860237944755);
    expect(planning.criticalMass(0.9, 0.05)).toEqual(figure(94));
    expect(planning.poolingGain([0.4, 0.9, 1.5, 2.2, 6], 0.05).saved).toBe(10);
    expect(planning.poolingRange({ loads: [3, null, null], total: 9 }, 0.05, [[0, 1, 2]]).alone).toEqual({
      value: 21,
      lo: 20,
      hi: 21,
    });
    expect(planning.partiesForPool(0.5, 20, 0.05)).toEqual(figure(29));
  });

  test('supply and coverage', () => {
    const gap = planning.supplyGap({ served: 46, waiting: 3, places: 52, occupancy: 0.9, maxRefusal: 0.05 });
    expect(gap.gaps).toEqual({ today: 3, atOccupancy: -3, atRefusal: -3 });
    expect(planning.occupancyRate(18, 20)).toEqual(figure(0.9));
    expect(planning.periodOccupancy([{ occupied: 18, available: 20, days: 365 }])).toEqual(figure(0.9));
    expect(
      planning.sharedSupply(
        [
          { key: 'A', need: 30 },
          { key: 'B', need: 10 },
        ],
        [{ key: 's', places: 20 }],
        [[true, true]],
      ),
    ).toEqual({ unmet: 20, bottleneck: ['A', 'B'], allocation: [[15, 5]], groupPlaces: [15, 5] });
    const coverage = planning.serviceRangeCoverage([
      { key: 'a', need: 9, services: 2, operators: 1, needWithinReach: figure(6), availability: figure(0.8) },
    ]);
    expect(coverage.singleSource).toEqual(['a']);
    expect(planning.catchmentAccess({ need: [10], places: [5], distanceKm: [[3]] }).access).toEqual([
      figure(0.5),
    ]);
    expect(planning.reach({ need: [6, 4], total: 10, within: [true, false] })).toEqual(figure(0.6));
    expect(planning.spreadWithheld([6, null, null], 10, [5, 1, 3])).toEqual([6, 1, 3]);
  });

  test('supply after changes', () => {
    expect(
      planning.supplyAfterChanges(
        [{ key: 'a', places: 10, groups: ['AUT'] }],
        [{ service: 'a', date: '2028-01-01', step: { kind: 'resize', places: 14 } }],
        '2028-12-31',
      ),
    ).toEqual([{ key: 'a', places: 14, groups: ['AUT'] }]);
    const needs = [
      { key: 'A', need: 30 },
      { key: 'B', need: 12 },
      { key: 'C', need: 7 },
    ];
    const services = [
      { key: 'a', places: 10, groups: ['A'] },
      { key: 'ab', places: 15, groups: ['A', 'B'] },
      { key: 'bc', places: 30, groups: ['B', 'C'] },
    ];
    expect(planning.supplyPosition(needs, services, { occupancy: 1, maxRefusal: 0.05 }).unmet).toBe(5);
    expect(
      planning.placeCitizens(
        [
          { key: 'closed', citizens: 12 },
          { key: 'waiting', citizens: 6 },
        ],
        [{ key: 'new', places: 9 }],
        [[true, true]],
      ),
    ).toEqual({ placed: [[6, 3]], without: [6, 3] });
    close(planning.rateAfterLostBuyer(3000, { places: 20, lostPlaces: 5, fixedShare: 0.3 }), 3300);
    expect(planning.refusalGoal({ need: 10, places: 12, maxRefusal: 0.05 })).toEqual({
      required: 15,
      more: 3,
    });
  });

  test('sums and shares', () => {
    expect(planning.sumFigures([figure(2), missing('withheld'), missing('not-reported')])).toEqual({
      total: missing('withheld'),
      missingParts: 2,
    });
    expect(planning.largestRemainder([13.28, 28.49, 32.23], 74)).toEqual([13, 29, 32]);
    close(planning.herfindahl([30, 30, 20, 20]), 0.26);
    expect(planning.quantile([1, 2, 3, 4], 0.25)).toEqual(figure(1.75));
    expect(planning.median([3, 1, 10])).toEqual(figure(3));
    expect(planning.quartiles([1, 2, 3, 4, 5])).toEqual({
      lower: figure(2),
      median: figure(3),
      upper: figure(4),
    });
  });

  test('spending', () => {
    const effects = planning.decompose(
      { q: [40], p: [1000] },
      { q: [43], p: [1035] },
      ({ q, p }) => q[0]! * p[0]!,
    );
    expect(effects).toEqual({ q: 3052.5, p: 1452.5 });
    const [q, p] = planning.lmdi([[40, 1000]], [[43, 1035]]);
    close(q, 3052.831757842398);
    close(p, 1452.168242157597);
    expect(planning.fixedPrices(309, { 2024: 100, 2025: 103 }, { fromYear: 2025, toYear: 2024 })).toEqual(
      figure(300),
    );
    const year = (users: number, spendingDkk: number) => ({
      population: 1000,
      cells: [{ category: 'home', ageGroup: 'adults', agePopulation: 800, users, spendingDkk }],
    });
    const [year0, year1] = [year(40, 40_000), year(44, 44_880)];
    expect(planning.decomposeSpending({ year0, year1, priceIndex0: 100, priceIndex1: 100 })).toEqual({
      changeDkk: 4880,
      effects: [
        { effect: 'population', amountDkk: 0 },
        { effect: 'age', amountDkk: 0 },
        { effect: 'volume', amountDkk: 4040 },
        { effect: 'mix', amountDkk: 0 },
        { effect: 'real-price', amountDkk: 840 },
        { effect: 'general-price', amountDkk: 0 },
      ],
    });
  });
});

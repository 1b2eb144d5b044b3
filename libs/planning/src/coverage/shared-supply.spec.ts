import fc from 'fast-check';
import { sharedSupply } from './shared-supply.ts';

const groups = (...needs: number[]) =>
  needs.map((need, i) => ({ key: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'[i]!, need }));
const services = (...places: number[]) => places.map((count, i) => ({ key: `s${i}`, places: count }));
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

describe('sharedSupply', () => {
  test('55 places for 49 citizens, yet 5 unmet, and the bottleneck is A', () => {
    const shared = sharedSupply(groups(30, 12, 7), services(10, 15, 30), [
      [true, false, false],
      [true, true, false],
      [false, true, true],
    ]);
    expect(shared).toMatchObject({ unmet: 5, bottleneck: ['A'] });
    expect(shared.allocation).toEqual([
      [10, 0, 0],
      [15, 0, 0],
      [0, 19, 11],
    ]);
    expect(shared.groupPlaces).toEqual([25, 19, 11]);
  });

  test('splits one service in proportion to need', () => {
    expect(sharedSupply(groups(30, 10), services(20), [[true, true]])).toEqual({
      unmet: 20,
      bottleneck: ['A', 'B'],
      allocation: [[15, 5]],
      groupPlaces: [15, 5],
    });
    expect(sharedSupply(groups(30, 10), services(80), [[true, true]]).groupPlaces).toEqual([60, 20]);
  });

  test('shares to spare go first where need has nowhere else to go', () => {
    const shared = sharedSupply(groups(10, 10), services(20, 20), [
      [true, false],
      [true, true],
    ]);
    expect(shared).toMatchObject({ unmet: 0, bottleneck: [], groupPlaces: [20, 20] });
  });

  test('groups without need get only places nobody else may have, in equal parts', () => {
    const shared = sharedSupply(groups(0, 0, 5), services(4, 6), [
      [true, true, false],
      [true, true, true],
    ]);
    expect(shared.groupPlaces).toEqual([2, 2, 6]);
  });

  test('a group without need takes nothing from one with need that may use the same service', () => {
    expect(sharedSupply(groups(0, 5), services(12), [[true, true]]).allocation).toEqual([[0, 12]]);
  });

  test('many small services are shared out evenly, not all rounded the same way', () => {
    const shared = sharedSupply(
      groups(9, 9),
      services(...new Array<number>(50).fill(1)),
      new Array(50).fill([true, true]),
    );
    expect(shared.groupPlaces).toEqual([25, 25]);
  });

  test('rounding takes no place from groups that are short', () => {
    const eligible = ['D', 'C', 'D', 'E', 'AC', 'BE', '', 'ADE'].map((may) =>
      [...'ABCDE'].map((key) => may.includes(key)),
    );
    const shared = sharedSupply(groups(30, 2, 28, 45, 5), services(19, 24, 14, 6, 24, 13, 0, 16), eligible);
    expect(shared).toMatchObject({ unmet: 6, bottleneck: ['A', 'C', 'D'] });
    expect(shared.groupPlaces[0]! + shared.groupPlaces[2]! + shared.groupPlaces[3]!).toBe(97);
  });

  test('a service no group may use keeps its places', () => {
    expect(sharedSupply(groups(3), services(5), [[false]])).toEqual({
      unmet: 3,
      bottleneck: ['A'],
      allocation: [[0]],
      groupPlaces: [0],
    });
  });

  test('nothing at all, no services, no groups, no need, no places', () => {
    expect(sharedSupply([], [], [])).toEqual({ unmet: 0, bottleneck: [], allocation: [], groupPlaces: [] });
    expect(sharedSupply(groups(3), [], [])).toMatchObject({ unmet: 3, groupPlaces: [0] });
    expect(sharedSupply([], services(3), [[]])).toMatchObject({ unmet: 0, allocation: [[]] });
    expect(sharedSupply(groups(0), services(3), [[true]])).toMatchObject({ unmet: 0, groupPlaces: [3] });
    expect(sharedSupply(groups(2), services(0), [[true]])).toMatchObject({ unmet: 2, groupPlaces: [0] });
  });

  test.each([
    [groups(-1), services(1), [[true]], 'need of A must be a finite number of at least 0, got -1'],
    [groups(1), services(-1), [[true]], 'places of s0 must be a finite number of at least 0, got -1'],
    [groups(1), services(1.5), [[true]], 'places of s0 must be whole, got 1.5'],
    [groups(1), services(1), [[true, false]], 'eligible must be 1 services × 1 groups'],
    [groups(1), services(1), [], 'eligible must be 1 services × 1 groups'],
  ])('wrong input %# is refused by name', (g, s, eligible, message) => {
    expect(() => sharedSupply(g, s, eligible)).toThrow(new RangeError(message));
  });

  const region = fc
    .record({
      needs: fc.array(fc.nat(60), { minLength: 5, maxLength: 5 }),
      places: fc.array(fc.nat(30), { maxLength: 14 }),
    })
    .chain(({ needs, places }) =>
      fc.record({
        needs: fc.constant(needs),
        places: fc.constant(places),
        eligible: fc.array(fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }), {
          minLength: places.length,
          maxLength: places.length,
        }),
      }),
    );

  test('unmet is the largest shortage over every set of groups, and the bottleneck has it', () => {
    fc.assert(
      fc.property(region, ({ needs, places, eligible }) => {
        const shared = sharedSupply(groups(...needs), services(...places), eligible);
        const shortage = (inSet: (group: number) => boolean): number =>
          sum(needs.filter((_, group) => inSet(group))) -
          sum(places.filter((_, service) => eligible[service]!.some((may, group) => may && inSet(group))));
        const all = Array.from({ length: 32 }, (_, set) => shortage((group) => ((set >> group) & 1) === 1));
        expect(shared.unmet).toBe(Math.max(...all));
        expect(shortage((group) => shared.bottleneck.includes('ABCDE'[group]!))).toBe(shared.unmet);
      }),
      { numRuns: 1000 },
    );
  });

  test('a place counts once, only for groups that may use it, and the split leaves exactly the unmet need', () => {
    fc.assert(
      fc.property(region, ({ needs, places, eligible }) => {
        const shared = sharedSupply(groups(...needs), services(...places), eligible);
        shared.allocation.forEach((row, service) => {
          expect(sum(row)).toBe(eligible[service]!.includes(true) ? places[service] : 0);
          row.forEach((count, group) =>
            expect(count >= 0 && (count === 0 || eligible[service]![group])).toBe(true),
          );
        });
        expect(sum(needs.map((need, group) => Math.max(0, need - shared.groupPlaces[group]!)))).toBe(
          shared.unmet,
        );
      }),
      { numRuns: 1000 },
    );
  });

  test('20 groups and 500 services, all different, are quick and whole', () => {
    let state = 7;
    const next = (below: number): number => (state = (state * 48271) % 2147483647) % below;
    const needs = Array.from({ length: 20 }, () => next(200));
    const places = Array.from({ length: 500 }, () => next(20));
    const eligible = places.map(() => needs.map(() => next(100) < 15));
    const shared = sharedSupply(groups(...needs), services(...places), eligible);
    expect(sum(needs.map((need, group) => Math.max(0, need - shared.groupPlaces[group]!)))).toBe(
      shared.unmet,
    );
  });
});

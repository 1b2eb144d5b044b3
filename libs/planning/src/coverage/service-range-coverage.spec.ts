import fc from 'fast-check';
import { type Figure, figure, isPresent, missing } from '../figures/figure.ts';
import { type GroupCoverage, serviceRangeCoverage } from './service-range-coverage.ts';

const group = (changes: Partial<GroupCoverage>): GroupCoverage => ({
  key: 'a',
  need: 10,
  services: 2,
  operators: 2,
  needWithinReach: figure(5),
  availability: figure(0.8),
  ...changes,
});

describe('serviceRangeCoverage', () => {
  test('counts existence by group and by need, reach and assurance by need', () => {
    const found = serviceRangeCoverage([
      group({}),
      group({
        key: 'b',
        need: 30,
        services: 0,
        operators: 0,
        needWithinReach: figure(0),
        availability: figure(0),
      }),
    ]);
    expect(found).toEqual({
      existenceByGroup: { value: 0.5 },
      existenceByNeed: { value: 0.25 },
      reach: { value: 0.125 },
      assurance: { value: 0.2 },
      singleSource: [],
    });
  });

  test('one service or one operator is a single source', () => {
    const groups = [
      group({}),
      group({ key: 'b', services: 1, operators: 1 }),
      group({ key: 'c', operators: 1 }),
      group({ key: 'd', services: 1, operators: 2 }),
    ];
    expect(serviceRangeCoverage(groups).singleSource).toEqual(['b', 'c', 'd']);
  });

  test('groups without need leave the denominators and are no single sources', () => {
    const idle = group({ key: 'd', need: 0, services: 1, availability: missing('no-demand') });
    expect(serviceRangeCoverage([group({}), idle])).toEqual(serviceRangeCoverage([group({})]));
  });

  test('a withheld part withholds the share it would enter, and only that', () => {
    const found = serviceRangeCoverage([
      group({}),
      group({ key: 'b', needWithinReach: missing('withheld') }),
    ]);
    expect(found.reach).toEqual({ missing: 'withheld' });
    expect(found.assurance).toEqual({ value: 0.8 });
  });

  test('no groups and no need are two different answers', () => {
    const none = (reason: string) => ({
      existenceByGroup: { missing: reason },
      existenceByNeed: { missing: reason },
      reach: { missing: reason },
      assurance: { missing: reason },
    });
    expect(serviceRangeCoverage([])).toEqual({ ...none('not-reported'), singleSource: [] });
    expect(serviceRangeCoverage([group({ need: 0 })])).toEqual({ ...none('no-demand'), singleSource: [] });
  });

  test('two services of two operators, or none at all, are no single source', () => {
    const groups = [
      group({}),
      group({ key: 'b', services: 0, operators: 0 }),
      group({ key: 'c', services: 3 }),
    ];
    expect(serviceRangeCoverage(groups).singleSource).toEqual([]);
  });

  test.each(['need', 'services', 'operators'] as const)('negative %s are refused by name', (name) => {
    expect(() => serviceRangeCoverage([group({ [name]: -1 })])).toThrow(
      new RangeError(`${name} of a must be a finite number of at least 0, got -1`),
    );
  });

  test('every share lies between 0 and 1, and reach never passes existence when only what exists is in reach', () => {
    const parts = fc.record({
      need: fc.nat(50),
      services: fc.nat(3),
      near: fc.double({ min: 0, max: 1, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(parts, { minLength: 1, maxLength: 8 }), (rows) => {
        const groups = rows.map(({ need, services, near }, i) =>
          group({
            key: `g${i}`,
            need,
            services,
            needWithinReach: figure(services > 0 ? need * near : 0),
            availability: figure(services > 0 ? near : 0),
          }),
        );
        const { existenceByGroup, existenceByNeed, reach, assurance } = serviceRangeCoverage(groups);
        const value = (found: Figure): number => (isPresent(found) ? found.value : 0);
        for (const share of [existenceByGroup, existenceByNeed, reach, assurance].map(value))
          expect(share >= 0 && share <= 1 + 1e-12).toBe(true);
        expect(value(reach)).toBeLessThanOrEqual(value(existenceByNeed) + 1e-12);
        expect(value(assurance)).toBeCloseTo(value(reach), 12);
      }),
      { numRuns: 1000 },
    );
  });
});

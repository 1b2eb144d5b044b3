import fc from 'fast-check';
import { figure, missing } from '../figures/figure.ts';
import type { OfferedService } from './supply-after-changes.ts';
import { supplyPosition } from './supply-position.ts';

const needs = [
  { key: 'A', need: 30 },
  { key: 'B', need: 12 },
  { key: 'C', need: 7 },
];
const services: OfferedService[] = [
  { key: 'a', places: 10, groups: ['A'] },
  { key: 'ab', places: 15, groups: ['A', 'B'] },
  { key: 'bc', places: 30, groups: ['B', 'C'] },
];
const full = { occupancy: 1, maxRefusal: 0.05 };

describe('supplyPosition', () => {
  test('55 places for 49 citizens, yet 5 missing, all in group A', () => {
    const position = supplyPosition(needs, services, full);
    expect(position).toMatchObject({ unmet: 5, bottleneck: ['A'] });
    expect(position.groups.map(({ key, places, gap }) => [key, places, gap])).toEqual([
      ['A', 25, -5],
      ['B', 19, 7],
      ['C', 11, 4],
    ]);
  });

  test('at 90 % occupancy 34, 14 and 8 places are required, and 9 are missing', () => {
    // 30 / 0.9 = 33.3, 12 / 0.9 = 13.3, 7 / 0.9 = 7.8; A may use 25 places.
    const position = supplyPosition(needs, services, { ...full, occupancy: 0.9 });
    expect(position.groups.map(({ required }) => required)).toEqual([34, 14, 8]);
    expect(position.unmet).toBe(9);
  });

  test('tells required places at the accepted refusal and the chance of a free place', () => {
    // ErlangB(2, 1) = 0.2.
    const { groups } = supplyPosition([{ key: 'A', need: 1 }], [{ key: 'a', places: 2, groups: ['A'] }], {
      occupancy: 1,
      maxRefusal: 0.2,
    });
    expect(groups).toEqual([
      {
        key: 'A',
        need: 1,
        places: 2,
        required: 1,
        requiredAtRefusal: 2,
        gap: 1,
        gapAtRefusal: 0,
        availability: figure(0.8),
      },
    ]);
    expect(supplyPosition([{ key: 'A', need: 0 }], [], full).groups[0]?.availability).toEqual(
      missing('no-demand'),
    );
  });

  const groupKeys = ['A', 'B', 'C', 'D'] as const;
  const region = fc.record({
    groups: fc
      .tuple(...groupKeys.map(() => fc.double({ min: 0, max: 60, noNaN: true })))
      .map((all) => all.map((need, i) => ({ key: groupKeys[i]!, need }))),
    services: fc
      .array(fc.record({ places: fc.nat(30), groups: fc.subarray([...groupKeys], { minLength: 1 }) }), {
        minLength: 1,
        maxLength: 6,
      })
      .map((all) => all.map((service, i): OfferedService => ({ key: `s${i}`, ...service }))),
    occupancy: fc.double({ min: 0.5, max: 1, noNaN: true }),
  });

  test('shortages of the groups add up to what is missing together', () => {
    fc.assert(
      fc.property(region, (one) => {
        const { unmet, groups } = supplyPosition(one.groups, one.services, { ...full, ...one });
        expect(groups.reduce((sum, { gap }) => sum + Math.max(0, -gap), 0)).toBe(unmet);
      }),
    );
  });

  test('opening places never raises what is missing, and closing never lowers it', () => {
    fc.assert(
      fc.property(region, fc.nat(20), fc.subarray([...groupKeys], { minLength: 1 }), (one, more, groups) => {
        const unmet = (all: readonly OfferedService[]): number =>
          supplyPosition(one.groups, all, { ...full, ...one }).unmet;
        const now = unmet(one.services);
        expect(unmet([...one.services, { key: 'new', places: more, groups }])).toBeLessThanOrEqual(now);
        expect(unmet(one.services.slice(1))).toBeGreaterThanOrEqual(now);
      }),
    );
  });
});

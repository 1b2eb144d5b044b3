import fc from 'fast-check';
import { erlangB } from './erlang-b.ts';

const loads = fc.double({ min: 1e-6, max: 1e5, noNaN: true });

describe('erlangB', () => {
  test.each([
    [1, 2, 1 / 5],
    [2, 3, 4 / 19],
    [0.5, 2, 1 / 13],
    [25, 30, 0.05260317222814],
  ])('load %p on %p places refuses the published share', (load, places, refused) => {
    expect(erlangB(load, places)).toBeCloseTo(refused, 12);
  });

  test('one place refuses a/(1+a)', () => {
    for (const load of [0.01, 0.5, 1, 7]) expect(erlangB(load, 1)).toBeCloseTo(load / (1 + load), 15);
  });

  test('no places refuse everyone, no demand is never refused', () => {
    expect(erlangB(3, 0)).toBe(1);
    expect(erlangB(0, 0)).toBe(1);
    expect(erlangB(0, 4)).toBe(0);
    expect(erlangB(0, 0.5)).toBe(0);
  });

  test('is a share and never NaN from a tiny load to a hundred thousand, with up to a million places', () => {
    for (const load of [1e-6, 1e-3, 1, 1e3, 1e5])
      for (const places of [1e-6, 0.5, 1, 99.5, 1e4, 1e6]) {
        const refused = erlangB(load, places);
        expect(refused >= 0 && refused <= 1).toBe(true);
      }
  });

  test('falls as places grow, fractional or whole', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1e-3, max: 500, noNaN: true }),
        fc.double({ min: 0, max: 400, noNaN: true }),
        fc.double({ min: 0.01, max: 50, noNaN: true }),
        (load, places, more) =>
          expect(erlangB(load, places + more)).toBeLessThanOrEqual(erlangB(load, places)),
      ),
      { numRuns: 300 },
    );
  });

  test('rises with the load', () => {
    fc.assert(
      fc.property(
        loads,
        fc.integer({ min: 1, max: 2000 }),
        fc.double({ min: 1.001, max: 2, noNaN: true }),
        (a, c, x) => expect(erlangB(Math.min(1e6, a * x), c)).toBeGreaterThanOrEqual(erlangB(a, c)),
      ),
      { numRuns: 300 },
    );
  });

  test('never carries more than the places hold', () => {
    fc.assert(
      fc.property(loads, fc.double({ min: 0, max: 1000, noNaN: true }), (load, places) =>
        expect(load * (1 - erlangB(load, places))).toBeLessThanOrEqual(places + 1e-9 * load),
      ),
      { numRuns: 300 },
    );
  });

  test.each([
    [-1, 2],
    [1, -2],
    [Number.NaN, 1],
    [1, Infinity],
  ])('load %p and places %p are refused', (load, places) => {
    expect(() => erlangB(load, places)).toThrow(RangeError);
  });
});

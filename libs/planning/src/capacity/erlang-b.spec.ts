import fc from 'fast-check';
import { erlangB } from './erlang-b.ts';

/** Numbers evenly spread over powers of ten. */
const exponent = (low: number, high: number) =>
  fc.double({ min: low, max: high, noNaN: true }).map((power) => 10 ** power);

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
    for (const load of [1e-6, 1e-3, 1, 1e3, 1e5, 1e6])
      for (const places of [1e-6, 0.5, 1, 99.5, 1e4, 1e6]) {
        const refused = erlangB(load, places);
        expect(refused >= 0 && refused <= 1).toBe(true);
      }
    fc.assert(
      fc.property(exponent(-6, 5), exponent(-6, 6), (load, places) => {
        const refused = erlangB(load, places);
        expect(refused >= 0 && refused <= 1).toBe(true);
        // The share refused is at least what cannot be carried, and below 1 as soon as there are places.
        expect(refused).toBeGreaterThanOrEqual(1 - places / load - 1e-9);
      }),
      { numRuns: 1000 },
    );
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
      { numRuns: 1000 },
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
      { numRuns: 1000 },
    );
  });

  test('never carries more than the places hold', () => {
    fc.assert(
      fc.property(loads, fc.double({ min: 0, max: 1000, noNaN: true }), (load, places) =>
        expect(load * (1 - erlangB(load, places))).toBeLessThanOrEqual(places + 1e-9 * load),
      ),
      { numRuns: 1000 },
    );
  });

  test('changes smoothly with the places over the whole range', () => {
    fc.assert(
      fc.property(exponent(-6, 5), exponent(-6, 6), (load, places) => {
        const [before, after] = [erlangB(load, places), erlangB(load, Math.min(1e6, places * (1 + 1e-9)))];
        expect(Math.abs(after - before)).toBeLessThanOrEqual(0.05 * before + 1e-300);
      }),
      { numRuns: 1000 },
    );
  });

  test.each([
    [-1, 2, 'load must be between 0 and 1000000, got -1'],
    [1, -2, 'places must be between 0 and 1000000, got -2'],
    [Number.NaN, 1, 'load must be between 0 and 1000000, got NaN'],
    [1, Infinity, 'places must be between 0 and 1000000, got Infinity'],
  ])('load %p and places %p are refused', (load, places, message) => {
    expect(() => erlangB(load, places)).toThrow(new RangeError(message));
  });
});

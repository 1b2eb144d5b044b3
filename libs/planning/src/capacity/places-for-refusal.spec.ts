import fc from 'fast-check';
import { erlangB } from './erlang-b.ts';
import { placesForRefusal } from './places-for-refusal.ts';

const loads = fc.double({ min: 1e-6, max: 300, noNaN: true });
const limits = fc.constantFrom(0.01, 0.02, 0.05, 0.1, 0.2);

describe('placesForRefusal', () => {
  test.each([
    [10, 0.05, 15],
    [100, 0.05, 105],
    [0.05, 0.05, 1],
    [0.06, 0.05, 2],
    [0, 0.05, 0],
  ])('load %p at refusal %p requires %p places', (load, maxRefusal, places) => {
    expect(placesForRefusal(load, maxRefusal)).toBe(places);
  });

  test('counts an exact tie as enough: B(2 places, load 1) is 0.2', () => {
    expect(placesForRefusal(1, 0.2)).toBe(2);
  });

  test('counts every tie of one place as enough, whatever its last digit: a/(1+a) is the limit', () => {
    for (let percent = 1; percent < 100; percent++)
      expect(placesForRefusal(percent / 100 / (1 - percent / 100), percent / 100)).toBe(1);
  });

  test('is the smallest number that keeps the promise', () => {
    fc.assert(
      fc.property(loads, limits, (load, limit) => {
        const places = placesForRefusal(load, limit);
        expect(erlangB(load, places)).toBeLessThanOrEqual(limit + 1e-12);
        expect(erlangB(load, places - 1)).toBeGreaterThan(limit);
      }),
      { numRuns: 1000 },
    );
  });

  test('is sub-additive: together never more than apart', () => {
    fc.assert(
      fc.property(loads, loads, limits, (one, other, limit) =>
        expect(placesForRefusal(one + other, limit)).toBeLessThanOrEqual(
          placesForRefusal(one, limit) + placesForRefusal(other, limit),
        ),
      ),
      { numRuns: 1000 },
    );
  });

  test('keeps its promise over the whole range of loads', () => {
    const load = fc.double({ min: -6, max: 5, noNaN: true }).map((power) => 10 ** power);
    const limit = fc.double({ min: -9, max: -0.01, noNaN: true }).map((power) => 10 ** power);
    fc.assert(
      fc.property(load, limit, (a, maxRefusal) => {
        const places = placesForRefusal(a, maxRefusal);
        expect(Number.isInteger(places)).toBe(true);
        expect(erlangB(a, places)).toBeLessThanOrEqual(maxRefusal + 1e-12);
        expect(erlangB(a, places - 1)).toBeGreaterThan(maxRefusal);
      }),
      { numRuns: 1000 },
    );
  });

  test('a million Erlang at one in a thousand million', () => {
    const places = placesForRefusal(1e6, 1e-9);
    expect(places).toBe(1_005_083);
  });

  test('refuses a limit no number of places can keep', () => {
    expect(() => placesForRefusal(1, 0)).toThrow('maxRefusal must be between 1e-9 and 0.999999, got 0');
    expect(() => placesForRefusal(-1, 0.05)).toThrow('load must be between 0 and 1000000, got -1');
  });
});

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
      { numRuns: 300 },
    );
  });

  test('is sub-additive: together never more than apart', () => {
    fc.assert(
      fc.property(loads, loads, limits, (one, other, limit) =>
        expect(placesForRefusal(one + other, limit)).toBeLessThanOrEqual(
          placesForRefusal(one, limit) + placesForRefusal(other, limit),
        ),
      ),
      { numRuns: 300 },
    );
  });

  test('refuses a limit no number of places can keep', () => {
    expect(() => placesForRefusal(1, 0)).toThrow('maxRefusal');
  });
});

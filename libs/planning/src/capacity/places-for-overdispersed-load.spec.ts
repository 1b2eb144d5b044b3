import fc from 'fast-check';
import { erlangB } from './erlang-b.ts';
import { placesForOverdispersedLoad } from './places-for-overdispersed-load.ts';
import { placesForRefusal } from './places-for-refusal.ts';

test('29 Erlang at one refusal in twenty: the more clustered, the more places', () => {
  expect([1, 1.5, 2].map((ratio) => placesForOverdispersedLoad(29, ratio, 0.05))).toEqual([35, 37, 39]);
});

test('no load requires no places', () => {
  expect(placesForOverdispersedLoad(0, 2, 0.05)).toBe(0);
});

test('counts an exact tie as enough: B(2 / 2, 0.5 / 2) is 0.2', () => {
  expect(placesForOverdispersedLoad(0.5, 2, 0.2)).toBe(2);
  expect(placesForOverdispersedLoad(0.5, 2, 0.2 - 1e-11)).toBe(3);
});

test('wrong arguments are refused by name, and the borders pass', () => {
  expect(() => placesForOverdispersedLoad(-1, 2, 0.05)).toThrow('load must be between 0 and 1000000, got -1');
  expect(() => placesForOverdispersedLoad(0, 0.09, 0.05)).toThrow(
    'ratio must be between 0.1 and 100, got 0.09',
  );
  expect(() => placesForOverdispersedLoad(0, 101, 0.05)).toThrow(
    'ratio must be between 0.1 and 100, got 101',
  );
  expect(() => placesForOverdispersedLoad(0, 2, 0)).toThrow('maxRefusal must be between 1e-9 and 0.999999');
  expect(() => placesForOverdispersedLoad(3, 0.1, 0.05)).not.toThrow();
  expect(() => placesForOverdispersedLoad(3, 100, 0.05)).not.toThrow();
});

test('with a ratio of 1 it is placesForRefusal', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -6, max: 5, noNaN: true }).map((power) => 10 ** power),
      fc.constantFrom(0.01, 0.05, 0.1, 0.2),
      (load, maxRefusal) =>
        expect(placesForOverdispersedLoad(load, 1, maxRefusal)).toBe(placesForRefusal(load, maxRefusal)),
    ),
    { numRuns: 1000 },
  );
});

test('is the smallest number that keeps the promise, whatever the ratio', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -6, max: 5, noNaN: true }).map((power) => 10 ** power),
      fc.double({ min: 0.2, max: 20, noNaN: true }),
      fc.constantFrom(0.01, 0.05, 0.2),
      (load, ratio, maxRefusal) => {
        const places = placesForOverdispersedLoad(load, ratio, maxRefusal);
        const refused = (count: number): number => erlangB(load / ratio, count / ratio);
        expect(refused(places)).toBeLessThanOrEqual(maxRefusal + 1e-12);
        expect(refused(places - 1)).toBeGreaterThan(maxRefusal);
      },
    ),
    { numRuns: 1000 },
  );
});

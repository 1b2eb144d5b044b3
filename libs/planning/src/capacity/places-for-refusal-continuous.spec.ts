import fc from 'fast-check';
import { erlangB } from './erlang-b.ts';
import { placesForRefusal } from './places-for-refusal.ts';
import { placesForRefusalContinuous } from './places-for-refusal-continuous.ts';

test('refuses exactly the limit and rounds up to the whole answer', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 1e-6, max: 500, noNaN: true }),
      fc.constantFrom(0.01, 0.05, 0.1, 0.2),
      (load, maxRefusal) => {
        const places = placesForRefusalContinuous(load, maxRefusal);
        expect(erlangB(load, places)).toBeCloseTo(maxRefusal, 10);
        expect(Math.ceil(places - 1e-9)).toBe(placesForRefusal(load, maxRefusal));
      },
    ),
    { numRuns: 1000 },
  );
});

test('an exact tie is a whole number', () => {
  expect(placesForRefusalContinuous(1, 0.2)).toBeCloseTo(2, 12);
});

test('the worked example: ten Erlang at one in twenty', () => {
  expect(placesForRefusalContinuous(10, 0.05)).toBeCloseTo(14.300425967157377, 11);
});

test('refuses what placesForRefusal refuses', () => {
  expect(() => placesForRefusalContinuous(-1, 0.05)).toThrow('load must be between 0 and 1000000, got -1');
  expect(() => placesForRefusalContinuous(1, 0)).toThrow(
    'maxRefusal must be between 1e-9 and 0.999999, got 0',
  );
});

test('refuses the limit over the whole range of loads', () => {
  const loads = fc.double({ min: -6, max: 5, noNaN: true }).map((power) => 10 ** power);
  fc.assert(
    fc.property(loads, fc.constantFrom(1e-6, 0.01, 0.05, 0.5), (load, maxRefusal) => {
      const places = placesForRefusalContinuous(load, maxRefusal);
      expect(Math.abs(erlangB(load, places) / maxRefusal - 1)).toBeLessThan(1e-8);
    }),
    { numRuns: 1000 },
  );
});

test('no load requires no places, a large one is quick', () => {
  expect(placesForRefusalContinuous(0, 0.05)).toBe(0);
  expect(placesForRefusalContinuous(1e5, 0.05)).toBeCloseTo(95018.92516998174, 6);
});

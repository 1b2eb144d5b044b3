import fc from 'fast-check';
import { placesForRefusal } from './places-for-refusal.ts';
import { placesForUncertainLoad } from './places-for-uncertain-load.ts';
import { refusalUnderUncertainLoad } from './refusal-under-uncertain-load.ts';

test('29 Erlang at one refusal in twenty: the more uncertain, the more places', () => {
  expect([0, 0.1, 0.2, 0.3].map((cv) => placesForUncertainLoad({ mean: 29, cv }, 0.05))).toEqual([
    35, 35, 37, 38,
  ]);
});

test('no load requires no places', () => {
  expect(placesForUncertainLoad({ mean: 0, cv: 0.3 }, 0.05)).toBe(0);
});

test('counts an exact tie as enough: B(2 places, load 1) is 0.2', () => {
  expect(placesForUncertainLoad({ mean: 1, cv: 0 }, 0.2)).toBe(2);
  expect(placesForUncertainLoad({ mean: 1, cv: 0 }, 0.2 - 1e-11)).toBe(3);
});

test('a thousand Erlang and a millionth of one, known as badly as can be', () => {
  expect(placesForUncertainLoad({ mean: 1e3, cv: 1 }, 0.05)).toBe(1791);
  expect(placesForUncertainLoad({ mean: 1e-6, cv: 3 }, 1e-9)).toBe(2);
});

test('wrong arguments are refused by name', () => {
  expect(() => placesForUncertainLoad({ mean: -1, cv: 0 }, 0.05)).toThrow(
    'mean must be between 0 and 1000000',
  );
  expect(() => placesForUncertainLoad({ mean: 0, cv: -1 }, 0.05)).toThrow(
    'cv must be between 0 and 3, got -1',
  );
  expect(() => placesForUncertainLoad({ mean: 0, cv: 0 }, 0)).toThrow('maxRefusal must be between');
});

test('without uncertainty it is placesForRefusal', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 1e-6, max: 500, noNaN: true }),
      fc.constantFrom(0.01, 0.05, 0.1, 0.2, 0.8),
      (mean, maxRefusal) =>
        expect(placesForUncertainLoad({ mean, cv: 0 }, maxRefusal)).toBe(placesForRefusal(mean, maxRefusal)),
    ),
    { numRuns: 1000 },
  );
});

test('is the smallest number that keeps the promise, however uncertain the load', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -3, max: 2.5, noNaN: true }).map((power) => 10 ** power),
      fc.double({ min: 0.01, max: 2, noNaN: true }),
      fc.constantFrom(1e-6, 0.01, 0.05, 0.2, 0.9),
      (mean, cv, maxRefusal) => {
        const places = placesForUncertainLoad({ mean, cv }, maxRefusal);
        expect(refusalUnderUncertainLoad({ mean, cv }, places)).toBeLessThanOrEqual(maxRefusal + 1.01e-12);
        expect(refusalUnderUncertainLoad({ mean, cv }, places - 1)).toBeGreaterThan(maxRefusal);
      },
    ),
    { numRuns: 50 },
  );
});

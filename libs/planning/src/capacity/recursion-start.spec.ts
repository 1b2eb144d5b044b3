import fc from 'fast-check';
import { recursionStart } from './recursion-start.ts';

test('short recursions run in full', () => {
  expect(recursionStart(5, 5)).toBe(0);
  expect(recursionStart(100, 100)).toBe(0);
  expect(recursionStart(3, 0)).toBe(0);
});

test('at a load of a million and as many places, ten thousand steps are left', () => {
  expect(recursionStart(1e6, 1e6)).toBe(990_000);
});

test('under a load of e times the places, a million places need fewer than fifty steps', () => {
  // δ = 1: 100 / (√(1 + 1e-4) + 1) = 49.9988
  expect(recursionStart(1e6 * Math.E, 1e6)).toBe(999_950);
});

test('what is left out weighs less than e^-49 of what is kept', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 100, max: 1e5, noNaN: true }),
      fc.double({ min: 0.05, max: 1, noNaN: true }),
      (load, share) => {
        const reached = Math.floor(load * share);
        const start = recursionStart(load, reached);
        let logWeight = 0;
        for (let k = start + 1; k <= reached; k++) logWeight += Math.log(k / load);
        expect(start === 0 || logWeight < -49).toBe(true);
      },
    ),
    { numRuns: 1000 },
  );
});

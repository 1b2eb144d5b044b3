import fc from 'fast-check';
import { erlangB } from './erlang-b.ts';
import { refusalUnderUncertainLoad } from './refusal-under-uncertain-load.ts';

test('the worked example: 29 Erlang give or take 30 per cent on 38 places', () => {
  expect(refusalUnderUncertainLoad({ mean: 29, cv: 0.3 }, 38)).toBeCloseTo(0.049396448007034, 14);
});

test('a certain load is Erlang B', () => {
  expect(refusalUnderUncertainLoad({ mean: 29, cv: 0 }, 35)).toBe(erlangB(29, 35));
});

test('wrong arguments are refused by name', () => {
  expect(() => refusalUnderUncertainLoad({ mean: -1, cv: 0 }, 2)).toThrow(
    'mean must be between 0 and 1000000',
  );
  expect(() => refusalUnderUncertainLoad({ mean: 1, cv: 20 }, 2)).toThrow(
    'cv must be between 0 and 3, got 20',
  );
  expect(() => refusalUnderUncertainLoad({ mean: 1, cv: 0 }, -2)).toThrow(
    'places must be between 0 and 1000000',
  );
});

test('falls in the places, rises in the mean, and is always a share', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -6, max: 2.5, noNaN: true }).map((power) => 10 ** power),
      fc.double({ min: 0, max: 3, noNaN: true }),
      fc.integer({ min: 0, max: 400 }),
      (mean, cv, places) => {
        const refused = refusalUnderUncertainLoad({ mean, cv }, places);
        expect(refused >= 0 && refused <= 1 + 1e-12).toBe(true);
        expect(refusalUnderUncertainLoad({ mean, cv }, places + 1)).toBeLessThanOrEqual(refused);
        expect(refusalUnderUncertainLoad({ mean: mean * 1.1, cv }, places)).toBeGreaterThanOrEqual(
          refused - 1e-12,
        );
      },
    ),
    { numRuns: 1000 },
  );
});

test('is a share at every size up to a hundred thousand Erlang', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -6, max: 5, noNaN: true }).map((power) => 10 ** power),
      fc.double({ min: 0, max: 3, noNaN: true }),
      fc.double({ min: 0, max: 6, noNaN: true }).map((power) => Math.floor(10 ** power)),
      (mean, cv, places) => {
        const refused = refusalUnderUncertainLoad({ mean, cv }, places);
        expect(refused >= 0 && refused <= 1).toBe(true);
      },
    ),
    { numRuns: 50 },
  );
});

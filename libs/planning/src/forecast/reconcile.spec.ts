import fc from 'fast-check';
import { reconcile, type ReconcileRule } from './reconcile.ts';

const forecasts = { total: 70, parts: [12, 25, 30] };
const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
const amount = fc.double({ min: 0, max: 1000, noNaN: true });
const partsWithVariances = fc.array(fc.tuple(amount, fc.double({ min: 0, max: 50, noNaN: true })), {
  minLength: 1,
  maxLength: 29,
});
const rules: readonly ReconcileRule[] = ['bottom-up', 'top-down', 'ols', 'structural'];

test('equally wrong forecasts share the difference of 3 equally, the total too', () => {
  expect(reconcile(forecasts, 'ols')).toEqual({ total: 69.25, parts: [12.75, 25.75, 30.75] });
});

test('a total as wrong as its parts together takes half of the difference', () => {
  expect(reconcile(forecasts, 'structural')).toEqual({ total: 68.5, parts: [12.5, 25.5, 30.5] });
});

test('bottom-up keeps the parts, top-down the total and the proportions', () => {
  expect(reconcile(forecasts, 'bottom-up')).toEqual({ total: 67, parts: [12, 25, 30] });
  const down = reconcile(forecasts, 'top-down');
  expect(down.total).toBe(70);
  expect(down.parts.map((part, i) => part / forecasts.parts[i]!)).toEqual(
    [1, 2, 3].map(() => expect.closeTo(70 / 67, 14)),
  );
});

test('top-down shares a total over parts of 0 alike', () => {
  expect(reconcile({ total: 6, parts: [0, 0, 0] }, 'top-down')).toEqual({ total: 6, parts: [2, 2, 2] });
  expect(reconcile({ total: 0, parts: [0, 0] }, 'top-down')).toEqual({ total: 0, parts: [0, 0] });
});

test('whatever is exact does not move', () => {
  expect(reconcile(forecasts, { total: 0, parts: [1, 0, 2] })).toEqual({ total: 70, parts: [13, 25, 32] });
  expect(reconcile(forecasts, { total: 5, parts: [0, 0, 0] })).toEqual({ total: 67, parts: [12, 25, 30] });
  expect(reconcile({ total: 5, parts: [0, 0] }, { total: 1, parts: [0, 0] })).toEqual({
    total: 0,
    parts: [0, 0],
  });
});

test('a part that would fall below 0 stays at 0 and the others give the rest', () => {
  // 1 + 9 + 10 to 8: −4 each would leave −3, 5, 6; with 0 the others give −5.5 each.
  expect(reconcile({ total: 8, parts: [1, 9, 10] }, { total: 0, parts: [2, 2, 2] })).toEqual({
    total: 8,
    parts: [0, 3.5, 4.5],
  });
  // To 2 the second would fall below 0 as well, once the first is at 0.
  expect(reconcile({ total: 0.5, parts: [1, 9, 10] }, { total: 0, parts: [2, 2, 2] })).toEqual({
    total: 0.5,
    parts: [0, 0, 0.5],
  });
});

test('numbers near the smallest there are end in an answer, none below 0', () => {
  const forecasts = { total: 1e-323, parts: [2.998484693670692e-306, 4.961846740673326e-158, 2e-323] };
  for (const rule of rules) {
    const { total, parts } = reconcile(forecasts, rule);
    expect(total).toBeGreaterThanOrEqual(0);
    expect(Math.min(...parts)).toBeGreaterThanOrEqual(0);
  }
});

test('when only exact parts are left to give, they give in proportion', () => {
  expect(reconcile({ total: 6, parts: [2, 4, 8] }, { total: 0, parts: [1, 0, 0] })).toEqual({
    total: 6,
    parts: [0, 2, 4],
  });
});

test.each([
  [{ total: -1, parts: [1] }, 'ols', 'total must be a finite number of at least 0, got -1'],
  [{ total: 1, parts: [] }, 'ols', 'number of parts must be between 1 and 1000000, got 0'],
  [{ total: 1, parts: [1, -2] }, 'ols', 'parts[1] must be a finite number of at least 0, got -2'],
  [{ total: 1, parts: [1] }, { total: 1, parts: [] }, 'variances of the parts must have 1 values, got 0'],
  [
    { total: 1, parts: [1] },
    { total: -1, parts: [1] },
    'variance of the total must be a finite number of at least 0, got -1',
  ],
  [
    { total: 1, parts: [1] },
    { total: 1, parts: [-1] },
    'variance of parts[0] must be a finite number of at least 0, got -1',
  ],
  [
    { total: 1, parts: [1] },
    { total: 0, parts: [0] },
    'variances must not all be 0: forecasts that disagree cannot all be exact',
  ],
] as const)('%j by %j is refused', (given, rule, message) => {
  expect(() => reconcile(given, rule)).toThrow(new RangeError(message));
});

test('the parts add up to the total, none below 0, and the total stays between its two forecasts', () => {
  fc.assert(
    fc.property(amount, partsWithVariances, amount, (total, pairs, variance) => {
      const parts = pairs.map(([part]) => part);
      const variances = { total: variance + 0.01, parts: pairs.map(([, own]) => own) };
      for (const rule of [...rules, variances]) {
        const found = reconcile({ total, parts }, rule);
        expect(sum(found.parts)).toBeCloseTo(found.total, 6);
        expect(Math.min(...found.parts)).toBeGreaterThanOrEqual(0);
        expect(found.total).toBeGreaterThanOrEqual(Math.min(total, sum(parts)) - 1e-6);
        expect(found.total).toBeLessThanOrEqual(Math.max(total, sum(parts)) + 1e-6);
      }
    }),
    { numRuns: 1000 },
  );
});

test('forecasts that already add up are left as they are', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(1000), { minLength: 1, maxLength: 29 }), (parts) => {
      for (const rule of rules) expect(reconcile({ total: sum(parts), parts }, rule).parts).toEqual(parts);
    }),
    { numRuns: 1000 },
  );
});

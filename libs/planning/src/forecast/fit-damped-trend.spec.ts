import fc from 'fast-check';
import { figure, missing } from '../figures/figure.ts';
import { dampedTrend } from './damped-trend.ts';
import { fitDampedTrend, type TrendFit } from './fit-damped-trend.ts';

function fitted(...args: Parameters<typeof fitDampedTrend>): TrendFit {
  const fit = fitDampedTrend(...args);
  if ('missing' in fit) throw new Error(fit.missing);
  return fit;
}

test('a constant series is its own level', () => {
  const fit = fitted([5, 5, 5, 5].map(figure), 0.9);
  expect(fit).toMatchObject({ level: expect.closeTo(5, 8), slope: expect.closeTo(0, 8), phi: 0.9 });
  expect(fit.squaredErrors).toBeCloseTo(0, 15);
});

test('finds the parameters a series was made with', () => {
  const made = [1, 2, 3, 4, 5].map((n) => 20 + 8 * ((0.9 * (1 - 0.9 ** n)) / 0.1));
  const fit = fitted(made.map(figure));
  expect(fit).toMatchObject({ phi: 0.9, level: expect.closeTo(20, 6), slope: expect.closeTo(8, 6) });
});

test('a given damping is kept, also outside the usual ones', () => {
  expect(fitted([1, 2, 3, 4, 6].map(figure), 1).phi).toBe(1);
  expect(fitted([1, 2, 3, 4, 6].map(figure), 0.5).phi).toBe(0.5);
});

test('a slope of which nothing is left can not be told, and is none', () => {
  const fit = fitted([3, 4, 6, 5].map(figure), 0);
  expect(fit).toMatchObject({ phi: 0, slope: 0 });
  expect(Number.isFinite(fit.level)).toBe(true);
});

test('missing values count for nothing', () => {
  const few = [figure(1), missing('withheld'), figure(2), figure(3)];
  expect(fitDampedTrend(few)).toEqual({ missing: 'too-short' });
  // A straight line that is damped by nothing goes through all four, whatever the missing one was.
  const line = fitted(
    [...few, figure(5)].map((value, i) => ('value' in value ? figure(i) : value)),
    1,
  );
  expect(line).toMatchObject({ level: expect.closeTo(-1, 6), slope: expect.closeTo(1, 6) });
  expect(line.squaredErrors).toBeCloseTo(0, 12);
});

test('refuses what is not a number, and a damping above one', () => {
  expect(() => fitDampedTrend([{ value: Infinity }])).toThrow('values[0]');
  expect(() => fitDampedTrend([], 1.2)).toThrow('phi must be between 0 and 1, got 1.2');
});

test('its squared errors are those of the parameters it gives, and no other start on the grid has less', () => {
  const series = fc.array(fc.integer({ min: 0, max: 99 }), { minLength: 4, maxLength: 12 });
  const nudge = fc.double({ min: -3, max: 3, noNaN: true });
  fc.assert(
    fc.property(series, nudge, nudge, (counts, up, steeper) => {
      const { squaredErrors, ...fit } = fitted(counts.map(figure), 0.9);
      const of = (parameters: typeof fit): number =>
        dampedTrend(counts.map(figure), parameters, { horizon: 0 }).squaredErrors;
      expect(of(fit)).toBeCloseTo(squaredErrors, 6);
      expect(of({ ...fit, level: fit.level + up, slope: fit.slope + steeper })).toBeGreaterThanOrEqual(
        squaredErrors - 1e-6,
      );
      expect(of({ ...fit, alpha: 0.5, beta: 0.25 })).toBeGreaterThanOrEqual(squaredErrors - 1e-6);
    }),
    { numRuns: 1000 },
  );
});

import { figure, missing } from '../figures/figure.ts';
import { needHistory, requireExpected } from './need-history.ts';

test('keeps the years with a count, a zero too', () => {
  const series = [
    { year: 2022, need: figure(0) },
    { year: 2023, need: missing('not-reported') },
    { year: 2024, need: figure(3) },
    { year: 2025, need: missing('withheld') },
  ];
  expect(needHistory(series)).toEqual({
    counted: [
      { year: 2022, count: 0 },
      { year: 2024, count: 3 },
    ],
    baseYear: 2024,
    absence: 'withheld',
  });
});

test('forgets what was counted before the restart year, not in it', () => {
  const series = [2022, 2023, 2024].map((year) => ({ year, need: figure(year) }));
  expect(needHistory(series, 2023).counted.map(({ year }) => year)).toEqual([2023, 2024]);
  expect(needHistory(series, 2025)).toEqual({ counted: [], baseYear: 2024, absence: 'not-reported' });
});

test('says why there is no count, and starts from the last listed year', () => {
  const reasons = ['not-reported', 'withheld'] as const;
  const series = reasons.map((reason, i) => ({ year: 2024 + i, need: missing(reason) }));
  expect(needHistory(series)).toEqual({ counted: [], baseYear: 2025, absence: 'withheld' });
  expect(needHistory([])).toEqual({ counted: [], baseYear: undefined, absence: 'not-reported' });
});

test.each([
  [[2024, 2024], 'year must rise along the series, got 2024 after 2024'],
  [[2024, 2023], 'year must rise along the series, got 2023 after 2024'],
  [[2024.5], 'year must be a whole number, got 2024.5'],
  [[24], 'year must be between 1000 and 9999, got 24'],
])('years %j are refused', (years, message) => {
  const series = years.map((year) => ({ year, need: figure(1) }));
  expect(() => needHistory(series)).toThrow(new RangeError(message));
});

test('a negative count is refused with its year', () => {
  expect(() => needHistory([{ year: 2024, need: figure(-1) }])).toThrow(
    'need of 2024 must be a finite number of at least 0, got -1',
  );
});

test('expected counts are not negative and belong to years', () => {
  expect(() => requireExpected(new Map([[2024, 0]]))).not.toThrow();
  expect(() => requireExpected(new Map([[2024, -1]]))).toThrow(
    'expected of 2024 must be a finite number of at least 0, got -1',
  );
  expect(() => requireExpected(new Map([[1.5, 1]]))).toThrow('year of expected must be between');
});

import { demographicPart, expectedIn } from './expected-in.ts';

const expected = new Map([
  [2026, 12],
  [2024, 10],
  [2030, 20],
]);

test.each([
  [2024, 10],
  [2025, 10],
  [2026, 12],
  [2029, 12],
  [2031, 20],
  [2020, 10],
])('in %p it is %p: given, held from before, or the first known', (year, count) => {
  expect(expectedIn(expected, year)).toBe(count);
});

test('without any, every year expects one', () => {
  expect(expectedIn(new Map(), 2025)).toBe(1);
});

test('the demographic part is the last count times the growth of the expected', () => {
  expect(demographicPart({ year: 2024, count: 30 }, expected, 2030)).toEqual({ value: 30 });
  expect(demographicPart({ year: 2026, count: 30 }, expected, 2024)).toEqual({ value: 30 * (10 / 12 - 1) });
});

test('it is missing when either year has no expected count of its own', () => {
  expect(demographicPart({ year: 2025, count: 30 }, expected, 2030)).toEqual({ missing: 'not-reported' });
  expect(demographicPart({ year: 2024, count: 30 }, expected, 2025)).toEqual({ missing: 'not-reported' });
});

test('it has no base when nobody was expected', () => {
  expect(
    demographicPart(
      { year: 2024, count: 1 },
      new Map([
        [2024, 0],
        [2025, 3],
      ]),
      2025,
    ),
  ).toEqual({
    missing: 'zero-base',
  });
});

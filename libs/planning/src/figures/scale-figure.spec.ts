import { scaleFigure } from './scale-figure.ts';

test('value and ends are multiplied', () => {
  expect(scaleFigure({ value: 4, lo: 2, hi: 5 }, 10)).toEqual({ value: 40, lo: 20, hi: 50 });
  expect(scaleFigure({ value: 4 }, 0.5)).toEqual({ value: 2 });
});

test('a negative factor turns the ends', () => {
  expect(scaleFigure({ value: 4, lo: 2, hi: 5 }, -1)).toEqual({ value: -4, lo: -5, hi: -2 });
});

test('what is missing stays missing, and one end alone is no interval', () => {
  expect(scaleFigure({ missing: 'withheld' }, 3)).toEqual({ missing: 'withheld' });
  expect(scaleFigure({ value: 4, lo: 2 }, 3)).toEqual({ value: 12 });
  expect(scaleFigure({ value: 4, hi: 5 }, 3)).toEqual({ value: 12 });
});

test('no product may be infinite', () => {
  expect(() => scaleFigure({ value: 1e300 }, 1e300)).toThrow(RangeError);
});

import { figure, isPresent, mapFigure, missing } from './figure.ts';

describe('figure', () => {
  test('wraps a number, and zero is a number', () => {
    expect(figure(3)).toEqual({ value: 3 });
    expect(isPresent(figure(0))).toBe(true);
  });

  test.each([Number.NaN, Infinity, -Infinity])('refuses %p, which no screen may show', (value) => {
    expect(() => figure(value)).toThrow(new RangeError(`value must be finite, got ${value}`));
  });

  test('a missing figure says why and is not present', () => {
    expect(missing('withheld')).toEqual({ missing: 'withheld' });
    expect(isPresent(missing('withheld'))).toBe(false);
  });

  test('mapping changes a value and leaves a missing figure as it is', () => {
    expect(mapFigure(figure(2), (value) => value * 2)).toEqual({ value: 4 });
    expect(mapFigure(missing('no-demand'), (value) => value * 2)).toEqual({ missing: 'no-demand' });
  });

  test('an interval is not carried over by mapping, which may bend it', () => {
    expect(mapFigure({ value: 2, lo: 1, hi: 3 }, (value) => -value)).toEqual({ value: -2 });
  });

  test('mapping to something that is not a number throws instead of hiding it', () => {
    expect(() => mapFigure(figure(0), (value) => 1 / value)).toThrow(RangeError);
  });
});

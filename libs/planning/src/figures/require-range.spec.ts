import { ANY_NUMBER, NOT_NEGATIVE, requireRange } from './require-range.ts';

test('values on the borders pass', () => {
  expect(() => requireRange('share', 0, [0, 1])).not.toThrow();
  expect(() => requireRange('share', 1, [0, 1])).not.toThrow();
});

test.each([-0.1, 1.1, Number.NaN, Infinity])('%p is refused with name, value and range', (value) => {
  expect(() => requireRange('share', value, [0, 1])).toThrow(
    new RangeError(`share must be between 0 and 1, got ${value}`),
  );
});

test('an open range is put into words', () => {
  expect(() => requireRange('need', -2, NOT_NEGATIVE)).toThrow(
    'need must be a finite number of at least 0, got -2',
  );
  expect(() => requireRange('need', Infinity, NOT_NEGATIVE)).toThrow(RangeError);
});

test('any number means finite, of either sign', () => {
  expect(() => requireRange('amount', -1e300, ANY_NUMBER)).not.toThrow();
  expect(() => requireRange('amount', 1e300, ANY_NUMBER)).not.toThrow();
  expect(() => requireRange('amount', -Infinity, ANY_NUMBER)).toThrow(
    new RangeError('amount must be a finite number, got -Infinity'),
  );
  expect(() => requireRange('need', 0, NOT_NEGATIVE)).not.toThrow();
});

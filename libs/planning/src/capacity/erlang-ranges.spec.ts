import { requireLoad, requireMaxRefusal, requirePlaces, requireWhole } from './erlang-ranges.ts';

test.each([-1, 1e6 + 1, Number.NaN])('a load or a number of places of %p is refused by name', (value) => {
  expect(() => requireLoad(value)).toThrow(`load must be between 0 and 1000000, got ${value}`);
  expect(() => requirePlaces(value)).toThrow(`places must be between 0 and 1000000, got ${value}`);
});

test.each([0, 9.99e-10, 0.9999991, 1, -0.05, 5])(
  'an accepted refusal of %p is refused: shares are 0–1, and 0 would need endless places',
  (v) => {
    expect(() => requireMaxRefusal(v)).toThrow(`maxRefusal must be between 1e-9 and 0.999999, got ${v}`);
  },
);

test('the usual values pass, and so do the borders', () => {
  expect(() => [requireLoad(0), requirePlaces(0), requireMaxRefusal(0.05)]).not.toThrow();
  expect(() => [requireLoad(1e6), requirePlaces(1e6)]).not.toThrow();
  expect(() => [requireMaxRefusal(1e-9), requireMaxRefusal(0.999999)]).not.toThrow();
});

test('what cannot be divided must be whole', () => {
  expect(() => requireWhole('sources', 3)).not.toThrow();
  expect(() => requireWhole('sources', 2.5)).toThrow(new RangeError('sources must be whole, got 2.5'));
});

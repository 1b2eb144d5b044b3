import { requireLoad, requireMaxRefusal, requirePlaces } from './erlang-ranges.ts';

test.each([-1, 1e6 + 1, Number.NaN])('a load or a number of places of %p is refused by name', (value) => {
  expect(() => requireLoad(value)).toThrow(`load must be between 0 and 1000000, got ${value}`);
  expect(() => requirePlaces(value)).toThrow(`places must be between 0 and 1000000, got ${value}`);
});

test.each([0, 1, -0.05, 5])(
  'an accepted refusal of %p is refused: shares are 0–1, and 0 would need endless places',
  (v) => {
    expect(() => requireMaxRefusal(v)).toThrow(`maxRefusal must be between 1e-9 and 0.999999, got ${v}`);
  },
);

test('the usual values pass', () => {
  expect(() => [requireLoad(0), requirePlaces(0), requireMaxRefusal(0.05)]).not.toThrow();
});

import fc from 'fast-check';
import { availability } from './availability.ts';
import { erlangB } from './erlang-b.ts';

test('is the chance not to be refused', () => {
  expect(availability(1, 2)).toEqual({ value: 0.8 });
  fc.assert(
    fc.property(
      fc.double({ min: 0.01, max: 300, noNaN: true }),
      fc.integer({ min: 0, max: 400 }),
      (load, places) => expect(availability(load, places)).toEqual({ value: 1 - erlangB(load, places) }),
    ),
    { numRuns: 1000 },
  );
});

test('demand without places has no chance at all, which is a value', () => {
  expect(availability(2, 0)).toEqual({ value: 0 });
});

test('wrong arguments are refused by name', () => {
  expect(() => availability(-1, 2)).toThrow('load must be between 0 and 1000000, got -1');
  expect(() => availability(1, -2)).toThrow('places must be between 0 and 1000000, got -2');
  expect(() => availability(0, -2)).toThrow('places must be between 0 and 1000000, got -2');
});

test('without demand there is nobody whose chance it could be', () => {
  expect(availability(0, 4)).toEqual({ missing: 'no-demand' });
  expect(availability(0, 0)).toEqual({ missing: 'no-demand' });
});

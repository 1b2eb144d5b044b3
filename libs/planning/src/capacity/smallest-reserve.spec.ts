import fc from 'fast-check';
import { partialPooling } from './partial-pooling.ts';
import { placesForRefusal } from './places-for-refusal.ts';
import { smallestReserve } from './smallest-reserve.ts';

test('the example: one with a place of its own, one without', () => {
  // With two shared places the second meets all taken in 10 of 37 cases, with three in 19 of 167.
  expect(smallestReserve([1, 1], [1, 0], { maxRefusal: 0.2 })).toEqual({ value: 3 });
});

test('without own places it is the common pool: 29 loads of 0.5 share 20 places', () => {
  const none = new Array<number>(29).fill(0);
  expect(smallestReserve(new Array<number>(29).fill(0.5), none, { maxRefusal: 0.05 })).toEqual({ value: 20 });
});

test('with enough of their own nobody needs a reserve, nor does a group without load', () => {
  expect(smallestReserve([1, 2], [4, 5], { maxRefusal: 0.05 })).toEqual({ value: 0 });
  expect(smallestReserve([0, 1], [0, 4], { maxRefusal: 0.05 })).toEqual({ value: 0 });
  expect(smallestReserve([], [], { maxRefusal: 0.05 })).toEqual({ value: 0 });
});

test('a refusal that is just accepted is accepted: one load in two shared places is refused 1 / 5', () => {
  expect(smallestReserve([1], [0], { maxRefusal: 0.2 })).toEqual({ value: 2 });
});

test('more than 2000 shared places is no answer', () => {
  expect(smallestReserve([2e4], [0], { maxRefusal: 0.05 })).toEqual({ missing: 'not-applicable' });
});

test('a guess, too low, too high or far too high, changes nothing', () => {
  for (const near of [0, 1, 2, 3, 4, 20, 2000])
    expect(smallestReserve([1, 1], [1, 0], { maxRefusal: 0.2, near })).toEqual({ value: 3 });
  expect(smallestReserve([1, 2], [4, 5], { maxRefusal: 0.05, near: 7 })).toEqual({ value: 0 });
});

test('bad arguments are refused by name', () => {
  expect(() => smallestReserve([1], [0], { maxRefusal: 0 })).toThrow('maxRefusal must be');
  expect(() => smallestReserve([1], [0.5], { maxRefusal: 0.1 })).toThrow('places must be whole');
});

test('is enough, one fewer is not, and with its own places a region never needs fewer than in one pool', () => {
  const group = fc.tuple(fc.double({ min: 0.1, max: 5, noNaN: true }), fc.nat(4));
  fc.assert(
    fc.property(
      fc.array(group, { minLength: 1, maxLength: 4 }),
      fc.double({ min: 0.02, max: 0.3, noNaN: true }),
      (groups, max) => {
        const loads = groups.map(([load]) => load);
        const own = groups.map(([, places]) => places);
        const found = smallestReserve(loads, own, { maxRefusal: max });
        const reserve = 'value' in found ? found.value : NaN;
        const worst = (shared: number): number => Math.max(...partialPooling(loads, own, shared));
        expect(worst(reserve)).toBeLessThanOrEqual(max + 1e-12);
        if (reserve > 0) expect(worst(reserve - 1)).toBeGreaterThan(max + 1e-12);
        const all = own.reduce((sum, places) => sum + places, reserve);
        expect(all).toBeGreaterThanOrEqual(
          placesForRefusal(
            loads.reduce((sum, load) => sum + load, 0),
            max,
          ),
        );
      },
    ),
    { numRuns: 300 },
  );
});

import fc from 'fast-check';
import { givenPlaces } from './given-places.ts';

test('a whole ranking gives every option its place', () => {
  expect(givenPlaces([3, 1, 2], 3)).toEqual([2, 3, 1]);
});

test('options that are left out share the places that remain', () => {
  expect(givenPlaces([2], 3)).toEqual([2.5, 1, 2.5]);
  expect(givenPlaces([4, 1], 5)).toEqual([2, 4, 4, 1, 4]);
});

test('law: the places of m options add up to m (m + 1) / 2', () => {
  const ranking = fc.integer({ min: 1, max: 20 }).chain((options) =>
    fc.record({
      options: fc.constant(options),
      ranking: fc.shuffledSubarray(
        Array.from({ length: options }, (_, at) => at + 1),
        { minLength: 1 },
      ),
    }),
  );
  fc.assert(
    fc.property(ranking, (given) => {
      const sum = givenPlaces(given.ranking, given.options).reduce((so, place) => so + place, 0);
      expect(sum).toBeCloseTo((given.options * (given.options + 1)) / 2, 9);
    }),
  );
});

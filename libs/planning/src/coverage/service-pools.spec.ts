import { servicePools } from './service-pools.ts';

test('services that the same groups may use are one pool, in the order they first appear', () => {
  expect(servicePools([4, 5, 6], [[0, 2], [1], [0, 2]])).toEqual([
    {
      places: 10,
      groups: [0, 2],
      members: [
        { service: 0, places: 4 },
        { service: 2, places: 6 },
      ],
    },
    { places: 5, groups: [1], members: [{ service: 1, places: 5 }] },
  ]);
});

test('groups 1 and 2 are not group 12', () => {
  expect(servicePools([1, 1], [[1, 2], [12]])).toHaveLength(2);
});

test('a pool that nobody may use is a pool all the same', () => {
  expect(servicePools([3], [[]])).toEqual([{ places: 3, groups: [], members: [{ service: 0, places: 3 }] }]);
});

import { spreadWithheld } from './spread-withheld.ts';

test('what the total leaves is spread by the weights of the withheld', () => {
  expect(spreadWithheld([6, null, null], 10, [5, 1, 3])).toEqual([6, 1, 3]);
});

test('evenly without weights, and nothing to spread leaves all as shown', () => {
  expect(spreadWithheld([null, null], 3, [0, 0])).toEqual([1.5, 1.5]);
  expect(spreadWithheld([2, 3], 5, [1, 1])).toEqual([2, 3]);
});

test('a total below what is shown is refused', () => {
  expect(() => spreadWithheld([6, null], 5, [1, 1])).toThrow(RangeError);
});

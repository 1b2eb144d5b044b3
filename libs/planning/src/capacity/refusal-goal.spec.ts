import { refusalGoal } from './refusal-goal.ts';

describe('refusalGoal', () => {
  // Required places at a refusal of 5 %, worked example of the gaps: 132 need 136, 49 need 55, 5 need 9.
  test.each([
    [132, 120, 136, 16],
    [49, 52, 55, 3],
    [5, 6, 9, 3],
    [0, 4, 0, 0],
    [5, 12, 9, 0],
  ])('a need of %d with %d places requires %d, %d more', (need, places, required, more) => {
    expect(refusalGoal({ need, places, maxRefusal: 0.05 })).toEqual({ required, more });
  });

  test('part of a place is no place', () => {
    expect(refusalGoal({ need: 10, places: 12.6, maxRefusal: 0.05 })).toEqual({ required: 15, more: 3 });
  });

  test('refuses places below zero', () => {
    expect(() => refusalGoal({ need: 1, places: -1, maxRefusal: 0.05 })).toThrow('places');
  });
});

import { totalEquation } from './count-equation.ts';

test('a total less its parts is nothing', () => {
  expect(totalEquation('all', ['a', 'b'])).toEqual({
    terms: [
      { cell: 'all', coefficient: 1 },
      { cell: 'a', coefficient: -1 },
      { cell: 'b', coefficient: -1 },
    ],
    value: 0,
  });
});

test('a total without parts is nothing itself', () => {
  expect(totalEquation('all', [])).toEqual({ terms: [{ cell: 'all', coefficient: 1 }], value: 0 });
});

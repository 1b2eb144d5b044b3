import { conformalQuantiles, scoreUnit } from './conformal.ts';

const upTo = (length: number): number[] => Array.from({ length }, (_, i) => length - i);

test('a unit of score is the root of the forecast, at least one citizen', () => {
  expect([0, 0.5, 1, 4].map(scoreUnit)).toEqual([1, 1, 1, 2]);
});

test('the quantile is the (m + 1)-share-th smallest score', () => {
  expect(conformalQuantiles([upTo(30)], [], 0.8)).toEqual([25]);
  expect(conformalQuantiles([upTo(34)], [], 0.8)).toEqual([28]);
  expect(conformalQuantiles([upTo(35)], [], 0.8)).toEqual([29]);
  expect(conformalQuantiles([upTo(39)], [], 0.7)).toEqual([28]);
});

test('orders scores as numbers and leaves them alone', () => {
  const scores = [...new Array<number>(29).fill(9), 10, 100];
  expect(conformalQuantiles([scores], [], 0.95)).toEqual([100]);
  expect(scores[30]).toBe(100);
});

test('it never falls with the years ahead', () => {
  const small = upTo(30).map((score) => score / 10);
  expect(conformalQuantiles([small, upTo(30), small], [], 0.8)).toEqual([2.5, 25, 25]);
});

test('too few scores have none, unless neighbours lend theirs', () => {
  expect(conformalQuantiles([upTo(29), upTo(30)], [], 0.8)).toEqual([undefined, 25]);
  expect(conformalQuantiles([upTo(29), upTo(30)], [[50], upTo(90)], 0.8)).toEqual([25, 25]);
  expect(conformalQuantiles([[], []], [upTo(30)], 0.8)).toEqual([25, undefined]);
});

test('thirty scores say nothing about one outcome in a hundred', () => {
  expect(conformalQuantiles([upTo(30)], [], 0.99)).toEqual([undefined]);
  expect(conformalQuantiles([upTo(99)], [], 0.99)).toEqual([99]);
});

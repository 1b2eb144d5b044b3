import { isPresent } from '../figures/figure.ts';
import { meanWait } from './mean-wait.ts';

test('one place with half an Erlang makes citizens wait one mean stay on average', () => {
  expect(meanWait(0.5, 1)).toEqual({ value: 1 });
});

test('the published example: 180 s calls, 14 agents, 10 Erlang wait 7.8359 s', () => {
  const wait = meanWait(10, 14);
  expect(isPresent(wait) ? wait.value * 180 : NaN).toBeCloseTo(7.8359, 4);
});

test('has the reasons of Erlang C', () => {
  expect(meanWait(5, 5)).toEqual({ missing: 'not-stationary' });
  expect(meanWait(0, 5)).toEqual({ missing: 'no-demand' });
  expect(meanWait(5, 0)).toEqual({ missing: 'no-capacity' });
});

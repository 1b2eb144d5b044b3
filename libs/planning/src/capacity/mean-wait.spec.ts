import fc from 'fast-check';
import { isPresent } from '../figures/figure.ts';
import { meanWait } from './mean-wait.ts';

test('one place with half an Erlang makes citizens wait one mean stay on average', () => {
  expect(meanWait(0.5, 1)).toEqual({ value: 1 });
});

test('the published example: 180 s calls, 14 agents, 10 Erlang wait 7.8359 s', () => {
  const wait = meanWait(10, 14);
  expect(isPresent(wait) ? wait.value * 180 : NaN).toBeCloseTo(7.8359, 4);
});

test('the worked example: two Erlang on three places', () => {
  const wait = meanWait(2, 3);
  expect(isPresent(wait) ? wait.value : NaN).toBeCloseTo(4 / 9, 15);
});

test('is shorter the more places there are, and never negative', () => {
  const value = (load: number, places: number): number => {
    const wait = meanWait(load, places);
    return isPresent(wait) ? wait.value : NaN;
  };
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 2000 }),
      fc.double({ min: 1e-3, max: 0.999, noNaN: true }),
      (places, occupancy) => {
        const wait = value(occupancy * places, places);
        expect(wait).toBeGreaterThanOrEqual(0);
        expect(value(occupancy * places, places + 1)).toBeLessThanOrEqual(wait);
      },
    ),
    { numRuns: 1000 },
  );
});

test('has the reasons of Erlang C', () => {
  expect(meanWait(5, 5)).toEqual({ missing: 'not-stationary' });
  expect(meanWait(0, 5)).toEqual({ missing: 'no-demand' });
  expect(meanWait(5, 0)).toEqual({ missing: 'no-capacity' });
});

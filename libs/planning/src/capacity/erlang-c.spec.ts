import fc from 'fast-check';
import { erlangB } from './erlang-b.ts';
import { erlangC } from './erlang-c.ts';
import { isPresent } from '../figures/figure.ts';

describe('erlangC', () => {
  test.each([
    [1, 2, 1 / 3],
    [2, 3, 4 / 9],
    [10, 14, 0.174131933595],
  ])('of load %p on %p places the published share waits', (load, places, share) => {
    const waits = erlangC(load, places);
    expect(isPresent(waits) ? waits.value : NaN).toBeCloseTo(share, 12);
  });

  test('with one place the occupancy waits', () => {
    expect(erlangC(0.5, 1)).toEqual({ value: 0.5 });
  });

  test('says why there is no steady answer', () => {
    expect(erlangC(3, 3)).toEqual({ missing: 'not-stationary' });
    expect(erlangC(4, 3)).toEqual({ missing: 'not-stationary' });
    expect(erlangC(3, 0)).toEqual({ missing: 'no-capacity' });
    expect(erlangC(0, 3)).toEqual({ missing: 'no-demand' });
    expect(erlangC(0, 0)).toEqual({ missing: 'no-demand' });
  });

  test('more wait than would be refused, since nobody leaves', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 500 }),
        fc.double({ min: 0.01, max: 0.999, noNaN: true }),
        (places, occupancy) => {
          const waits = erlangC(occupancy * places, places);
          const share = isPresent(waits) ? waits.value : NaN;
          expect(share).toBeGreaterThanOrEqual(erlangB(occupancy * places, places));
          expect(share).toBeLessThanOrEqual(1);
        },
      ),
      { numRuns: 300 },
    );
  });
});

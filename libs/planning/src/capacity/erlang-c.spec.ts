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

  test('wrong arguments are refused by name', () => {
    expect(() => erlangC(-1, 2)).toThrow('load must be between 0 and 1000000, got -1');
    expect(() => erlangC(1, -2)).toThrow('places must be between 0 and 1000000, got -2');
    expect(() => erlangC(0, -2)).toThrow('places must be between 0 and 1000000, got -2');
  });

  test('rises with the load and falls with the places', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5000 }),
        fc.double({ min: 1e-3, max: 0.99, noNaN: true }),
        (places, occupancy) => {
          const waits = (load: number, on: number): number => {
            const share = erlangC(load, on);
            return isPresent(share) ? share.value : NaN;
          };
          const load = occupancy * places;
          expect(waits(load * 1.01, places)).toBeGreaterThanOrEqual(waits(load, places));
          expect(waits(load, places + 1)).toBeLessThanOrEqual(waits(load, places));
        },
      ),
      { numRuns: 1000 },
    );
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
      { numRuns: 1000 },
    );
  });
});

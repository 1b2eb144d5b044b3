import fc from 'fast-check';
import { erlangB } from './erlang-b.ts';
import { loadForPlaces } from './load-for-places.ts';

describe('loadForPlaces', () => {
  test.each([
    [1, 0.0101, 0.0204, 0.0526, 0.1111],
    [2, 0.153, 0.223, 0.381, 0.595],
    [5, 1.361, 1.657, 2.219, 2.881],
    [10, 4.461, 5.084, 6.216, 7.511],
    [15, 8.108, 9.01, 10.633, 12.484],
    [20, 12.03, 13.18, 15.25, 17.61],
    [30, 20.34, 21.93, 24.8, 28.11],
    [50, 37.9, 40.26, 44.53, 49.56],
    [100, 84.06, 87.97, 95.24, 104.1],
  ])('%p places: the row of the classic Erlang B table', (places, ...row) => {
    [0.01, 0.02, 0.05, 0.1].forEach((maxRefusal, column) => {
      const printed = row[column]!;
      const halfDigit = places <= 15 ? 0.00055 : 0.05;
      expect(Math.abs(loadForPlaces(places, maxRefusal) - printed)).toBeLessThan(halfDigit);
    });
  });

  test('no places can meet no load', () => {
    expect(loadForPlaces(0, 0.05)).toBe(0);
  });

  test('inverts Erlang B, also for fractional places', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.05, max: 300, noNaN: true }),
        fc.double({ min: 0.001, max: 0.9, noNaN: true }),
        (places, maxRefusal) =>
          expect(erlangB(loadForPlaces(places, maxRefusal), places)).toBeCloseTo(maxRefusal, 10),
      ),
      { numRuns: 200 },
    );
  });
});

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

  test('two places at a refusal of a fifth meet one Erlang', () => {
    expect(loadForPlaces(2, 0.2)).toBeCloseTo(1, 14);
  });

  test('wrong arguments are refused by name', () => {
    expect(() => loadForPlaces(-1, 0.05)).toThrow('places must be between 0 and 1000000, got -1');
    expect(() => loadForPlaces(1, 0)).toThrow('maxRefusal must be between 1e-9 and 0.999999, got 0');
  });

  test('stays right up to a million places: the load found refuses the limit', () => {
    const places = fc.double({ min: -2, max: 6, noNaN: true }).map((power) => 10 ** power);
    const limit = fc.double({ min: -9, max: -0.1, noNaN: true }).map((power) => 10 ** power);
    fc.assert(
      fc.property(places, limit, (on, maxRefusal) => {
        const load = loadForPlaces(on, maxRefusal);
        expect(load >= 0 && load * (1 - maxRefusal) <= on).toBe(true);
        // Half a unit in the last digit of a load of a million moves the refusal by less than this.
        const refused = erlangB(Math.min(1e6, load), on);
        if (load > 1e-290 && load <= 1e6) expect(Math.abs(refused / maxRefusal - 1)).toBeLessThan(1e-6);
      }),
      { numRuns: 1000 },
    );
  });

  test('a tenth of a place can promise almost nobody a refusal of one in a thousand million', () => {
    // B is a^c / Γ(c + 1) for so small a load, so the load is (1e-9 Γ(1.1))^10.
    expect(loadForPlaces(0.1, 1e-9) / 6.073048362407883e-91).toBeCloseTo(1, 11);
  });

  test('inverts Erlang B, also for fractional places', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.05, max: 300, noNaN: true }),
        fc.double({ min: 0.001, max: 0.9, noNaN: true }),
        (places, maxRefusal) =>
          expect(erlangB(loadForPlaces(places, maxRefusal), places)).toBeCloseTo(maxRefusal, 10),
      ),
      { numRuns: 1000 },
    );
  });
});

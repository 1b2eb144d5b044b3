import fc from 'fast-check';
import { supplyGap } from './supply-gap.ts';

const at = { occupancy: 0.9, maxRefusal: 0.05 };

describe('supplyGap', () => {
  test('acquired brain injury: 49 citizens, 52 places, three short at 90 %', () => {
    expect(supplyGap({ served: 46, waiting: 3, places: 52, ...at })).toEqual({
      need: 49,
      requiredToday: 49,
      requiredAtOccupancy: 55,
      requiredAtRefusal: 55,
      gaps: { today: 3, atOccupancy: -3, atRefusal: -3 },
      unmet: 3,
      surplus: 0,
    });
  });

  test('nobody in need requires nothing by any rule, and all places are surplus', () => {
    expect(supplyGap({ served: 0, waiting: 0, places: 4, ...at })).toEqual({
      need: 0,
      requiredToday: 0,
      requiredAtOccupancy: 0,
      requiredAtRefusal: 0,
      gaps: { today: 4, atOccupancy: 4, atRefusal: 4 },
      unmet: 0,
      surplus: 4,
    });
  });

  test('need without places is a gap', () => {
    expect(supplyGap({ served: 2, waiting: 0, places: 0, ...at }).gaps).toEqual({
      today: -2,
      atOccupancy: -3,
      atRefusal: -5,
    });
  });

  test('a computed need that should be whole does not cost a place', () => {
    const need = 0.1 * 3 * 10;
    expect(need).toBeGreaterThan(3);
    const gap = supplyGap({ served: need, waiting: 0, places: 3, occupancy: 1, maxRefusal: 0.05 });
    expect(gap.requiredToday).toBe(3);
    expect(gap.requiredAtOccupancy).toBe(3);
  });

  test.each([
    [{ served: -1 }, 'served must be a finite number of at least 0, got -1'],
    [{ waiting: Number.NaN }, 'waiting must be a finite number of at least 0, got NaN'],
    [{ places: -4 }, 'places must be a finite number of at least 0, got -4'],
    [{ occupancy: 0 }, 'occupancy must be between 0.01 and 1, got 0'],
    [{ occupancy: 95 }, 'occupancy must be between 0.01 and 1, got 95'],
    [{ maxRefusal: 0 }, 'maxRefusal must be between 1e-9 and 0.999999, got 0'],
  ])('%j is refused by name', (wrong, message) => {
    expect(() => supplyGap({ served: 1, waiting: 1, places: 1, ...at, ...wrong })).toThrow(
      new RangeError(message),
    );
  });

  test('required places are whole and hold the need; unmet and surplus exclude each other', () => {
    fc.assert(
      fc.property(
        fc.record({
          served: fc.nat(500),
          waiting: fc.nat(100),
          places: fc.nat(600),
          occupancy: fc.double({ min: 0.5, max: 1, noNaN: true }),
          maxRefusal: fc.double({ min: 0.001, max: 0.5, noNaN: true }),
        }),
        (input) => {
          const gap = supplyGap(input);
          expect(gap.requiredToday).toBe(gap.need);
          expect(gap.requiredAtOccupancy).toBeGreaterThanOrEqual(gap.requiredToday);
          for (const required of [gap.requiredToday, gap.requiredAtOccupancy, gap.requiredAtRefusal])
            expect(Number.isInteger(required)).toBe(true);
          expect(gap.surplus - gap.unmet).toBe(gap.gaps.atOccupancy);
          expect(Math.min(gap.surplus, gap.unmet)).toBe(0);
        },
      ),
      { numRuns: 1000 },
    );
  });
});

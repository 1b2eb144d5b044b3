import fc from 'fast-check';
import { greatCircleKm } from './great-circle-km.ts';

const place = fc.record({
  latitude: fc.double({ min: -90, max: 90, noNaN: true }),
  longitude: fc.double({ min: -180, max: 180, noNaN: true }),
});
const at = (latitude: number, longitude: number) => ({ latitude, longitude });

test('the example: from the city hall of København to that of Ballerup', () => {
  expect(greatCircleKm(at(55.676, 12.568), at(55.731, 12.363)).toFixed(1)).toBe('14.2');
});

test.each([
  ['a quarter of the way round, to the pole', at(0, 0), at(90, 0), 6371.0088 * (Math.PI / 2)],
  ['half way round, pole to pole', at(-90, 0), at(90, 0), 6371.0088 * Math.PI],
  ['one degree of the equator', at(0, 12), at(0, 13), (6371.0088 * Math.PI) / 180],
  ['one degree across the date line', at(0, 179.5), at(0, -179.5), (6371.0088 * Math.PI) / 180],
  ['60 degrees north, where a quarter turn is shorter', at(60, 0), at(60, 90), 6371.0088 * Math.acos(0.75)],
  ['one degree north', at(55, 12), at(56, 12), (6371.0088 * Math.PI) / 180],
])('%s', (_, from, to, km) => {
  expect(greatCircleKm(from, to)).toBeCloseTo(km, 6);
});

test('opposite points are half the way round, also where rounding leaves the formula', () => {
  const half = 6371.0088 * Math.PI;
  expect(greatCircleKm(at(40, 30), at(-40, -150))).toBeCloseTo(half, 3);
  // The square of the half chord is 1.0000000000000004 here.
  const beyond = greatCircleKm(
    at(59.81081558931254, -145.59588427653955),
    at(-59.810815734821084, 34.404115715389175),
  );
  expect(beyond).toBe(half);
});

test.each([
  [at(90.1, 0), 'latitude must be between -90 and 90, got 90.1'],
  [at(-90.1, 0), 'latitude must be between -90 and 90, got -90.1'],
  [at(0, 180.1), 'longitude must be between -180 and 180, got 180.1'],
  [at(0, -180.1), 'longitude must be between -180 and 180, got -180.1'],
  [at(Number.NaN, 0), 'latitude must be between -90 and 90, got NaN'],
])('%j is not a place, at either end', (wrong, message) => {
  expect(() => greatCircleKm(wrong, at(0, 0))).toThrow(new RangeError(message));
  expect(() => greatCircleKm(at(0, 0), wrong)).toThrow(new RangeError(message));
});

// Near the opposite point of the Earth the formula is right to some decimetres only, hence the metre.
test('is a distance: none to itself, the same both ways, never longer than by a third place', () => {
  fc.assert(
    fc.property(place, place, place, (a, b, c) => {
      expect(greatCircleKm(a, a)).toBe(0);
      expect(greatCircleKm(a, b)).toBeGreaterThanOrEqual(0);
      expect(greatCircleKm(a, b)).toBeCloseTo(greatCircleKm(b, a), 8);
      expect(greatCircleKm(a, b)).toBeLessThanOrEqual(greatCircleKm(a, c) + greatCircleKm(c, b) + 1e-3);
      expect(greatCircleKm(a, b)).toBeLessThanOrEqual(6371.0088 * Math.PI);
    }),
    { numRuns: 1000 },
  );
});

test('depends on the difference in longitude only', () => {
  const degrees = fc.double({ min: -60, max: 60, noNaN: true });
  fc.assert(
    fc.property(degrees, degrees, degrees, (latitude, longitude, turn) => {
      const km = greatCircleKm(at(10, 0), at(latitude, longitude));
      expect(greatCircleKm(at(10, turn), at(latitude, longitude + turn))).toBeCloseTo(km, 6);
    }),
    { numRuns: 1000 },
  );
});

import fc from 'fast-check';
import { refusedShare } from './refused-share.ts';

/** Erlang B by the whole recursion from 0 places. */
const byWholeRecursion = (load: number, places: number): number => {
  let refused = 1;
  for (let k = 1; k <= places; k++) refused = (load * refused) / (k + load * refused);
  return refused;
};

const expectClose = (found: number, expected: number, relative: number): void =>
  expect(Math.abs(found - expected)).toBeLessThanOrEqual(relative * expected);

test('nobody asks, nobody is refused, unless there is nothing to be had', () => {
  expect(refusedShare(0, 0)).toBe(1);
  expect(refusedShare(0, 0.5)).toBe(0);
  expect(refusedShare(0, 3)).toBe(0);
  expect(refusedShare(3, 0)).toBe(1);
});

test('fractional places join whole places without a step', () => {
  for (const load of [0.2, 1, 2.4, 2.6, 30]) {
    expect(refusedShare(load, 3 - 1e-9)).toBeCloseTo(refusedShare(load, 3), 8);
    expect(refusedShare(load, 3 + 1e-9)).toBeCloseTo(refusedShare(load, 3), 8);
  }
});

test('the two ways to start the recursion agree where they meet', () => {
  for (let fraction = 0.01; fraction < 1; fraction += 0.03) {
    const border = fraction + 2;
    expectClose(refusedShare(border * (1 - 1e-15), fraction), refusedShare(border, fraction), 1e-13);
  }
});

test('fractional places obey the recursion of whole places', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 1e-6, max: 1000, noNaN: true }),
      fc.double({ min: 0.01, max: 50, noNaN: true }),
      (load, places) => {
        const pressure = load * refusedShare(load, places);
        const expected = pressure / (places + 1 + pressure);
        if (expected > 1e-300) expectClose(refusedShare(load, places + 1), expected, 1e-10);
      },
    ),
    { numRuns: 1000 },
  );
});

test('half a place under loads of one half and of 5 refuses what 60-digit arithmetic says', () => {
  expect(refusedShare(0.5, 0.5)).toBeCloseTo(0.6039816126127223, 14);
  expect(refusedShare(5, 0.5)).toBeCloseTo(0.9156850782911417, 14);
});

test('starting late changes nothing: the whole recursion gives the same share', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 1, max: 3000, noNaN: true }),
      fc.integer({ min: 0, max: 3000 }),
      (load, places) => {
        const whole = byWholeRecursion(load, places);
        if (whole > 1e-300) expectClose(refusedShare(load, places), whole, 1e-12);
        else expect(refusedShare(load, places)).toBeLessThanOrEqual(1e-300);
      },
    ),
    { numRuns: 1000 },
  );
});

test('a share too small for a normal number is 0, one just large enough is not', () => {
  // B(1, 2^-1021) is 2^-1021 to the last digit, and B(1, 2^-1022) the smallest normal number itself.
  expect(refusedShare(2 ** -1021, 1)).toBe(2 ** -1021);
  expect(refusedShare(2 ** -1022, 1)).toBe(2 ** -1022);
  expect(refusedShare(2 ** -1023, 1)).toBe(0);
  expect(refusedShare(1e5, 1e6)).toBe(0);
});

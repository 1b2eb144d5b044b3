import fc from 'fast-check';
import { refusedShare } from './refused-share.ts';

test('fractional places join whole places without a step', () => {
  for (const load of [0.2, 1, 2.4, 2.6, 30]) {
    expect(refusedShare(load, 3 - 1e-9)).toBeCloseTo(refusedShare(load, 3), 8);
    expect(refusedShare(load, 3 + 1e-9)).toBeCloseTo(refusedShare(load, 3), 8);
  }
});

test('the two ways to start the recursion agree where they meet', () => {
  for (let fraction = 0.01; fraction < 1; fraction += 0.03) {
    const border = fraction + 2;
    const [below, above] = [refusedShare(border * (1 - 1e-15), fraction), refusedShare(border, fraction)];
    expect(Math.abs(below / above - 1)).toBeLessThan(1e-13);
  }
});

test('fractional places obey the recursion of whole places', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 1e-6, max: 1000, noNaN: true }),
      fc.double({ min: 0.01, max: 50, noNaN: true }),
      (load, places) => {
        const pressure = load * refusedShare(load, places);
        const next = pressure / (places + 1 + pressure);
        expect(Math.abs(refusedShare(load, places + 1) - next)).toBeLessThanOrEqual(1e-10 * next);
      },
    ),
    { numRuns: 300 },
  );
});

test('half a place under a load of one half refuses what 60-digit arithmetic says', () => {
  expect(refusedShare(0.5, 0.5)).toBeCloseTo(0.6039816126127223, 14);
});

import fc from 'fast-check';
import { normalQuantile } from './normal-quantile.ts';

// Computed from the inverse error function in 80-digit arithmetic.
test.each([
  [0.9, 1.281551565544600467],
  [0.025, -1.9599639845400542355],
  [0.975, 1.9599639845400542355],
  [0.3, -0.52440051270804078404],
  [0.0749, -1.4402382675279636232],
  [0.0751, -1.4388253927525399831],
  [0.001, -3.0902323061678135415],
  [1e-10, -6.3613409024040562047],
  [1e-20, -9.2623400897984079],
])('the quantile at %p is %p', (share, expected) => {
  expect(Math.abs(normalQuantile(share) / expected - 1)).toBeLessThan(4e-15);
});

test('the middle is 0', () => {
  expect(normalQuantile(0.5)).toBe(0);
});

test('mirrors itself around the middle and rises across the seams of its three parts', () => {
  // e^-25 is where the far tail takes over, 0.075 where the tail does.
  const seams = [Math.exp(-25), 0.075, 0.925];
  for (const seam of seams)
    expect(Math.abs(normalQuantile(seam * (1 + 1e-13)) - normalQuantile(seam * (1 - 1e-13)))).toBeLessThan(
      1e-11,
    );
  fc.assert(
    fc.property(
      fc.double({ min: 1e-9, max: 0.5, noNaN: true }),
      fc.double({ min: 0.9, max: 0.999, noNaN: true }),
      (share, less) => {
        expect(normalQuantile(1 - share)).toBeCloseTo(-normalQuantile(share), 6);
        expect(normalQuantile(share * less)).toBeLessThan(normalQuantile(share));
      },
    ),
    { numRuns: 1000 },
  );
});

import fc from 'fast-check';
import { expectedRefusal } from './expected-refusal.ts';
import { refusedShare } from './refused-share.ts';

const expectClose = (found: number, expected: number, relative: number): void =>
  expect(Math.abs(found - expected)).toBeLessThanOrEqual(relative * expected);

/** The same mean by the plain trapezoid rule over ln(load), with a step far finer than anything in the integrand. */
const byTrapezoid = (mean: number, cv: number, places: number): number => {
  const shape = 1 / cv ** 2;
  const [low, high, steps] = [-45 * cv ** 2 - 9 * cv - 9 / places, Math.log1p(60 * cv ** 2 + 9 * cv), 5000];
  const step = (high - low) / steps;
  let [weighted, weights] = [0, 0];
  for (let i = 0; i <= steps; i++) {
    const t = low + i * step;
    const weight = Math.exp(-shape * (Math.expm1(t) - t));
    weights += weight;
    weighted += weight * refusedShare(mean * Math.exp(t), places);
  }
  return weighted / weights;
};

test('without uncertainty, or without load, it is Erlang B', () => {
  expect(expectedRefusal({ mean: 29, cv: 0 }, 35)).toBe(refusedShare(29, 35));
  expect(expectedRefusal({ mean: 0, cv: 0.3 }, 2)).toBe(0);
  expect(expectedRefusal({ mean: 0, cv: 0.3 }, 0)).toBe(1);
});

test('one place under an exponential load of mean 1 refuses 1 − e E1(1)', () => {
  // E[A / (1 + A)] = 1 − ∫ e^-a / (1 + a) da, and e × 0.219383934395520 = 0.596347362323194 (Euler–Gompertz).
  expectClose(expectedRefusal({ mean: 1, cv: 1 }, 1), 1 - 0.596347362323194, 1e-13);
});

test('no places refuse everyone however uncertain the load is', () => {
  for (const cv of [1e-9, 1e-3, 0.3, 1, 3]) expectClose(expectedRefusal({ mean: 7, cv }, 0), 1, 1e-14);
});

test.each([
  [1e-6, 0.5, 1],
  [0.4, 3, 2],
  [5, 0.2, 9],
  [29, 0.3, 38],
  [29, 1, 20],
  [120, 0.05, 131],
  [60, 2, 150],
])('load %p give or take %p of it on %p places agrees with a plain sum', (mean, cv, places) => {
  expectClose(expectedRefusal({ mean, cv }, places), byTrapezoid(mean, cv, places), 1e-9);
});

test.each([
  [1e5, 1, 178_207, 0.0499995902874143],
  [1e4, 2, 50_000, 0.0145909765697282],
  [1e3, 3, 16_777, 0.00189710036669655],
])(
  'load %p give or take %p of it on %p places, where Erlang B bends sharply',
  (mean, cv, places, refused) => {
    expectClose(expectedRefusal({ mean, cv }, places), refused, 1e-11);
  },
);

test('a refusal too small to be a number is 0', () => {
  expect(expectedRefusal({ mean: 1, cv: 0.01 }, 1e6)).toBe(0);
  // Erlang B is about e^-1 / c! here: 1e-263 with 150 places has all its digits, 1e-296 with 165 begins to lose them.
  expect(expectedRefusal({ mean: 1, cv: 0.01 }, 150)).toBeGreaterThan(0);
  expect(expectedRefusal({ mean: 1, cv: 0.01 }, 165)).toBe(0);
});

test('small refusals keep their digits: one place under a load of 1e-6, by moments', () => {
  // E[A/(1+A)] = m − m²(1 + cv²) + …
  const [mean, cv] = [1e-6, 2];
  expectClose(expectedRefusal({ mean, cv }, 1), mean - mean ** 2 * (1 + cv ** 2), 1e-10);
  // E[A²/2] = m²(1 + cv²)/2, less about E[A³]/2, a share of 1e-5.
  expectClose(expectedRefusal({ mean, cv }, 2), (mean ** 2 * (1 + cv ** 2)) / 2, 1e-4);
});

test('comes close to Erlang B as the uncertainty vanishes, at every size', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -6, max: 4, noNaN: true }).map((power) => 10 ** power),
      fc.double({ min: 0.8, max: 1.2, noNaN: true }),
      fc.double({ min: -9, max: -6, noNaN: true }).map((power) => 10 ** power),
      (mean, ratio, cv) => {
        const places = Math.ceil(mean * ratio);
        expectClose(expectedRefusal({ mean, cv }, places), refusedShare(mean, places), 1e-6);
      },
    ),
    { numRuns: 50 },
  );
});

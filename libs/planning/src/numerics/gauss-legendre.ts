/** A point of [0, 1] and how much a function's value there counts. */
export interface QuadraturePoint {
  readonly node: number;
  readonly weight: number;
}

/** Newton steps from the cosine guess; three give machine precision, the rest is margin. */
const NEWTON_STEPS = 6;

/**
 * Gauss–Legendre quadrature — the points and weights whose weighted sum is the integral over [0, 1], exactly for every
 * polynomial of degree below 2 · points [gauss1815]; the roots of the Legendre polynomial by Newton's method.
 * @example gaussLegendre(1) // [{ node: 0.5, weight: 1 }]
 */
export function gaussLegendre(points: number): QuadraturePoint[] {
  return Array.from({ length: points }, (_, i) => {
    let x = Math.cos((Math.PI * (i + 0.75)) / (points + 0.5));
    for (let step = 0; step < NEWTON_STEPS; step++) {
      const { value, slope } = legendre(points, x);
      x -= value / slope;
    }
    const { slope } = legendre(points, x);
    return { node: (1 - x) / 2, weight: 1 / ((1 - x * x) * slope * slope) };
  });
}

function legendre(degree: number, x: number): { value: number; slope: number } {
  let before = 0;
  let value = 1;
  for (let k = 1; k <= degree; k++)
    [before, value] = [value, ((2 * k - 1) * x * value - (k - 1) * before) / k];
  return { value, slope: (degree * (x * value - before)) / (x * x - 1) };
}

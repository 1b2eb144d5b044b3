/** A bracket of a root: `a` is the newest point, `b` has the other sign, `c` is the point before. */
interface Bracket {
  readonly a: readonly [x: number, y: number];
  readonly b: readonly [x: number, y: number];
  readonly c: readonly [x: number, y: number];
}

/** More steps than halving a double's range can take; a bound, not a setting. */
const MAX_STEPS = 200;

/**
 * Root of a continuous function — x in [low, high] where `fn` changes sign, to machine precision, by inverse
 * quadratic interpolation that falls back on halving [chandrupatla1997]. With no change of sign the end whose
 * value is nearer zero comes back.
 * @example findRoot((x) => x * x - 2, 0, 2) // 1.414213562373095
 */
export function findRoot(fn: (x: number) => number, low: number, high: number): number {
  let bracket = start([low, fn(low)], [high, fn(high)]);
  if (bracket.a[1] * bracket.b[1] >= 0) return nearest(bracket)[0];
  let step = 0.5;
  for (let i = 0; i < MAX_STEPS; i++) {
    const x = bracket.a[0] + step * (bracket.b[0] - bracket.a[0]);
    bracket = narrow(bracket, [x, fn(x)]);
    const best = nearest(bracket);
    const smallestStep = (4 * Number.EPSILON * Math.abs(best[0])) / Math.abs(bracket.b[0] - bracket.a[0]);
    if (best[1] === 0 || !(smallestStep < 0.5)) return best[0];
    step = Math.min(1 - smallestStep, Math.max(smallestStep, nextStep(bracket)));
  }
  return nearest(bracket)[0];
}

function start(low: Bracket['a'], high: Bracket['a']): Bracket {
  return { a: high, b: low, c: high };
}

function nearest({ a, b }: Bracket): Bracket['a'] {
  return Math.abs(b[1]) < Math.abs(a[1]) ? b : a;
}

function narrow({ a, b }: Bracket, point: Bracket['a']): Bracket {
  return Math.sign(point[1]) === Math.sign(a[1]) ? { a: point, b, c: a } : { a: point, b: a, c: b };
}

function nextStep({ a: [xa, ya], b: [xb, yb], c: [xc, yc] }: Bracket): number {
  const xi = (xa - xb) / (xc - xb);
  const phi = (ya - yb) / (yc - yb);
  const interpolates = phi ** 2 < xi && (1 - phi) ** 2 < 1 - xi;
  if (!interpolates) return 0.5;
  return (ya / (yb - ya)) * (yc / (yb - yc)) + ((xc - xa) / (xb - xa)) * (ya / (yc - ya)) * (yb / (yc - yb));
}

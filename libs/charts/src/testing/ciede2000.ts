const rad = (degrees: number): number => (degrees * Math.PI) / 180;
const hue = (a: number, b: number): number =>
  a === 0 && b === 0 ? 0 : ((Math.atan2(b, a) * 180) / Math.PI + 360) % 360;

/** A colour of CIELAB. */
export type Lab = readonly [number, number, number];

interface Polar {
  readonly c: number;
  readonly h: number;
}

function adjusted(one: Lab, two: Lab): [Polar, Polar] {
  const mean = (Math.hypot(one[1], one[2]) + Math.hypot(two[1], two[2])) / 2;
  const g = 0.5 * (1 - Math.sqrt(mean ** 7 / (mean ** 7 + 25 ** 7)));
  const polar = ([, a, b]: Lab): Polar => ({ c: Math.hypot(a * (1 + g), b), h: hue(a * (1 + g), b) });
  return [polar(one), polar(two)];
}

function hueTerms(one: Polar, two: Polar): { delta: number; mean: number } {
  if (one.c * two.c === 0) return { delta: 0, mean: one.h + two.h };
  const apart = two.h - one.h;
  const delta = apart > 180 ? apart - 360 : apart < -180 ? apart + 360 : apart;
  const sum = one.h + two.h;
  const mean = Math.abs(apart) <= 180 ? sum / 2 : sum < 360 ? (sum + 360) / 2 : (sum - 360) / 2;
  return { delta, mean };
}

/** Colour difference CIEDE2000 (Sharma, Wu and Dalal 2005), checked by their published pairs in the spec. */
export function ciede2000(one: Lab, two: Lab): number {
  const [p, q] = adjusted(one, two);
  const { delta, mean: h } = hueTerms(p, q);
  const l = (one[0] + two[0]) / 2 - 50;
  const c = (p.c + q.c) / 2;
  const t =
    1 -
    0.17 * Math.cos(rad(h - 30)) +
    0.24 * Math.cos(rad(2 * h)) +
    0.32 * Math.cos(rad(3 * h + 6)) -
    0.2 * Math.cos(rad(4 * h - 63));
  const dL = (two[0] - one[0]) / (1 + (0.015 * l ** 2) / Math.sqrt(20 + l ** 2));
  const dC = (q.c - p.c) / (1 + 0.045 * c);
  const dH = (2 * Math.sqrt(p.c * q.c) * Math.sin(rad(delta / 2))) / (1 + 0.015 * c * t);
  const rotation =
    -2 * Math.sqrt(c ** 7 / (c ** 7 + 25 ** 7)) * Math.sin(rad(60 * Math.exp(-(((h - 275) / 25) ** 2))));
  return Math.sqrt(dL ** 2 + dC ** 2 + dH ** 2 + rotation * dC * dH);
}

/** Points of a curve with straight lines between them. */
export type Curve = readonly (readonly [x: number, y: number])[];

/** Relative size of the cohort born in a year: large after the war and in the sixties, small around 1983. */
export const COHORT_SIZE: Curve = [
  [1917, 0.9],
  [1930, 0.85],
  [1940, 0.95],
  [1946, 1.22],
  [1955, 1],
  [1966, 1.15],
  [1975, 0.95],
  [1983, 0.72],
  [1990, 0.86],
  [1995, 0.94],
  [2002, 0.88],
  [2012, 0.8],
  [2021, 0.83],
  [2025, 0.78],
  [2031, 0.82],
];

/** Share still alive at an age. */
export const SURVIVAL: Curve = [
  [0, 1],
  [50, 0.97],
  [60, 0.93],
  [70, 0.83],
  [80, 0.62],
  [90, 0.22],
  [99, 0.02],
];

/** Who lives where: the two city municipalities, then Statistics Denmark's groups 1, 3, 4 and 5. */
export const AGE_PROFILES: Record<string | number, Curve> = {
  city: [
    [0, 1.15],
    [6, 0.8],
    [17, 0.65],
    [20, 1.5],
    [25, 2.6],
    [31, 2.2],
    [40, 1.15],
    [60, 0.8],
    [80, 0.5],
    [99, 0.5],
  ],
  1: [
    [0, 0.95],
    [8, 1.15],
    [17, 1.1],
    [21, 0.75],
    [28, 0.85],
    [40, 1.1],
    [60, 1],
    [80, 1.1],
    [99, 1.1],
  ],
  3: [
    [0, 0.95],
    [8, 1],
    [18, 1],
    [23, 0.85],
    [40, 1],
    [60, 1.03],
    [80, 1.05],
    [99, 1],
  ],
  4: [
    [0, 0.9],
    [8, 1.05],
    [17, 1.05],
    [22, 0.6],
    [30, 0.75],
    [45, 1.05],
    [65, 1.15],
    [80, 1.05],
    [99, 0.95],
  ],
  5: [
    [0, 0.72],
    [10, 0.9],
    [17, 0.95],
    [22, 0.6],
    [32, 0.65],
    [50, 1.05],
    [67, 1.35],
    [80, 1.2],
    [99, 1.05],
  ],
};

/** Value of a curve, flat outside its ends. */
export function valueAt(curve: Curve, x: number): number {
  const after = curve.findIndex(([at]) => at >= x);
  const right = curve[after] ?? curve.at(-1);
  const left = curve[after - 1] ?? right;
  if (!left || !right) throw new RangeError('curve: no points');
  const [x0, y0] = left;
  const [x1, y1] = right;
  return x1 === x0 || x >= x1 ? y1 : y0 + ((y1 - y0) * (x - x0)) / (x1 - x0);
}

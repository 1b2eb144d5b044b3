/** One of five classes from low to high. */
export type SequentialClass = 'seq-1' | 'seq-2' | 'seq-3' | 'seq-4' | 'seq-5';

/** One of seven classes from short (m3) over neutral (0) to surplus (p3). */
export type DivergingClass = 'div-m3' | 'div-m2' | 'div-m1' | 'div-0' | 'div-p1' | 'div-p2' | 'div-p3';

/** A class of either ramp; also the name of its colour token. */
export type ColourClass = SequentialClass | DivergingClass;

/** Four rising limits; a value on a limit belongs to the class above it. */
export interface SequentialThresholds {
  readonly kind: 'seq-5';
  readonly limits: readonly [number, number, number, number];
}

/** Three rising magnitudes, used on both sides of zero; a value on a limit belongs to the class nearer zero. */
export interface DivergingThresholds {
  readonly kind: 'div-7';
  readonly limits: readonly [neutral: number, first: number, second: number];
}

export type Thresholds = SequentialThresholds | DivergingThresholds;

/** The classes of a ramp in the order of their values. */
export const classesOf = {
  'seq-5': ['seq-1', 'seq-2', 'seq-3', 'seq-4', 'seq-5'],
  'div-7': ['div-m3', 'div-m2', 'div-m1', 'div-0', 'div-p1', 'div-p2', 'div-p3'],
} as const satisfies Record<Thresholds['kind'], readonly ColourClass[]>;

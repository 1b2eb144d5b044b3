/** Why a figure has no value. Missing never becomes 0 or NaN. */
export type MissingReason =
  | 'not-reported'
  | 'withheld'
  | 'not-applicable'
  | 'no-capacity'
  | 'no-demand'
  | 'zero-base'
  | 'too-short'
  | 'not-stationary'
  | 'mixed-price-years';

/** A measured or computed number, with its interval where there is one. */
export interface Present {
  readonly value: number;
  readonly lo?: number;
  readonly hi?: number;
}

/** A number that cannot be shown, with the reason. */
export interface Missing {
  readonly missing: MissingReason;
}

/** A number or the reason why there is none: the only way a quantity travels. */
export type Figure = Present | Missing;

/**
 * Present figure — wraps a finite number.
 * @throws RangeError when the value is not finite.
 * @example figure(3) // { value: 3 }
 */
export function figure(value: number): Present {
  if (!Number.isFinite(value)) throw new RangeError(`value must be finite, got ${value}`);
  return { value };
}

/** Missing figure. @example missing('withheld') // { missing: 'withheld' } */
export function missing(reason: MissingReason): Missing {
  return { missing: reason };
}

/** Whether the figure has a value. @example isPresent({ value: 0 }) // true */
export function isPresent(candidate: Figure): candidate is Present {
  return 'value' in candidate;
}

/**
 * Map a figure — applies `fn` to the value; a missing figure stays missing.
 * @example mapFigure({ value: 2 }, (v) => v * 2) // { value: 4 }
 */
export function mapFigure(candidate: Figure, fn: (value: number) => number): Figure {
  return isPresent(candidate) ? figure(fn(candidate.value)) : candidate;
}

import { at } from '../numerics/at.ts';

/** Entries below this are rounding: the equations have coefficients 0 and 1 and at most 12 unknowns. */
const NOISE = 1e-9;

/** One equation: coefficient per unknown, and what they sum to. */
export interface Equation {
  readonly coefficients: readonly number[];
  readonly sum: number;
}

/**
 * Equations that the shares are known to satisfy, solved as they come (Gauss–Jordan): which further sums they already
 * determine, and in the end the shares.
 */
export class SettledSums {
  #solved: (Equation & { readonly unknown: number })[] = [];

  get equations(): readonly Equation[] {
    return this.#solved;
  }

  /** Whether the sum with these coefficients follows from the equations so far. */
  determines(coefficients: readonly number[]): boolean {
    return this.#reduce({ coefficients, sum: 0 }).coefficients.every((value) => Math.abs(value) <= NOISE);
  }

  /** Adds an equation that is not determined yet. */
  add(equation: Equation): void {
    const { coefficients, sum } = this.#reduce(equation);
    const sizes = coefficients.map(Math.abs);
    const unknown = sizes.indexOf(Math.max(...sizes));
    const pivot = at(coefficients, unknown);
    const added = { coefficients: coefficients.map((value) => value / pivot), sum: sum / pivot };
    this.#solved = this.#solved.map((old) => ({
      unknown: old.unknown,
      ...without(old, added, at(old.coefficients, unknown)),
    }));
    this.#solved.push({ unknown, ...added });
  }

  /** The unknowns in order, once there are as many equations. */
  solution(): number[] {
    return [...this.#solved].sort((a, b) => a.unknown - b.unknown).map(({ sum }) => sum);
  }

  #reduce(equation: Equation): Equation {
    return this.#solved.reduce(
      (rest, known) => without(rest, known, at(rest.coefficients, known.unknown)),
      equation,
    );
  }
}

function without(equation: Equation, known: Equation, factor: number): Equation {
  return {
    coefficients: equation.coefficients.map((value, i) => value - factor * at(known.coefficients, i)),
    sum: equation.sum - factor * known.sum,
  };
}

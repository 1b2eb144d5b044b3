import { at } from '../numerics/at.ts';
import type { LinearConstraint, SolveLinearProgramme } from '../numerics/linear-programme.ts';
import type { Component, Unknown } from './component.ts';
import { NOISE } from './flow.ts';
import { type Expression, reduce } from './reduce.ts';
import type { Span } from './span.ts';

/** A hidden count in terms of the free ones, with its furthest amounts among the solutions seen so far. */
export interface Variable {
  readonly unknown: Unknown;
  readonly constant: number;
  readonly coefficients: readonly number[];
  low: number;
  high: number;
}

/** Sums that say nothing new but differ by more than this contradict each other. */
const CONTRADICTION = 1e-6;

/**
 * Bounds of the counts of a component by linear programmes [fischetti-salazar2001]. The equations are solved first:
 * only free counts are variables, and only bound ones must be kept from falling below their least. Each solution
 * found is remembered for all counts, since it often is the bound of others.
 */
export class Programme {
  readonly variables: readonly Variable[];
  readonly #constraints: readonly LinearConstraint[];
  readonly #consistent: boolean;
  readonly #solve: SolveLinearProgramme;

  constructor(component: Component, solve: SolveLinearProgramme) {
    const { bound, free, residues } = reduce(component);
    const inFree = ({ unknown, constant, terms }: Expression): Variable => ({
      unknown,
      constant,
      coefficients: free.map((other) => terms.get(other) ?? 0),
      low: Infinity,
      high: -Infinity,
    });
    const limited = bound.map(inFree);
    const themselves = free.map((unknown) => ({ unknown, constant: 0, terms: new Map([[unknown, 1]]) }));
    this.variables = [...themselves.map(inFree), ...limited];
    this.#constraints = limited.map(({ coefficients, constant }) => ({
      coefficients,
      relation: '>=',
      bound: -constant,
    }));
    this.#consistent = residues.every((residue) => Math.abs(residue) <= CONTRADICTION);
    this.#solve = solve;
  }

  /** Smallest and largest amount of a count above its least; undefined when no counts satisfy the sums. */
  span(variable: Variable): Span | undefined {
    const [high, low] = [this.#highest(variable), this.#lowest(variable)];
    return high === undefined || low === undefined ? undefined : { low, high };
  }

  #highest(variable: Variable): number | undefined {
    const ceiling = ceilingOf(variable.unknown);
    return variable.high >= ceiling - NOISE ? ceiling : this.#extreme(variable, 'maximise');
  }

  #lowest(variable: Variable): number | undefined {
    return variable.low <= NOISE ? 0 : this.#extreme(variable, 'minimise');
  }

  #extreme({ coefficients, constant }: Variable, sense: 'minimise' | 'maximise'): number | undefined {
    if (!this.#consistent) return undefined;
    const result = this.#solve({ objective: coefficients, sense, constraints: this.#constraints });
    if (result.status !== 'optimal') return result.status === 'unbounded' ? Infinity : undefined;
    for (const variable of this.variables) {
      const amount = variable.coefficients.reduce(
        (sum, weight, place) => sum + weight * at(result.solution, place),
        variable.constant,
      );
      variable.low = Math.min(variable.low, amount);
      variable.high = Math.max(variable.high, amount);
    }
    return constant + result.value;
  }
}

/** The most a count can be in a sum in which nothing is subtracted. */
function ceilingOf({ terms }: Unknown): number {
  const limits = terms.map(({ sum, coefficient }) => {
    const sign = Math.sign(coefficient);
    if (sum.terms.some((term) => Math.sign(term.coefficient) !== sign)) return Infinity;
    return sum.rest / coefficient;
  });
  return Math.min(...limits);
}

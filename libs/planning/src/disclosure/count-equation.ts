/** A published fact about counts: the sum of coefficient × cell is the value. */
export interface CountEquation {
  readonly terms: readonly CountTerm[];
  readonly value: number;
  /** How far the sum may be from the value: whole numbers rounded to 5 are `within` 2. Left out, it is exact. */
  readonly within?: number;
}

/** One cell in an equation. */
export interface CountTerm {
  readonly cell: string;
  readonly coefficient: number;
}

/**
 * Equation of a total — says that a total is the sum of its parts, whatever their counts are: total − Σ parts = 0
 * [hundepool2012].
 * Unit: persons. Missing cases: none; a total without parts is 0.
 * @example totalEquation('all', ['a', 'b']).terms.map(({ coefficient }) => coefficient) // [1, -1, -1]
 */
export function totalEquation(total: string, parts: readonly string[]): CountEquation {
  const terms = [{ cell: total, coefficient: 1 }, ...parts.map((cell) => ({ cell, coefficient: -1 }))];
  return { terms, value: 0 };
}

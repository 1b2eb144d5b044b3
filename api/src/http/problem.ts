import type { ProblemCode } from '@tilbudsvifte/contract';

export type { ProblemCode };

/** One field that is wrong. */
export interface FieldProblem {
  readonly field: string;
  readonly code: ProblemCode;
  readonly detail: string;
}

const statusOf: Record<ProblemCode, number> = {
  validation: 400,
  'unknown-parameter': 400,
  'repeated-parameter': 400,
  'not-found': 404,
  'unknown-edition': 404,
  'working-edition-forbidden': 403,
  'not-ready': 503,
  'not-acceptable': 406,
  'method-not-allowed': 405,
  'too-large': 413,
  internal: 500,
  'database-in-use': 503,
};

/** A refusal the caller can understand: becomes application/problem+json. */
export class ProblemError extends Error {
  readonly status: number;
  constructor(
    readonly code: ProblemCode,
    detail: string,
    readonly errors: readonly FieldProblem[] = [],
  ) {
    super(detail);
    this.status = statusOf[code];
  }
}

/** A parameter whose value is not allowed here. */
export function badParameter(field: string, detail: string): ProblemError {
  return new ProblemError('validation', `${field}: ${detail}`, [{ field, code: 'validation', detail }]);
}

import type { ProblemCode } from '@tilbudsvifte/contract';

export type { ProblemCode };

/** One field that is wrong. */
export interface FieldProblem<Code extends string = ProblemCode> {
  readonly field: string;
  readonly code: Code;
  readonly detail: string;
  /** What the words for the code name. */
  readonly params?: Readonly<Record<string, string | number>>;
}

const statusOf: Record<ProblemCode, number> = {
  validation: 400,
  'unknown-parameter': 400,
  'repeated-parameter': 400,
  'not-found': 404,
  'unknown-edition': 404,
  'working-edition-forbidden': 403,
  'not-ready': 503,
  'storage-full': 507,
  'not-acceptable': 406,
  'method-not-allowed': 405,
  'too-large': 413,
  internal: 500,
  'database-in-use': 503,
  'sign-in-needed': 401,
  'sign-in-failed': 401,
  'second-factor-needed': 401,
  'provider-refused': 401,
  'too-many-attempts': 429,
  'too-many-requests': 429,
  'upload-quota-used': 429,
  forbidden: 403,
  'cross-site': 403,
  'password-too-short': 400,
  'password-too-long': 400,
  'password-leaked': 400,
  'password-contains-name': 400,
  'name-taken': 409,
  'last-administrator': 409,
  'version-needed': 428,
  'changed-since': 412,
  'idempotency-mismatch': 422,
  'in-progress': 409,
  'step-refused': 409,
  'four-eyes': 403,
  'content-changed': 409,
  'round-closed': 409,
  'comment-needed': 409,
  'upload-incomplete': 409,
  'publication-blocked': 409,
  'agreement-decided': 409,
  'approvals-missing': 409,
  'unsupported-media': 415,
  'import-refused': 422,
  'source-unreachable': 502,
  'document-refused': 400,
  'document-tampered': 409,
  'result-tampered': 409,
  'result-missing': 404,
  'scenario-decided': 409,
  'survey-not-open': 409,
  'survey-answered': 409,
};

/** A refusal the caller can understand: becomes application/problem+json. */
export class ProblemError extends Error {
  readonly status: number;
  constructor(
    readonly code: ProblemCode,
    detail: string,
    readonly errors: readonly FieldProblem<string>[] = [],
  ) {
    super(detail);
    this.status = statusOf[code];
  }
}

/** A parameter whose value is not allowed here. */
export function badParameter(field: string, detail: string): ProblemError {
  return new ProblemError('validation', `${field}: ${detail}`, [{ field, code: 'validation', detail }]);
}

/** One field that was refused, by its name in the request. */
export interface FieldProblem {
  readonly field: string;
  readonly code: string;
  /** What the words for the code name. */
  readonly params?: Readonly<Record<string, string | number>>;
}

interface ProblemBody {
  readonly code?: unknown;
  readonly requestId?: unknown;
  readonly errors?: unknown;
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

function paramsOf(params: unknown): Pick<FieldProblem, 'params'> {
  return typeof params === 'object' && params !== null
    ? { params: params as NonNullable<FieldProblem['params']> }
    : {};
}

function fieldsOf(errors: unknown): readonly FieldProblem[] {
  if (!Array.isArray(errors)) return [];
  return errors.map((error: { field?: unknown; code?: unknown; params?: unknown } | null) => ({
    field: text(error?.field),
    code: text(error?.code),
    ...paramsOf(error?.params),
  }));
}

/** A refusal of the API: its closed code, the number to quote to those who run it, and the fields it is about. */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem';
  /** Fields that were refused; none where the refusal is about the whole request. */
  errors: readonly FieldProblem[] = [];
  constructor(
    readonly status: number,
    readonly code: string,
    readonly requestId: string,
  ) {
    super(`${status} ${code}`);
  }

  /** Problem of a response; a proxy's plain error page has no code and counts as internal. */
  static of(body: unknown, response: Pick<Response, 'status'>): ApiProblem {
    const { code, requestId, errors }: ProblemBody = typeof body === 'object' && body !== null ? body : {};
    const problem = new ApiProblem(response.status, text(code) || 'internal', text(requestId));
    problem.errors = fieldsOf(errors);
    return problem;
  }
}

/** Whether asking again may help: no connection, or the server's own trouble. */
export function mayRecover(error: unknown): boolean {
  return !(error instanceof ApiProblem) || error.status >= 500;
}

/** Whether the session has ended: signing in again is what helps. */
export function needsSignIn(error: unknown): boolean {
  return error instanceof ApiProblem && error.code === 'sign-in-needed';
}

/** Code of a refusal; empty for no error and for a lost connection. */
export function codeOf(error: unknown): string {
  return error instanceof ApiProblem ? error.code : '';
}

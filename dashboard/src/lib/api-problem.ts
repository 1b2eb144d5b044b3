interface ProblemBody {
  readonly code?: unknown;
  readonly detail?: unknown;
  readonly requestId?: unknown;
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** A refusal of the API: its closed code, and the number to quote to those who run it. */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem';
  constructor(
    readonly status: number,
    readonly code: string,
    readonly requestId: string,
  ) {
    super(`${status} ${code}`);
  }

  /** Problem of a response; a proxy's plain error page has no code and counts as internal. */
  static of(body: unknown, response: Response): ApiProblem {
    const { code, requestId }: ProblemBody = typeof body === 'object' && body !== null ? body : {};
    return new ApiProblem(response.status, text(code) || 'internal', text(requestId));
  }
}

/** Whether asking again may help: no connection, or the server's own trouble. */
export function mayRecover(error: unknown): boolean {
  return !(error instanceof ApiProblem) || error.status >= 500;
}

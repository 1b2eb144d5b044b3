import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Logger } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type ProblemCode, ProblemError } from './problem.ts';

const codeOfStatus: Record<number, ProblemCode> = {
  400: 'validation',
  404: 'not-found',
  405: 'method-not-allowed',
  406: 'not-acceptable',
  413: 'too-large',
  415: 'unsupported-media',
};

/** What is told of an error: nothing internal leaks, the log keeps the rest under the same request id. */
function asProblem(error: unknown): ProblemError {
  if (error instanceof ProblemError) return error;
  const status =
    error instanceof HttpException
      ? error.getStatus()
      : Number((error as { statusCode?: number })?.statusCode);
  const code = codeOfStatus[status];
  return code
    ? new ProblemError(
        code,
        code === 'not-found' ? 'There is nothing at this address' : 'The request was refused',
      )
    : new ProblemError('internal', 'Something went wrong; try again, and name the request id if it persists');
}

/** Every error as application/problem+json (api.md "Errors"). */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly log = new Logger('Http');

  catch(error: unknown, host: ArgumentsHost): void {
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const problem = asProblem(error);
    if (problem.code === 'internal')
      this.log.error(`${request.id} ${request.method} ${request.url} ${stackOf(error)}`);
    void reply
      .status(problem.status)
      .header('content-type', 'application/problem+json; charset=utf-8')
      .header('cache-control', 'no-store')
      .send(
        JSON.stringify({
          type: `about:blank#${problem.code}`,
          title: problem.code,
          status: problem.status,
          code: problem.code,
          detail: problem.message,
          errors: problem.errors,
          requestId: String(request.id),
        }),
      );
  }
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

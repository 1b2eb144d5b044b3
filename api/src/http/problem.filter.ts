import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Logger } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { databaseAway } from '../database/database-away.ts';
import { storageFull } from '../database/storage-full.ts';
import { askerOf } from './asker.ts';
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
  if (databaseAway(error))
    return new ProblemError('not-ready', 'The database is not ready; try again in a moment');
  if (storageFull(error))
    return new ProblemError('storage-full', 'The server has no room; nothing was stored');
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

const retryAfterSeconds = 2;

/** Refusals that somebody who watches over the installation wants to see: guesses, and tries to go further than one may. */
const watched: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  ...(['sign-in-failed', 'second-factor-needed', 'provider-refused', 'too-many-attempts'] as const),
  ...(['sign-in-needed', 'forbidden', 'cross-site', 'four-eyes', 'working-edition-forbidden'] as const),
]);

/** A refusal as it travels. */
function sendProblem(request: FastifyRequest, reply: FastifyReply, problem: ProblemError): void {
  const { status, code, message: detail, errors } = problem;
  // What was not read to its end would be taken for the next request: the line is of no more use, and the sender must know.
  if (!request.raw.complete) void reply.header('connection', 'close');
  void reply
    .status(status)
    .header('content-type', 'application/problem+json; charset=utf-8')
    .header('cache-control', 'no-store')
    .send(
      JSON.stringify({
        ...{ type: `about:blank#${code}`, title: code, status, code },
        ...{ detail, errors, requestId: String(request.id) },
      }),
    );
}

/** Addresses that are refused before any route is found: too long a part, or letters that are none. */
export function refuseAddress(_error: unknown, request: FastifyRequest, reply: FastifyReply): void {
  sendProblem(request, reply, new ProblemError('not-found', 'There is nothing at this address'));
}

/** Every error as application/problem+json (api.md "Errors"). */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly log = new Logger('Http');

  catch(error: unknown, host: ArgumentsHost): void {
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const problem = asProblem(error);
    if (problem.code === 'not-ready') void reply.header('retry-after', retryAfterSeconds);
    if (problem.code === 'internal' || databaseAway(error) || storageFull(error))
      this.log.error(`${request.id} ${request.method} ${pathOf(request)} ${stackOf(error)}`);
    if (watched.has(problem.code))
      this.log.warn(
        `${request.id} refused ${problem.code} ${request.method} ${pathOf(request)} ${askerOf(request)}`,
      );
    sendProblem(request, reply, problem);
  }
}

/** Parameters stay out of the log: links that open something carry their secret there. */
function pathOf({ url }: FastifyRequest): string {
  return url.replace(/\?.*/s, '');
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

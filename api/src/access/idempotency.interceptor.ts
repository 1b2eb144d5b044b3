import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  type CallHandler,
  type ExecutionContext,
  Inject,
  Injectable,
  type NestInterceptor,
} from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { firstValueFrom, from, type Observable } from 'rxjs';
import { ProblemError } from '../http/problem.ts';
import { identityOf } from './asking.ts';
import {
  type EarlierRequest,
  type IdempotentRequest,
  IdempotentRequestsRepository,
} from './idempotent-requests.repository.ts';

const tries = 100;
const pauseMs = 100;

/** Passwords, secrets and keys of links are shown once, and answers to surveys are nobody's: none of them is kept. */
const withSecrets =
  /^\/api\/(session|users|survey-answers)\b|^\/api\/(meetings\/.*\/invitations|folders\/.*\/link)\b/i;

/** A POST with an Idempotency-Key is carried out once; sent again, the first answer is given again. */
@Injectable()
export class IdempotencyInterceptor implements NestInterceptor {
  constructor(
    @Inject(IdempotentRequestsRepository) private readonly requests: IdempotentRequestsRepository,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const http = context.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const { 'idempotency-key': key } = request.headers;
    const identity = identityOf(request);
    // The route, not the address: a letter of an address can be spelt in other ways.
    const kept = request.method === 'POST' && !withSecrets.test(request.routeOptions.url ?? request.url);
    if (!kept || typeof key !== 'string' || !identity) return next.handle();
    const asked = { userId: identity.userId, key: key.slice(0, 200), hash: hashOf(request) };
    return from(this.once(asked, { next, reply: http.getResponse<FastifyReply>() }));
  }

  private async once(asked: IdempotentRequest, { next, reply }: Carrying): Promise<unknown> {
    const earlier = await this.requests.begin(asked);
    if (earlier) return this.repeat(asked, earlier, reply);
    try {
      const answer: unknown = await firstValueFrom(next.handle());
      await this.requests.finish(asked, reply.statusCode, answer);
      return answer;
    } catch (error) {
      await this.requests.forget(asked);
      throw error;
    }
  }

  private async repeat(
    asked: IdempotentRequest,
    first: EarlierRequest,
    reply: FastifyReply,
  ): Promise<unknown> {
    if (first.hash !== asked.hash)
      throw new ProblemError('idempotency-mismatch', 'The key was used for another request');
    let earlier: EarlierRequest | null = first;
    for (let tried = 0; earlier?.status === null && tried < tries; tried++) {
      await sleep(pauseMs);
      earlier = await this.requests.find(asked.userId, asked.key);
    }
    const { status = null, answer = null } = earlier ?? {};
    if (status === null) throw new ProblemError('in-progress', 'The first request is still running');
    void reply.status(status);
    return answer;
  }
}

interface Carrying {
  readonly next: CallHandler;
  readonly reply: FastifyReply;
}

function hashOf({ method, url, body }: FastifyRequest): string {
  return createHash('sha256')
    .update(JSON.stringify([method, url, body ?? null]))
    .digest('hex');
}

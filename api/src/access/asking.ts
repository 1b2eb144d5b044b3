import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { ProblemError } from '../http/problem.ts';
import type { Identity } from './identity.ts';

/** Who asks, as the guard found out; kept beside the request so that nothing of it can be sent by the caller. */
const asking = new WeakMap<object, Identity | null>();

export function setIdentity(request: FastifyRequest, identity: Identity | null): void {
  asking.set(request, identity);
}

/** Who asks; null when nobody is signed in. */
export function identityOf(request: FastifyRequest): Identity | null {
  return asking.get(request) ?? null;
}

/**
 * Parameter of a handler: who asks.
 * @throws ProblemError `sign-in-needed` where nobody does
 */
export const Asking = createParamDecorator((_: unknown, context: ExecutionContext): Identity => {
  const identity = identityOf(context.switchToHttp().getRequest<FastifyRequest>());
  if (identity) return identity;
  throw new ProblemError('sign-in-needed', 'Sign in first');
});

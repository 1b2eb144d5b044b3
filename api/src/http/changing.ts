import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { versionOf } from './version-of.ts';

/** What is to be changed: the address's `id` and the version that the change is made from. */
export interface Changing {
  readonly id: string;
  readonly version: number;
}

/**
 * Parameter of a handler: what is to be changed.
 * @throws ProblemError `version-needed` without If-Match
 */
export const ChangingParam = createParamDecorator((_: unknown, context: ExecutionContext): Changing => {
  const { params, headers } = context.switchToHttp().getRequest<FastifyRequest<{ Params: { id: string } }>>();
  return { id: params.id, version: versionOf(headers['if-match']) };
});

import { applyDecorators, createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ApiHeader, ApiParam } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { identityOf } from '../access/asking.ts';
import type { Identity } from '../access/identity.ts';
import { ProblemError } from '../http/problem.ts';
import { versionOf } from '../http/version-of.ts';

/** Who changes which part of which agreement, from which version. */
export interface ChangingPart {
  readonly by: Identity;
  readonly id: string;
  readonly part: string;
  readonly version: number;
}

/**
 * Parameter of a handler: what is to be changed; the part is the address's parameter of that name.
 * @throws ProblemError `sign-in-needed` or `version-needed`
 */
export const ChangingPartParam = createParamDecorator(
  (name: string, context: ExecutionContext): ChangingPart => {
    const request = context.switchToHttp().getRequest<FastifyRequest<{ Params: Record<string, string> }>>();
    const by = identityOf(request);
    if (!by) throw new ProblemError('sign-in-needed', 'Sign in first');
    const { id = '', [name]: part = '' } = request.params;
    return { by, id, part, version: versionOf(request.headers['if-match']) };
  },
);

/** Describes the address of a part and the version that it is changed from. */
export const ApiChangingPart = (name: string): MethodDecorator =>
  applyDecorators(
    ApiParam({ name: 'id' }),
    ApiParam({ name }),
    ApiHeader({ name: 'If-Match', required: true, description: 'Version that the change is made from' }),
  );

import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Config } from '../config/config.ts';
import { ProblemError } from '../http/problem.ts';
import { ACCESS_RULE, type AccessRule } from '../http/access-rule.ts';
import { noteAsker } from '../http/asker.ts';
import { HealthController } from '../http/health.controller.ts';
import { setIdentity } from './asking.ts';
import { sessionOf } from './cookies.ts';
import { holds, type Identity } from './identity.ts';
import { requireOwnOrigin } from './own-origin.ts';
import { RequestLimit } from './request-limit.ts';
import { SessionRepository } from './session.repository.ts';

/** Stands before every route: finds out who asks, and lets only those through whom the route's rule names. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    @Inject(Reflector) private readonly reflector: Reflector,
    @Inject(Config) private readonly config: Config,
    @Inject(SessionRepository) private readonly sessions: SessionRepository,
    @Inject(RequestLimit) private readonly limit: RequestLimit,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const rule = this.reflector.getAllAndOverride<AccessRule | undefined>(ACCESS_RULE, [
      context.getHandler(),
      context.getClass(),
    ]);
    // Only what everybody may read is kept by anybody.
    if (rule !== 'reader')
      void context.switchToHttp().getResponse<FastifyReply>().header('cache-control', 'no-store');
    requireOwnOrigin(request, this.config.PUBLIC_URL);
    const secret = sessionOf(request);
    const identity = secret ? await this.sessions.identityOf(secret) : null;
    setIdentity(request, identity);
    if (identity) noteAsker(request, identity.userId);
    if (context.getClass() !== HealthController) this.requireCalm(context, identity);
    this.requireRule(rule, identity);
    return true;
  }

  /** Whoever watches over the program is never told to wait: it would be taken for broken. */
  private requireCalm(context: ExecutionContext, identity: Identity | null): void {
    const http = context.switchToHttp();
    const reader = identity
      ? `account ${identity.userId}`
      : `address ${http.getRequest<FastifyRequest>().ip}`;
    const seconds = this.limit.secondsToWait(reader);
    if (seconds === 0) return;
    void http.getResponse<FastifyReply>().header('retry-after', seconds);
    throw new ProblemError('too-many-requests', `Too many requests; go on in ${seconds} seconds`);
  }

  private requireRule(rule: AccessRule | undefined, identity: Identity | null): void {
    if (rule === undefined) throw new ProblemError('not-found', 'There is nothing at this address');
    if (rule === 'anyone' || (rule === 'reader' && this.config.PUBLIC_READ)) return;
    if (!identity) throw new ProblemError('sign-in-needed', 'Sign in first');
    if (rule === 'signed-in' || (rule === 'reader' && identity.pending.length === 0)) return;
    if (typeof rule !== 'string' && holds(identity, rule)) return;
    throw new ProblemError('forbidden', 'Your role does not give access to this');
  }
}

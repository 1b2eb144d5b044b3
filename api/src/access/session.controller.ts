import { Body, Controller, Delete, Get, HttpCode, Inject, Post, Put, Req, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Config } from '../config/config.ts';
import { Access } from '../http/access-rule.ts';
import { Asking, identityOf } from './asking.ts';
import { AuditLog } from './audit-log.ts';
import { sendSession, sessionOf } from './cookies.ts';
import { Credentials } from './credentials.ts';
import type { Identity } from './identity.ts';
import { SecondFactorSecret, SessionAnswer } from './session.answer.ts';
import { NewPassword, SecondFactorProof, SignIn as SignInFields } from './session.parameters.ts';
import { SessionRepository } from './session.repository.ts';
import { SignIn } from './sign-in.ts';

/** Signing in and out, and one's own password and second factor. */
@ApiTags('session')
@Controller('session')
export class SessionController {
  constructor(
    @Inject(SignIn) private readonly signIn: SignIn,
    @Inject(SessionRepository) private readonly sessions: SessionRepository,
    @Inject(Credentials) private readonly credentials: Credentials,
    @Inject(AuditLog) private readonly log: AuditLog,
    @Inject(Config) private readonly config: Config,
  ) {}

  @Get()
  @Access('anyone')
  @ApiOkResponse({ type: SessionAnswer })
  state(@Req() request: FastifyRequest): SessionAnswer {
    return this.answer(identityOf(request));
  }

  /** Sign in; the browser gets a new cookie, the old session ends. */
  @Post()
  @Access('anyone')
  @ApiCreatedResponse({ type: SessionAnswer })
  async start(
    @Body() fields: SignInFields,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionAnswer> {
    const secret = await this.signIn.start(fields, { address: request.ip, requestId: String(request.id) });
    const before = sessionOf(request);
    if (before) await this.sessions.end(before);
    sendSession(reply, secret);
    return this.answer(await this.sessions.identityOf(secret));
  }

  @Delete()
  @Access('anyone')
  @HttpCode(204)
  @ApiNoContentResponse()
  async end(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    const by = identityOf(request);
    const secret = sessionOf(request);
    if (secret) await this.sessions.end(secret);
    if (by) await this.log.add({ by, action: 'signed-out', requestId: String(request.id) });
    sendSession(reply, '');
  }

  /** Choose a new password; every session of the account ends, this browser gets a new one. */
  @Put('password')
  @Access('signed-in')
  @ApiOkResponse({ type: SessionAnswer })
  async password(
    @Asking() asking: Identity,
    @Body() fields: NewPassword,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionAnswer> {
    await this.credentials.changePassword(asking, fields);
    return this.renew(asking, reply);
  }

  /** A new secret for an authenticator app; it counts once a code of it is sent back. */
  @Post('second-factor')
  @Access('signed-in')
  @ApiCreatedResponse({ type: SecondFactorSecret })
  secret(@Asking() asking: Identity): Promise<SecondFactorSecret> {
    return this.credentials.newSecondFactor(asking);
  }

  @Put('second-factor')
  @Access('signed-in')
  @ApiOkResponse({ type: SessionAnswer })
  async confirm(
    @Asking() asking: Identity,
    @Body() proof: SecondFactorProof,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionAnswer> {
    await this.credentials.confirmSecondFactor(asking, proof);
    return this.renew(asking, reply);
  }

  private async renew({ userId }: Identity, reply: FastifyReply): Promise<SessionAnswer> {
    const secret = await this.sessions.start(userId);
    sendSession(reply, secret);
    return this.answer(await this.sessions.identityOf(secret));
  }

  private answer(identity: Identity | null): SessionAnswer {
    const { name, displayName, rights, pending } = identity ?? { rights: [], pending: [] };
    return {
      ...(name !== undefined && displayName !== undefined && { user: { name, displayName, rights } }),
      pending,
      provider: this.config.OIDC_ISSUER !== undefined,
      demonstration: this.config.demo && this.config.loopback,
      publicRead: this.config.PUBLIC_READ,
    };
  }
}

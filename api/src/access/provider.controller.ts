import { Controller, Get, Inject, Logger, Query, Req, Res } from '@nestjs/common';
import { ApiFoundResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import { IsOptional, Matches } from 'class-validator';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Access } from '../http/access-rule.ts';
import { ProblemError } from '../http/problem.ts';
import { sendSession, sendSignInState, sessionOf, signInStateOf } from './cookies.ts';
import { ExternalAccounts } from './external-accounts.ts';
import { IdentityProvider } from './identity-provider.ts';
import { SessionRepository } from './session.repository.ts';
import { SignInRequestsRepository } from './sign-in-requests.repository.ts';

/** Where to go after signing in: a page of ours. */
class ProviderParameters {
  @ApiProperty({ required: false, description: 'Page of ours to show afterwards' })
  @IsOptional()
  @Matches(/^\/(?![/\\])[^\\\p{Cc}]{0,500}$/u)
  returnTo?: string;
}

const signInPage = '/log-ind';
const refusedPage = '/log-ind?fejl=provider-refused';
const lastAdministratorPage = '/log-ind?fejl=last-administrator';

/** Signing in through the municipality's identity provider; the browser is sent there and comes back. */
@ApiTags('session')
@Controller('session/provider')
@Access('anyone')
export class ProviderController {
  private readonly logger = new Logger('SignIn');

  constructor(
    @Inject(IdentityProvider) private readonly provider: IdentityProvider,
    @Inject(SignInRequestsRepository) private readonly requests: SignInRequestsRepository,
    @Inject(ExternalAccounts) private readonly accounts: ExternalAccounts,
    @Inject(SessionRepository) private readonly sessions: SessionRepository,
  ) {}

  @Get()
  @ApiFoundResponse({ description: 'To the identity provider' })
  async begin(
    @Query() { returnTo = '/' }: ProviderParameters,
    @Req() asked: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    if (fromElsewhere(asked)) return void reply.redirect(signInPage, 302);
    const { address, ...request } = await this.provider.begin();
    await this.requests.keep({ ...request, returnTo });
    sendSignInState(reply, request.state);
    void reply.redirect(address, 302);
  }

  @Get('callback')
  @ApiFoundResponse({ description: 'To the page that was left, or to the sign-in page with an error' })
  async finish(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    sendSignInState(reply, '');
    const returnTo = await this.signIn(request, reply).catch((error: unknown) => {
      this.logger.error(`${request.id} ${error instanceof Error ? error.message : String(error)}`);
      const last = error instanceof ProblemError && error.code === 'last-administrator';
      return last ? lastAdministratorPage : refusedPage;
    });
    void reply.redirect(returnTo, 302);
  }

  /** The state must be the one that this very browser was given, and is good once. */
  private async signIn(request: FastifyRequest, reply: FastifyReply): Promise<string> {
    const kept = await this.requests.take(signInStateOf(request) ?? '');
    if (!kept) return refusedPage;
    const external = await this.provider.finish(request.url, kept);
    const userId = await this.accounts.signIn(external, String(request.id));
    const before = sessionOf(request);
    if (before) await this.sessions.end(before);
    sendSession(reply, await this.sessions.start(userId));
    return kept.returnTo;
  }
}

/** Another site may lead here, but not begin: who is signed in at the provider would come in without having asked to. */
function fromElsewhere({ headers }: FastifyRequest): boolean {
  return ['cross-site', 'same-site'].includes(String(headers['sec-fetch-site']));
}

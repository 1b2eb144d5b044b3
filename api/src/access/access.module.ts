import { Global, Module } from '@nestjs/common';
import { APP_GUARD, APP_INTERCEPTOR } from '@nestjs/core';
import { AccessGuard } from './access.guard.ts';
import { AttemptsRepository } from './attempts.repository.ts';
import { AuditController } from './audit.controller.ts';
import { AuditLog } from './audit-log.ts';
import { AuditQuery } from './audit.query.ts';
import { Credentials } from './credentials.ts';
import { DemonstrationAccounts } from './demonstration-accounts.ts';
import { ExternalAccounts } from './external-accounts.ts';
import { GuessLimit } from './guess-limit.ts';
import { IdempotencyInterceptor } from './idempotency.interceptor.ts';
import { IdempotentRequestsRepository } from './idempotent-requests.repository.ts';
import { IdentityProvider } from './identity-provider.ts';
import { OwnSessionsController } from './own-sessions.controller.ts';
import { OwnSessionsRepository } from './own-sessions.repository.ts';
import { PeopleQuery } from './people.query.ts';
import { ProviderController } from './provider.controller.ts';
import { RequestLimit } from './request-limit.ts';
import { SessionController } from './session.controller.ts';
import { SessionRepository } from './session.repository.ts';
import { SignIn } from './sign-in.ts';
import { SignInRequestsRepository } from './sign-in-requests.repository.ts';
import { UserRepository } from './user.repository.ts';
import { UsersController } from './users.controller.ts';
import { UserAdministration } from './user-administration.ts';

/** Who asks and what they may do: for every other module. */
@Global()
@Module({
  controllers: [
    AuditController,
    OwnSessionsController,
    ProviderController,
    SessionController,
    UsersController,
  ],
  providers: [
    { provide: APP_GUARD, useClass: AccessGuard },
    { provide: APP_INTERCEPTOR, useClass: IdempotencyInterceptor },
    AttemptsRepository,
    AuditLog,
    AuditQuery,
    Credentials,
    DemonstrationAccounts,
    ExternalAccounts,
    GuessLimit,
    IdempotentRequestsRepository,
    IdentityProvider,
    OwnSessionsRepository,
    PeopleQuery,
    RequestLimit,
    SessionRepository,
    SignIn,
    SignInRequestsRepository,
    UserAdministration,
    UserRepository,
  ],
  exports: [AuditLog, DemonstrationAccounts, GuessLimit, PeopleQuery, UserAdministration],
})
export class AccessModule {}

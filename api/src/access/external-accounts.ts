import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { ProblemError } from '../http/problem.ts';
import { AuditLog } from './audit-log.ts';
import type { Right } from './identity.ts';
import type { ExternalIdentity } from './identity-provider.ts';
import { rightsOfClaims } from './rights-of-claims.ts';
import { SessionRepository } from './session.repository.ts';
import { type User, UserRepository } from './user.repository.ts';

/** Accounts that follow an identity provider: made at the first sign-in, with the rights stated at each. */
@Injectable()
export class ExternalAccounts {
  constructor(
    @Inject(DataSource) private readonly source: DataSource,
    @Inject(UserRepository) private readonly users: UserRepository,
    @Inject(SessionRepository) private readonly sessions: SessionRepository,
    @Inject(AuditLog) private readonly log: AuditLog,
  ) {}

  /**
   * Gives the account's identity.
   * @throws ProblemError `provider-refused` for nobody with rights here, a closed account, or a name that is taken
   */
  async signIn(external: ExternalIdentity, requestId: string): Promise<string> {
    const rights = rightsOfClaims(external.claims);
    const known = await this.users.ofSubject(external.subject);
    if (rights.length === 0 || known?.active === false) throw refused();
    if (!known && (await this.users.named(external.name))) throw refused();
    return this.source.transaction(async (manager) => {
      const id = known
        ? await this.follow(manager, known, rights)
        : await this.make(manager, external, rights);
      await this.log.add(
        { by: external, action: 'signed-in', detail: { provider: true }, requestId },
        manager,
      );
      return id;
    });
  }

  private make(
    manager: EntityManager,
    { subject, name, displayName, email }: ExternalIdentity,
    rights: readonly Right[],
  ): Promise<string> {
    return this.users.insert(manager, { name, displayName, email, externalSubject: subject }, rights);
  }

  /** Rights that changed at the provider end the sessions that had the old ones. */
  private async follow(
    manager: EntityManager,
    { userId, rights: old }: User,
    rights: readonly Right[],
  ): Promise<string> {
    const text = (given: readonly Right[]): string =>
      given
        .map(({ role, municipality, onBehalf }) => `${role}:${municipality}:${onBehalf}`)
        .sort()
        .join(' ');
    if (text(old) === text(rights)) return userId;
    await this.users.setRights(manager, userId, rights);
    await this.sessions.endAllOf(manager, userId);
    return userId;
  }
}

function refused(): ProblemError {
  return new ProblemError('provider-refused', 'Your organisation’s sign-in gives no access here');
}

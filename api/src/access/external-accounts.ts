import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Config } from '../config/config.ts';
import { ProblemError } from '../http/problem.ts';
import { AuditLog } from './audit-log.ts';
import type { Right } from './identity.ts';
import type { ExternalIdentity } from './identity-provider.ts';
import { keepingAdministrator } from './last-administrator.ts';
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
    @Inject(Config) private readonly config: Config,
  ) {}

  /**
   * Gives the account's identity.
   * @throws ProblemError `provider-refused` for nobody with rights here, a closed account, or a name that is taken;
   * `last-administrator`, with nothing changed, when the rights stated now would leave nobody to let people in
   */
  async signIn(external: ExternalIdentity, requestId: string): Promise<string> {
    try {
      return await this.enter(external, requestId);
    } catch (error) {
      if (error instanceof ProblemError) await this.noteRefusal(external, error, requestId);
      throw error;
    }
  }

  private async enter(external: ExternalIdentity, requestId: string): Promise<string> {
    const rights = rightsOfClaims(external.claims);
    const known = await this.users.ofSubject(external.subject);
    if (known?.active === false) throw refused();
    if (!known && (rights.length === 0 || (await this.users.named(external.name)))) throw refused();
    const id = await this.source.transaction(async (manager) => {
      const event = { by: external, action: 'signed-in', detail: { provider: true }, requestId } as const;
      if (rights.length > 0) await this.log.add(event, manager);
      if (!known) return this.make(manager, external, rights);
      return keepingAdministrator(manager, this.config, () => this.follow(manager, known, rights));
    });
    // Who has lost every right there has lost them here as well, and comes no further.
    if (rights.length === 0) throw refused();
    return id;
  }

  private noteRefusal(
    { name: object }: ExternalIdentity,
    { code: reason }: ProblemError,
    requestId: string,
  ): Promise<void> {
    const detail = { provider: true, reason };
    return this.log.add({ by: null, action: 'sign-in-failed', object, detail, requestId });
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

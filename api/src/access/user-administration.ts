import { randomInt } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Config } from '../config/config.ts';
import { violated } from '../database/violated.ts';
import { ProblemError } from '../http/problem.ts';
import { AuditLog } from './audit-log.ts';
import { commonWords } from './common-words.ts';
import type { Identity, Right } from './identity.ts';
import { keepingAdministrator } from './last-administrator.ts';
import { hashPassword } from './passwords.ts';
import { SessionRepository } from './session.repository.ts';
import { type User, type UserFields, UserRepository } from './user.repository.ts';
import type { NewUser, UserChange } from './users.parameters.ts';

/** Five words from a list of some 7,000: easier to read aloud than signs, and as hard to guess as 10 of them. */
async function initialPassword(): Promise<string> {
  const words = (await commonWords())['diceware-common'];
  return Array.from({ length: 5 }, () => words[randomInt(words.length)]).join('-');
}

/** Who did it; the command line has no account. */
export type Actor = Pick<Identity, 'name'>;

/** Accounts made, changed and closed; a change of rights ends the person's sessions in the same transaction. */
@Injectable()
export class UserAdministration {
  constructor(
    @Inject(DataSource) private readonly source: DataSource,
    @Inject(UserRepository) private readonly users: UserRepository,
    @Inject(SessionRepository) private readonly sessions: SessionRepository,
    @Inject(AuditLog) private readonly log: AuditLog,
    @Inject(Config) private readonly config: Config,
  ) {}

  /** Gives the password, which is shown once and must be changed at the first sign-in. */
  async add(
    by: Actor,
    { name, displayName, email, rights }: NewUser,
  ): Promise<{ id: string; password: string }> {
    await this.requireKnown(rights);
    const password = await initialPassword();
    const fields = {
      name: name.toLowerCase(),
      displayName,
      email: email ?? null,
      passwordHash: await hashPassword(password),
      passwordExpired: true,
    };
    const id = await this.insert(by, fields, rights);
    return { id, password };
  }

  private async insert(
    by: Actor,
    fields: UserFields & { readonly name: string },
    rights: readonly Right[],
  ): Promise<string> {
    const { name } = fields;
    try {
      return await this.source.transaction(async (manager) => {
        const id = await this.users.insert(manager, fields, rights);
        await this.log.add({ by, action: 'user-added', object: name, detail: { rights } }, manager);
        return id;
      });
    } catch (error) {
      if (!violated(error, 'users_name_key')) throw error;
      throw new ProblemError('name-taken', `There is an account ${name}`);
    }
  }

  async change(by: Actor, user: User, { rights, ...fields }: UserChange): Promise<void> {
    if (rights) await this.requireKnown(rights);
    await this.source.transaction(async (manager) => {
      await keepingAdministrator(manager, this.config, async () => {
        if (!(await this.users.change(manager, user, fields)))
          throw new ProblemError('changed-since', 'Somebody else has changed the account');
        if (rights) await this.users.setRights(manager, user.userId, rights);
        if (rights || fields.active === false) await this.sessions.endAllOf(manager, user.userId);
      });
      const detail = { ...loggedOf(fields), ...(rights && { before: user.rights, rights }) };
      await this.log.add({ by, action: 'user-changed', object: user.name, detail }, manager);
    });
  }

  /**
   * A new initial password, for who has forgotten theirs.
   * @throws ProblemError `step-refused` for an account of the identity provider: a password would be a way around it
   */
  async resetPassword(by: Actor, user: User): Promise<string> {
    if (user.externalSubject !== null)
      throw new ProblemError('step-refused', 'The identity provider keeps the password of this account');
    const password = await initialPassword();
    const passwordHash = await hashPassword(password);
    await this.source.transaction(async (manager) => {
      if (!(await this.users.change(manager, user, { passwordHash, passwordExpired: true })))
        throw new ProblemError('changed-since', 'Somebody else has changed the account');
      await this.sessions.endAllOf(manager, user.userId);
      await this.log.add({ by, action: 'password-reset', object: user.name }, manager);
    });
    return password;
  }

  /** For who has lost the authenticator: a new one is set up at the next sign-in. */
  async removeSecondFactor(by: Actor, user: User): Promise<void> {
    await this.source.transaction(async (manager) => {
      await this.users.setSecondFactor(manager, user.userId, false);
      await this.sessions.endAllOf(manager, user.userId);
      await this.log.add({ by, action: 'second-factor-removed', object: user.name }, manager);
    });
  }

  private async requireKnown(rights: readonly Right[]): Promise<void> {
    const known: { code: string }[] = await this.source.query(
      'SELECT municipality_code AS code FROM municipalities_of(NULL)',
    );
    const codes = new Set(known.map(({ code }) => code));
    rights.forEach(({ role, municipality }, at) => {
      const regional = role === 'administrator' || role === 'secretariat';
      if (regional ? municipality === '' : codes.has(municipality)) return;
      const field = `rights.${at}.municipality`;
      const detail = regional
        ? `${role} serves all municipalities`
        : `there is no municipality ${municipality}`;
      throw new ProblemError('validation', detail, [{ field, code: 'validation', detail }]);
    });
  }
}

/** What the log says of a change: it is never deleted and others read it, so that an address changed, not which. */
function loggedOf({ email, ...fields }: Omit<UserChange, 'rights'>): object {
  return { ...fields, ...(email !== undefined && { email: email === null ? 'removed' : 'set' }) };
}

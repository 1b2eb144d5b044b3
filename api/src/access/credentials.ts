import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ProblemError } from '../http/problem.ts';
import { AttemptsRepository } from './attempts.repository.ts';
import { AuditLog } from './audit-log.ts';
import type { Identity } from './identity.ts';
import { hashPassword, passwordFault, passwordFits } from './passwords.ts';
import { newSecret, secretAddress, stepOfCode } from './second-factor.ts';
import type { SecondFactorSecret } from './session.answer.ts';
import type { NewPassword, SecondFactorProof } from './session.parameters.ts';
import { SessionRepository } from './session.repository.ts';
import { type User, UserRepository } from './user.repository.ts';

/** One's own password and second factor. Demonstration accounts keep theirs. */
@Injectable()
export class Credentials {
  constructor(
    @Inject(DataSource) private readonly source: DataSource,
    @Inject(UserRepository) private readonly users: UserRepository,
    @Inject(SessionRepository) private readonly sessions: SessionRepository,
    @Inject(AttemptsRepository) private readonly attempts: AttemptsRepository,
    @Inject(AuditLog) private readonly log: AuditLog,
  ) {}

  /** @throws ProblemError naming what is wrong with the current or the new password */
  async changePassword(by: Identity, { current, next }: NewPassword): Promise<void> {
    const user = await this.own(by);
    const attempt = await this.attempts.count('account', user.name);
    await requireOwner(user, current);
    await this.attempts.forgive([attempt]);
    await requireGoodPassword(next, user.name);
    requireAnother(current, next);
    const passwordHash = await hashPassword(next);
    await this.source.transaction(async (manager) => {
      const changed = await this.users.change(manager, user, { passwordHash, passwordExpired: false });
      if (!changed) throw new ProblemError('changed-since', 'The account was changed in the meantime');
      await this.sessions.endAllOf(manager, user.userId);
      await this.log.add({ by, action: 'password-changed' }, manager);
    });
  }

  /** A secret that replaces none in use: whoever has a second factor asks an administrator to remove it first. */
  async newSecondFactor(by: Identity): Promise<SecondFactorSecret> {
    const user = await this.own(by);
    requireNone(user);
    const secret = newSecret();
    await this.users.change(this.source.manager, user, { totpSecret: secret });
    return { secret, address: secretAddress(secret, user.name) };
  }

  /**
   * The password is asked for again: whoever finds an open browser must not tie the account to a telephone of theirs.
   * @throws ProblemError `sign-in-failed` when the password is wrong (at its field) or the code is not of the new secret
   */
  async confirmSecondFactor(by: Identity, { current, code }: SecondFactorProof): Promise<void> {
    const user = await this.own(by);
    requireNone(user);
    const attempt = await this.attempts.count('account', user.name);
    await requireOwner(user, current);
    const step = user.totpSecret === null ? null : stepOfCode(user.totpSecret, code, Date.now());
    if (step === null || !(await this.users.useStep(user.userId, step)))
      throw wrong('code', 'The code is wrong');
    await this.attempts.forgive([attempt]);
    await this.source.transaction(async (manager) => {
      await this.users.setSecondFactor(manager, user.userId, true);
      await this.sessions.endAllOf(manager, user.userId);
      await this.log.add({ by, action: 'second-factor-set' }, manager);
    });
  }

  private async own({ userId }: Identity): Promise<User> {
    const user = await this.users.find(userId);
    if (!user) throw new ProblemError('sign-in-needed', 'Sign in first');
    if (!user.demonstration) return user;
    throw new ProblemError('step-refused', 'Demonstration accounts keep their password');
  }
}

async function requireOwner({ passwordHash }: User, current: string): Promise<void> {
  if (!(await passwordFits(current, passwordHash))) throw wrong('current', 'The current password is wrong');
}

function wrong(field: 'current' | 'code', detail: string): ProblemError {
  return new ProblemError('sign-in-failed', detail, [{ field, code: 'sign-in-failed', detail }]);
}

/** The first password was read aloud or written down by somebody else: it must not stay. */
function requireAnother(current: string, next: string): void {
  if (current.normalize('NFKC') !== next.normalize('NFKC')) return;
  const detail = 'Choose another password than the one before';
  throw new ProblemError('password-leaked', detail, [{ field: 'next', code: 'password-leaked', detail }]);
}

function requireNone({ secondFactor }: User): void {
  if (secondFactor)
    throw new ProblemError('step-refused', 'A second factor is set; an administrator can remove it');
}

/** @throws ProblemError with the fault as its code */
async function requireGoodPassword(password: string, name: string): Promise<void> {
  const fault = await passwordFault(password, name);
  if (!fault) return;
  const code = `password-${fault}` as const;
  const detail = 'Choose another password';
  throw new ProblemError(code, detail, [{ field: 'next', code, detail }]);
}

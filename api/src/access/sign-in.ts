import { Inject, Injectable } from '@nestjs/common';
import { Config } from '../config/config.ts';
import { ProblemError } from '../http/problem.ts';
import { AttemptsRepository } from './attempts.repository.ts';
import { AuditLog } from './audit-log.ts';
import { passwordFits } from './passwords.ts';
import { stepOfCode } from './second-factor.ts';
import { SessionRepository } from './session.repository.ts';
import type { SignIn as SignInFields } from './session.parameters.ts';
import { type User, UserRepository } from './user.repository.ts';

/** Where an attempt comes from. */
export interface Caller {
  readonly address: string;
  readonly requestId: string;
}

const failed = (): ProblemError =>
  new ProblemError('sign-in-failed', 'The name, the password or the code is wrong');

/** Signing in with a local account: name, password and, where one is set, the code of the second factor. */
@Injectable()
export class SignIn {
  constructor(
    @Inject(UserRepository) private readonly users: UserRepository,
    @Inject(SessionRepository) private readonly sessions: SessionRepository,
    @Inject(AttemptsRepository) private readonly attempts: AttemptsRepository,
    @Inject(AuditLog) private readonly log: AuditLog,
    @Inject(Config) private readonly config: Config,
  ) {}

  /** Gives the secret of the new session. A wrong name, password, code or closed account look the same. */
  async start(given: SignInFields, caller: Caller): Promise<string> {
    const name = given.name.trim().toLowerCase();
    const tries = [
      await this.attempts.count('address', caller.address),
      await this.attempts.count('account', name),
    ];
    const user = await this.users.named(name);
    const fits = await passwordFits(given.password, user?.passwordHash ?? null);
    if (!user || !fits || !this.isOpen(user)) return this.refuse(name, caller);
    await this.requireCode(user, given.code, { caller, tries });
    await this.attempts.forgive(tries);
    await this.log.add({ by: user, action: 'signed-in', requestId: caller.requestId });
    return this.sessions.start(user.userId);
  }

  /** Demonstration accounts have a known password: they open on this machine only. */
  private isOpen({ active, demonstration }: User): boolean {
    return active && (!demonstration || (this.config.demo && this.config.loopback));
  }

  private async requireCode(
    user: User,
    code: string | undefined,
    { caller, tries }: { caller: Caller; tries: readonly string[] },
  ): Promise<void> {
    if (!user.secondFactor || user.totpSecret === null) return;
    if (code === undefined) {
      await this.attempts.forgive(tries);
      throw new ProblemError('second-factor-needed', 'Enter the code of your authenticator app');
    }
    const step = stepOfCode(user.totpSecret, code, Date.now());
    if (step === null || !(await this.users.useStep(user.userId, step))) await this.refuse(user.name, caller);
  }

  private async refuse(name: string, { requestId }: Caller): Promise<never> {
    await this.log.add({ by: null, action: 'sign-in-failed', object: name.slice(0, 100), requestId });
    throw failed();
  }
}

import { Inject, Injectable } from '@nestjs/common';
import { ProblemError } from '../http/problem.ts';
import { AttemptsRepository } from './attempts.repository.ts';

/** Limit on guessing keys of links, counted like attempts to sign in; nothing is kept of whoever had a right key. */
@Injectable()
export class GuessLimit {
  constructor(@Inject(AttemptsRepository) private readonly attempts: AttemptsRepository) {}

  /** @throws ProblemError `too-many-attempts`, or what the work throws; only `not-found` counts as a guess */
  async within<Result>(address: string, work: () => Promise<Result>): Promise<Result> {
    const attempt = await this.attempts.count('address', address);
    try {
      const result = await work();
      await this.attempts.forgive([attempt]);
      return result;
    } catch (error) {
      const guessed = error instanceof ProblemError && error.code === 'not-found';
      if (!guessed) await this.attempts.forgive([attempt]);
      throw error;
    }
  }
}

import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ProblemError } from '../http/problem.ts';

const minutes = 15;
const limits = { account: 10, address: 50 } as const;
/** Whom an attempt is counted against. */
export type AttemptScope = keyof typeof limits;

/**
 * Limit on guessing, shared by all processes through the database. An attempt is counted before it is judged, so that
 * attempts at the same moment cannot slip past together.
 */
@Injectable()
export class AttemptsRepository {
  constructor(@Inject(DataSource) private readonly source: DataSource) {}

  /**
   * Count an attempt; gives its identity.
   * @throws ProblemError `too-many-attempts` when the account or the address has used up its tries
   */
  async count(scope: AttemptScope, key: string): Promise<string> {
    const subject = `${scope}:${key}`;
    await this.source.query(`DELETE FROM sign_in_attempts WHERE at < now() - make_interval(mins => $1)`, [
      minutes,
    ]);
    const [{ id } = { id: '' }]: { id: string }[] = await this.source.query(
      'INSERT INTO sign_in_attempts (subject) VALUES ($1) RETURNING attempt_id AS id',
      [subject],
    );
    const [{ tries } = { tries: 0 }]: { tries: number }[] = await this.source.query(
      'SELECT count(*)::int AS tries FROM sign_in_attempts WHERE subject = $1',
      [subject],
    );
    if (tries <= limits[scope]) return id;
    // Tries beyond the limit are not kept: whoever goes on guessing does not lengthen the owner's wait.
    await this.forgive([id]);
    throw new ProblemError('too-many-attempts', `Too many attempts; try again in ${minutes} minutes`);
  }

  /** A right password is no guess. */
  async forgive(attempts: readonly string[]): Promise<void> {
    await this.source.query('DELETE FROM sign_in_attempts WHERE attempt_id = ANY($1)', [attempts]);
  }
}

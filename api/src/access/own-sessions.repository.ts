import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Config } from '../config/config.ts';
import { isoTime } from '../database/iso-time.ts';
import { AuditLog } from './audit-log.ts';
import type { Identity } from './identity.ts';
import type { OwnSession, OwnSessionList } from './own-sessions.answer.ts';
import { secretHash } from './session.repository.ts';

// Made of what is kept of the secret, so that neither can be found out from it.
const idSql = "encode(sha256(('session ' || token_hash)::bytea), 'hex')";
const isAlive = 'expires_at > now() AND created_at > now() - make_interval(hours => $2)';

/** The browsers that a person is signed in with: seen and ended by that person alone. */
@Injectable()
export class OwnSessionsRepository {
  constructor(
    @Inject(DataSource) private readonly source: DataSource,
    @Inject(Config) private readonly config: Config,
    @Inject(AuditLog) private readonly log: AuditLog,
  ) {}

  /** Newest first; the end that every use puts off tells when the last one was. */
  list({ userId }: Identity, secret: string): Promise<OwnSession[]> {
    const { SESSION_HOURS, SESSION_IDLE_MINUTES } = this.config;
    return this.source.query(
      `SELECT ${idSql} AS id, ${isoTime('created_at')} AS "begunAt",
         ${isoTime('(expires_at - make_interval(mins => $3))')} AS "lastUsedAt", token_hash = $4 AS here
       FROM sessions WHERE user_id = $1 AND ${isAlive} ORDER BY created_at DESC, id`,
      [userId, SESSION_HOURS, SESSION_IDLE_MINUTES, secretHash(secret)],
    );
  }

  /** Whose the person’s password is. */
  async passwordOf({ userId }: Identity): Promise<OwnSessionList['passwordOf']> {
    const [row]: Pick<OwnSessionList, 'passwordOf'>[] = await this.source.query(
      `SELECT CASE WHEN demonstration THEN 'demonstration' WHEN external_subject IS NOT NULL THEN 'provider' ELSE 'person' END
         AS "passwordOf" FROM users WHERE user_id = $1`,
      [userId],
    );
    return row?.passwordOf ?? 'person';
  }

  /** End one; false when the person has none of the name. */
  async end(by: Identity, id: string): Promise<boolean> {
    return (await this.remove(by, `${idSql} = $2`, id)) > 0;
  }

  /** End all but the one with the secret. */
  async endOthers(by: Identity, secret: string): Promise<void> {
    await this.remove(by, 'token_hash <> $2', secretHash(secret));
  }

  private async remove(by: Identity, which: string, value: string): Promise<number> {
    return this.source.transaction(async (manager) => {
      const [, ended]: [unknown, number] = await manager.query(
        `DELETE FROM sessions WHERE user_id = $1 AND ${which}`,
        [by.userId, value],
      );
      if (ended > 0) await this.log.add({ by, action: 'sessions-ended' }, manager);
      return ended;
    });
  }
}

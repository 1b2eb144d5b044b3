import { createHash, randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Config } from '../config/config.ts';
import type { Identity, PendingStep, Right } from './identity.ts';

/** What is kept of a secret that a browser carries. */
export function secretHash(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

/** A secret nobody guesses. */
export function newSecretText(): string {
  return randomBytes(32).toString('base64url');
}

interface SessionRow {
  /** Whether its end is to be put off, because the person is at work. */
  readonly used: boolean;
  readonly userId: string;
  readonly name: string;
  readonly displayName: string;
  readonly passwordExpired: boolean;
  readonly secondFactor: boolean;
  readonly external: boolean;
  readonly demonstration: boolean;
  readonly rights: readonly Right[];
}

// Looked at with every request, written at most once a minute.
const sessionSql = `
SELECT s.expires_at < now() + make_interval(mins => $3) - interval '1 minute' AS used, u.user_id AS "userId", u.name, u.display_name AS "displayName", u.password_expired AS "passwordExpired",
  u.second_factor_at IS NOT NULL AS "secondFactor", u.external_subject IS NOT NULL AS external, u.demonstration,
  coalesce((SELECT jsonb_agg(jsonb_build_object('role', r.role, 'municipality', r.municipality_code, 'onBehalf', r.on_behalf)
    ORDER BY r.role, r.municipality_code) FROM user_rights r WHERE r.user_id = u.user_id), '[]') AS rights
FROM sessions s JOIN users u ON u.user_id = s.user_id
WHERE s.token_hash = $1 AND s.expires_at > now() AND u.active AND s.created_at > now() - make_interval(hours => $2)
  AND (NOT u.demonstration OR $4)`;

/** Signed-in browsers. The rights are read at every request, so a change counts from the next one, in every process. */
@Injectable()
export class SessionRepository {
  constructor(
    @Inject(DataSource) private readonly source: DataSource,
    @Inject(Config) private readonly config: Config,
  ) {}

  /** Start a session; gives the secret for the cookie. */
  async start(userId: string): Promise<string> {
    const secret = newSecretText();
    await this.source.query('DELETE FROM sessions WHERE expires_at < now()');
    await this.source.query(
      `INSERT INTO sessions (token_hash, user_id, expires_at) VALUES ($1, $2, now() + make_interval(mins => $3))`,
      [secretHash(secret), userId, this.config.SESSION_IDLE_MINUTES],
    );
    return secret;
  }

  /** Whose session it is; those of demonstration accounts end with the demonstration, as their sign-in does. */
  async identityOf(secret: string): Promise<Identity | null> {
    const { SESSION_HOURS, SESSION_IDLE_MINUTES, demo, loopback } = this.config;
    const hash = secretHash(secret);
    const known = [hash, SESSION_HOURS, SESSION_IDLE_MINUTES, demo && loopback];
    const [row]: SessionRow[] = await this.source.query(sessionSql, known);
    if (!row) return null;
    if (row.used)
      await this.source.query(
        'UPDATE sessions SET expires_at = now() + make_interval(mins => $2) WHERE token_hash = $1',
        [hash, SESSION_IDLE_MINUTES],
      );
    const pending = pendingSteps(row);
    const { userId, name, displayName } = row;
    return { userId, name, displayName, pending, rights: pending.length > 0 ? [] : row.rights };
  }

  async end(secret: string): Promise<void> {
    await this.source.query('DELETE FROM sessions WHERE token_hash = $1', [secretHash(secret)]);
  }

  /** End all sessions of a person, as when rights or password change; answers kept for them go as well. */
  async endAllOf(manager: EntityManager, userId: string): Promise<void> {
    await manager.query('DELETE FROM sessions WHERE user_id = $1', [userId]);
    await manager.query('DELETE FROM idempotent_requests WHERE user_id = $1', [userId]);
  }
}

/** Those who serve all municipalities need a second factor; whoever has one at an identity provider uses that. */
function pendingSteps({
  passwordExpired,
  secondFactor,
  external,
  demonstration,
  rights,
}: SessionRow): readonly PendingStep[] {
  const regional = rights.some(({ role }) => role === 'administrator' || role === 'secretariat');
  const needsSecond = regional && !secondFactor && !external && !demonstration;
  return [
    ...(passwordExpired ? (['password'] as const) : []),
    ...(needsSecond ? (['second-factor'] as const) : []),
  ];
}

import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Right } from './identity.ts';

/** An account as it is kept; never leaves this room. */
export interface User {
  readonly userId: string;
  readonly name: string;
  readonly displayName: string;
  readonly email: string | null;
  readonly passwordHash: string | null;
  readonly passwordExpired: boolean;
  readonly externalSubject: string | null;
  readonly totpSecret: string | null;
  readonly totpLastStep: number | null;
  readonly secondFactor: boolean;
  readonly demonstration: boolean;
  readonly active: boolean;
  readonly version: number;
  readonly rights: readonly Right[];
}

/** What may be set when an account is made or changed. */
export type UserFields = Partial<Omit<User, 'userId' | 'version' | 'rights' | 'secondFactor'>>;

const columns: Readonly<Record<keyof UserFields, string>> = {
  name: 'name',
  displayName: 'display_name',
  email: 'email',
  passwordHash: 'password_hash',
  passwordExpired: 'password_expired',
  externalSubject: 'external_subject',
  totpSecret: 'totp_secret',
  totpLastStep: 'totp_last_step',
  demonstration: 'demonstration',
  active: 'active',
};

const userSql = `
SELECT u.user_id AS "userId", u.name, u.display_name AS "displayName", u.email, u.password_hash AS "passwordHash",
  u.password_expired AS "passwordExpired", u.external_subject AS "externalSubject", u.totp_secret AS "totpSecret",
  u.totp_last_step::float8 AS "totpLastStep", u.second_factor_at IS NOT NULL AS "secondFactor", u.demonstration, u.active, u.version,
  coalesce((SELECT jsonb_agg(jsonb_build_object('role', r.role, 'municipality', r.municipality_code, 'onBehalf', r.on_behalf)
    ORDER BY r.role, r.municipality_code) FROM user_rights r WHERE r.user_id = u.user_id), '[]') AS rights
FROM users u`;

/** Accounts and their rights. */
@Injectable()
export class UserRepository {
  constructor(@Inject(DataSource) private readonly source: DataSource) {}

  all(): Promise<User[]> {
    return this.source.query(`${userSql} ORDER BY u.name`);
  }

  async find(userId: string): Promise<User | null> {
    const found: User[] = await this.source.query(`${userSql} WHERE u.user_id = $1`, [userId]);
    return found[0] ?? null;
  }

  async named(name: string): Promise<User | null> {
    const found: User[] = await this.source.query(`${userSql} WHERE u.name = lower($1)`, [name]);
    return found[0] ?? null;
  }

  async ofSubject(subject: string): Promise<User | null> {
    const found: User[] = await this.source.query(`${userSql} WHERE u.external_subject = $1`, [subject]);
    return found[0] ?? null;
  }

  /** @throws a unique violation when the name is taken. */
  async insert(manager: EntityManager, fields: UserFields, rights: readonly Right[]): Promise<string> {
    const names = Object.keys(fields) as (keyof UserFields)[];
    const [{ id } = { id: '' }]: { id: string }[] = await manager.query(
      `INSERT INTO users (${names.map((field) => columns[field]).join(', ')})
       VALUES (${names.map((_, at) => `$${at + 1}`).join(', ')}) RETURNING user_id AS id`,
      names.map((field) => fields[field]),
    );
    await this.setRights(manager, id, rights);
    return id;
  }

  /** Change the version given, and only that one; false when somebody else has changed it since. */
  async change(
    manager: EntityManager,
    { userId, version }: Pick<User, 'userId' | 'version'>,
    fields: UserFields,
  ): Promise<boolean> {
    const names = Object.keys(fields) as (keyof UserFields)[];
    const set = names.map((field, at) => `${columns[field]} = $${at + 3}`);
    const changed: [unknown, number] = await manager.query(
      `UPDATE users SET ${[...set, 'version = version + 1'].join(', ')} WHERE user_id = $1 AND version = $2`,
      [userId, version, ...names.map((field) => fields[field])],
    );
    return changed[1] === 1;
  }

  async setRights(manager: EntityManager, userId: string, rights: readonly Right[]): Promise<void> {
    await manager.query('DELETE FROM user_rights WHERE user_id = $1', [userId]);
    for (const { role, municipality, onBehalf } of rights)
      await manager.query(
        'INSERT INTO user_rights (municipality_code, user_id, role, on_behalf) VALUES ($1, $2, $3, $4)',
        [municipality, userId, role, onBehalf],
      );
  }

  /** Take the code's time step into use; false when a code of this or a later step was used before. */
  async useStep(userId: string, step: number): Promise<boolean> {
    const used: [unknown, number] = await this.source.query(
      'UPDATE users SET totp_last_step = $2 WHERE user_id = $1 AND coalesce(totp_last_step, 0) < $2',
      [userId, step],
    );
    return used[1] === 1;
  }

  /** Set or remove the second factor. */
  async setSecondFactor(manager: EntityManager, userId: string, confirmed: boolean): Promise<void> {
    await manager.query(
      confirmed
        ? 'UPDATE users SET second_factor_at = now(), version = version + 1 WHERE user_id = $1'
        : `UPDATE users SET second_factor_at = NULL, totp_secret = NULL, totp_last_step = NULL, version = version + 1
           WHERE user_id = $1`,
      [userId],
    );
  }
}

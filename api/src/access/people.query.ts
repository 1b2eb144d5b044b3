import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Identity, Role } from './identity.ts';

/** Somebody by account, with the rights of this moment; whoever is not active has none. */
export interface KnownPerson extends Identity {
  readonly email: string | null;
}

const knownSql = (which: string): string => `
SELECT u.user_id AS "userId", u.name, u.display_name AS "displayName", u.email,
  coalesce((SELECT jsonb_agg(jsonb_build_object('role', r.role, 'municipality', r.municipality_code, 'onBehalf', r.on_behalf))
    FROM user_rights r WHERE r.user_id = u.user_id), '[]') AS rights
FROM users u WHERE u.active AND ${which}`;

/** Somebody who holds a role for a municipality. */
export interface Person {
  readonly municipality: string;
  readonly displayName: string;
  readonly email: string | null;
}

/** Who holds a role, by municipality: what other rooms may know of accounts. */
@Injectable()
export class PeopleQuery {
  constructor(@Inject(DataSource) private readonly source: DataSource) {}

  holding(role: Role): Promise<Person[]> {
    return this.source.query(
      `SELECT r.municipality_code AS municipality, u.display_name AS "displayName", u.email
       FROM user_rights r JOIN users u ON u.user_id = r.user_id WHERE r.role = $1 AND u.active
       ORDER BY r.municipality_code, u.display_name`,
      [role],
    );
  }

  /** The active ones among some accounts, as they would be asking now: for what is made ready while nobody asks. */
  async known(userIds: readonly string[]): Promise<readonly KnownPerson[]> {
    return this.people('u.user_id = ANY($1::uuid[])', userIds);
  }

  /** The same for one account by its name. */
  async named(name: string): Promise<KnownPerson | undefined> {
    return (await this.people('u.name = $1', name))[0];
  }

  private async people(which: string, value: unknown): Promise<readonly KnownPerson[]> {
    const rows: Omit<KnownPerson, 'pending'>[] = await this.source.query(knownSql(which), [value]);
    return rows.map((row) => ({ ...row, pending: [] }));
  }
}

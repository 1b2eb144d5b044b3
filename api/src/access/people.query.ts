import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Role } from './identity.ts';

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
}

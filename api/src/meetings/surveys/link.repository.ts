import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

/** Links of surveys: hashes of their keys, and how many each group has. */
@Injectable()
export class LinkRepository {
  /** Add links of a group; what they were made from is told to nobody but the asker. */
  async add(
    manager: EntityManager,
    { survey, group }: { readonly survey: string; readonly group: string },
    hashes: readonly string[],
  ): Promise<void> {
    await manager.query(
      'INSERT INTO survey_links (survey_id, sha256, group_key) SELECT $1, sha256, $2 FROM unnest($3::text[]) AS sha256',
      [survey, group, hashes],
    );
    await manager.query(
      `INSERT INTO survey_groups (survey_id, group_key, invited) VALUES ($1, $2, $3)
       ON CONFLICT ON CONSTRAINT survey_groups_pkey DO UPDATE SET invited = survey_groups.invited + excluded.invited`,
      [survey, group, hashes.length],
    );
  }
}

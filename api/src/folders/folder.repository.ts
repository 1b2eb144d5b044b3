import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { isoTime } from '../database/iso-time.ts';
import type { Guarded } from './folder-access.ts';
import type { FolderDetail } from './folders.answer.ts';
import type { FolderChange, NewFolder } from './folders.parameters.ts';

/** A folder as stored, without its figures. */
export interface StoredFolder extends Guarded, Omit<FolderDetail, 'items' | 'own' | 'sharedWith'> {}

const folderSql = `
SELECT f.folder_id AS id, f.version, f.title, f.meeting, f.met_on::text AS "metOn", f.note, f.shared_with AS "sharedWith",
  f.link_sha256 AS "linkSha256", f.link_sha256 IS NOT NULL AS "linkShared", f.owner_id AS "ownerId",
  ${isoTime('f.changed_at')} AS "changedAt",
  (SELECT count(*)::int FROM folder_items i WHERE i.folder_id = f.folder_id) AS figures
FROM folders f`;

/** Folders themselves; the figures in them have a repository of their own. */
@Injectable()
export class FolderRepository {
  constructor(@Inject(DataSource) private readonly source: DataSource) {}

  /** Those of a person and those shared with one of the roles, last changed first. */
  of(ownerId: string, roles: readonly string[]): Promise<StoredFolder[]> {
    const sql = `${folderSql} WHERE f.owner_id = $1 OR f.shared_with && $2::text[] ORDER BY f.changed_at DESC, f.folder_id`;
    return this.source.query(sql, [ownerId, roles]);
  }

  async find(id: string, manager: EntityManager = this.source.manager): Promise<StoredFolder | null> {
    const found: StoredFolder[] = await manager.query(`${folderSql} WHERE f.folder_id::text = $1`, [id]);
    return found[0] ?? null;
  }

  /** The same, held until the transaction ends: changes of one folder come one after another. */
  async hold(manager: EntityManager, id: string): Promise<StoredFolder | null> {
    await manager.query('SELECT 1 FROM folders WHERE folder_id::text = $1 FOR UPDATE', [id]);
    return this.find(id, manager);
  }

  async insert(manager: EntityManager, ownerId: string, fields: NewFolder): Promise<string> {
    const { title, meeting = '', metOn = null, note = '' } = fields;
    const [row]: { id: string }[] = await manager.query(
      `INSERT INTO folders (owner_id, title, meeting, met_on, note) VALUES ($1, $2, $3, $4, $5) RETURNING folder_id AS id`,
      [ownerId, title, meeting, metOn, note],
    );
    return row?.id ?? '';
  }

  async change(manager: EntityManager, id: string, fields: FolderChange): Promise<void> {
    const { title, meeting, metOn, note, sharedWith } = fields;
    await manager.query(
      `UPDATE folders SET title = coalesce($2, title), meeting = coalesce($3, meeting), note = coalesce($4, note),
         met_on = CASE WHEN $5 THEN $6 ELSE met_on END, shared_with = coalesce($7, shared_with) WHERE folder_id = $1`,
      [id, title, meeting, note, metOn !== undefined, metOn, sharedWith].map((value) => value ?? null),
    );
  }

  async setLink(manager: EntityManager, id: string, sha256: string | null): Promise<void> {
    await manager.query('UPDATE folders SET link_sha256 = $2 WHERE folder_id = $1', [id, sha256]);
  }

  async raise(manager: EntityManager, id: string): Promise<void> {
    await manager.query('UPDATE folders SET version = version + 1, changed_at = now() WHERE folder_id = $1', [
      id,
    ]);
  }

  async remove(manager: EntityManager, id: string): Promise<void> {
    await manager.query('DELETE FROM folders WHERE folder_id = $1', [id]);
  }
}

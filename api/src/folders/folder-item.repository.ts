import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { FolderItem } from './folders.answer.ts';

/** A figure as stored: what only the newest edition tells is added when it is read. */
export type StoredItem = Omit<FolderItem, 'newer' | 'intact' | 'edition'> & {
  readonly edition: string | null;
};
/** What is held of a figure. */
export interface HeldFigure {
  readonly edition: string | null;
  readonly request: string | null;
  readonly sha256: string | null;
}
/** A figure to store. */
export type NewItem = HeldFigure & Pick<FolderItem, 'path' | 'figure' | 'search' | 'headline' | 'note'>;

const order = 'ORDER BY position, added_no';
const itemsSql = `
SELECT item_id AS id, (row_number() OVER (${order}))::int AS no, page AS path, figure, search, headline, note, request,
  edition_id::text AS edition, sha256
FROM folder_items WHERE folder_id = $1 ${order}`;

/** Figures of folders: added, changed, put in order, removed. */
@Injectable()
export class FolderItemRepository {
  constructor(@Inject(DataSource) private readonly source: DataSource) {}

  /** In their order. */
  all(folder: string, manager: EntityManager = this.source.manager): Promise<StoredItem[]> {
    return manager.query(itemsSql, [folder]);
  }

  async insert(manager: EntityManager, folder: string, item: NewItem): Promise<string> {
    const { path, figure, search, headline, note, request, edition, sha256 } = item;
    const [row]: { id: string }[] = await manager.query(
      `INSERT INTO folder_items (folder_id, position, page, figure, search, headline, note, request, edition_id, sha256)
       SELECT $1, coalesce(max(position), 0) + 1, $2, $3, $4, $5, $6, $7, $8, $9 FROM folder_items WHERE folder_id = $1
       RETURNING item_id AS id`,
      [folder, path, figure, search, headline, note, request, edition, sha256],
    );
    return row?.id ?? '';
  }

  async describe(
    manager: EntityManager,
    id: string,
    { note, headline }: Partial<Pick<FolderItem, 'note' | 'headline'>>,
  ): Promise<void> {
    await manager.query(
      'UPDATE folder_items SET note = coalesce($2, note), headline = coalesce($3, headline) WHERE item_id = $1',
      [id, note ?? null, headline ?? null],
    );
  }

  async hold(manager: EntityManager, id: string, { edition, sha256 }: HeldFigure): Promise<void> {
    await manager.query('UPDATE folder_items SET edition_id = $2, sha256 = $3 WHERE item_id = $1', [
      id,
      edition,
      sha256,
    ]);
  }

  /** Puts the figures of a folder in the order of their identities. */
  async arrange(manager: EntityManager, folder: string, ids: readonly string[]): Promise<void> {
    await manager.query(
      `UPDATE folder_items SET position = o.no FROM unnest($2::uuid[]) WITH ORDINALITY AS o (id, no)
       WHERE folder_id = $1 AND item_id = o.id`,
      [folder, ids],
    );
  }

  async remove(manager: EntityManager, folder: string, id: string): Promise<void> {
    await manager.query('DELETE FROM folder_items WHERE folder_id = $1 AND item_id = $2', [folder, id]);
  }
}

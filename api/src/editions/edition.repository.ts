import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { EditionReads } from '../database/edition-reads.ts';
import { EditionEntity } from './edition.entity.ts';
import type { EditionRef } from './edition-ref.ts';

/** What a new edition is made of. */
export interface NewEdition {
  readonly label: string;
  readonly note: string;
  readonly contentHash: string;
  readonly threshold: number;
  readonly synthetic: boolean;
  readonly batchIds: readonly string[];
}

/** An edition with the number of its deliveries. */
export interface ListedEdition extends EditionRef {
  readonly note: string;
  readonly synthetic: boolean;
  readonly batches: number;
}

const listSql = `
SELECT e.*, (SELECT count(*)::int FROM edition_batches b WHERE b.edition_id = e.edition_id) AS batches
FROM editions e WHERE e.ready ORDER BY e.published_at DESC, e.edition_id DESC`;

/** Published editions. */
@Injectable()
export class EditionRepository {
  constructor(
    @Inject(DataSource) private readonly source: DataSource,
    @Inject(EditionReads) private readonly reads: EditionReads,
  ) {}

  async list(): Promise<ListedEdition[]> {
    return (await this.reads.newest<EditionRow>(listSql)).map(toEdition);
  }

  /** By id or label; null when there is none. */
  async find(idOrLabel: string): Promise<ListedEdition | null> {
    const editions = await this.list();
    return editions.find(({ id, label }) => id === idOrLabel || label === idOrLabel) ?? null;
  }

  async latest(): Promise<ListedEdition | null> {
    return (await this.list())[0] ?? null;
  }

  /** Insert an edition that readers do not see yet, with its list of batches; clears what a killed publication left. */
  insert(edition: NewEdition): Promise<EditionRef> {
    return this.source.transaction(async (manager) => {
      await clearUnfinished(manager);
      const { batchIds, ...columns } = edition;
      const unpublished = { ...columns, publicHash: '', publishedAt: new Date(), ready: false };
      const saved = await manager.save(EditionEntity, unpublished);
      await manager.query('INSERT INTO edition_batches SELECT $1, unnest($2::bigint[])', [
        saved.editionId,
        batchIds,
      ]);
      return toRef(saved);
    });
  }

  /** Show a complete edition to readers, under the hash that its answers name. */
  async release({ key, hash }: EditionRef): Promise<void> {
    await this.source.query('UPDATE editions SET ready = true, public_hash = $2 WHERE edition_id = $1', [
      key,
      hash,
    ]);
  }

  /** Remove an edition that could not be completed. */
  async discard(): Promise<void> {
    await this.source.transaction(clearUnfinished);
  }

  /**
   * One publication at a time, whichever process it runs in: so what is found unfinished was left by a process that is
   * gone. Readers are not held up, and the turn ends with the process.
   */
  async inTurn<Result>(publication: () => Promise<Result>): Promise<Result> {
    const runner = this.source.createQueryRunner();
    try {
      await runner.startTransaction();
      await runner.query('LOCK TABLE editions IN SHARE UPDATE EXCLUSIVE MODE');
      return await publication();
    } finally {
      if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => undefined);
      await runner.release();
    }
  }
}

async function clearUnfinished(manager: EntityManager): Promise<void> {
  const editions = '(SELECT edition_id FROM editions WHERE NOT ready)';
  for (const table of [
    'edition_answers',
    'edition_contexts',
    'edition_counts',
    'edition_protections',
    'edition_batches',
    'editions',
  ])
    await manager.query(`DELETE FROM ${table} WHERE edition_id IN ${editions}`);
}

interface EditionRow {
  edition_id: string;
  label: string;
  note: string;
  content_hash: string;
  public_hash: string;
  threshold: number;
  synthetic: boolean;
  published_at: Date;
  batches: number;
}

function toRef(entity: EditionEntity): EditionRef {
  return {
    key: Number(entity.editionId),
    id: entity.editionId,
    label: entity.label,
    publishedAt: entity.publishedAt.toISOString(),
    hash: null,
    threshold: entity.threshold,
  };
}

function toEdition(row: EditionRow): ListedEdition {
  return {
    key: Number(row.edition_id),
    id: row.edition_id,
    label: row.label,
    publishedAt: row.published_at.toISOString(),
    hash: row.public_hash || row.content_hash,
    threshold: row.threshold,
    note: row.note,
    synthetic: row.synthetic,
    batches: row.batches,
  };
}

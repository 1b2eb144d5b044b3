import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { EditionReads } from '../database/edition-reads.ts';
import type { AnswerBytes } from '../http/bytes.ts';
import type { EditionRef } from './edition-ref.ts';

interface StoredRow {
  body: Buffer;
  body_brotli: Buffer;
  sha256: string;
}

/** Stored answers of published editions; read lazily and kept in memory, since they never change. */
@Injectable()
export class AnswerStore {
  private readonly kept = new Map<string, AnswerBytes>();
  private keptBytes = 0;

  constructor(
    @Inject(DataSource) private readonly source: DataSource,
    @Inject(EditionReads) private readonly reads: EditionReads,
  ) {}

  /** What is in memory under a name. */
  known(name: string): AnswerBytes | undefined {
    return this.kept.get(name);
  }

  async find(edition: number, key: string): Promise<AnswerBytes | null> {
    const name = `${edition} ${key}`;
    const known = this.known(name);
    if (known) return known;
    const [row] = await this.reads.rows<StoredRow>(
      'SELECT body, body_brotli, sha256 FROM edition_answers WHERE edition_id = $1 AND request_key = $2',
      edition,
      key,
    );
    if (!row) return null;
    return this.keep(name, { body: row.body, brotli: row.body_brotli, sha256: row.sha256 });
  }

  async insert(edition: EditionRef, key: string, { sha256, body, brotli }: AnswerBytes): Promise<void> {
    const values = [edition.key, key, sha256, body, brotli];
    await this.source.query('INSERT INTO edition_answers VALUES ($1, $2, $3, $4, $5)', values);
  }

  /** Keep in memory what is asked for; an edition is a few megabytes, and the oldest kept answers give way. */
  keep(name: string, bytes: AnswerBytes): AnswerBytes {
    this.kept.set(name, bytes);
    this.keptBytes += bytes.body.length + bytes.brotli.length;
    for (const [oldest, old] of this.kept) {
      if (this.keptBytes <= 64 * 1024 * 1024 || oldest === name) break;
      this.kept.delete(oldest);
      this.keptBytes -= old.body.length + old.brotli.length;
    }
    return bytes;
  }
}

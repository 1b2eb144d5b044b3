import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { Inject, Injectable } from '@nestjs/common';
import { BatchRepository } from '../collection/batch.repository.ts';
import { BatchWriter, type NewBatch } from '../collection/batch-writer.ts';
import { factTables } from '../collection/fact-tables.ts';
import { contentHash } from './content-hash.ts';
import { importIssue } from './import-issue.ts';
import { LookupsQuery } from './lookups.query.ts';
import type { Observation } from '../collection/observations.ts';
import {
  type ImportIssue,
  type ImportLookups,
  type ImportOptions,
  type OpenedImport,
  openImport,
} from './read-import.ts';
import { sourceText } from './source-text.ts';

/** What is asked for. */
export interface ImportRequest {
  readonly file: string;
  readonly options: ImportOptions;
  /** Municipality code of the reporter, or "sekretariat". */
  readonly reporter: string;
  readonly dryRun: boolean;
  readonly synthetic: boolean;
}

/** What came of it. Nothing is stored when `state` is not "stored". */
export interface ImportResult {
  readonly state: 'stored' | 'checked' | 'unchanged' | 'refused';
  readonly kind: string | null;
  readonly table: string | null;
  readonly rows: number;
  readonly issues: readonly ImportIssue[];
}

/** Called every few thousand rows. */
export type ImportProgress = (rows: number) => void;

const rowsBetweenProgress = 5000;

/** Reads a file and stores it as one batch: all of it, or nothing and every issue. */
@Injectable()
export class Importer {
  constructor(
    @Inject(LookupsQuery) private readonly lookups: LookupsQuery,
    @Inject(BatchRepository) private readonly batches: BatchRepository,
    @Inject(BatchWriter) private readonly writer: BatchWriter,
  ) {}

  async import(request: ImportRequest, progress: ImportProgress): Promise<ImportResult> {
    const { file, options } = request;
    const { size } = await stat(file);
    const source = { name: path.basename(file), size, open: () => createReadStream(file) };
    const lookups = await this.lookups.load();
    const stranger = unknownReporter(request.reporter, lookups);
    const answer = stranger ? { refused: [stranger] } : await openImport(source, lookups, options);
    if ('refused' in answer)
      return { state: 'refused', kind: null, table: null, rows: 0, issues: answer.refused };
    const { opened } = answer;
    const batch = await this.batchOf(request, opened);
    const about = { kind: opened.kind, table: opened.table ?? null };
    const same = await this.batches.inForce(batch, factTables[opened.kind].table);
    if (same !== null) return { ...about, state: 'unchanged', rows: 0, issues: [] };
    return { ...about, ...(await this.write(batch, opened, { dryRun: request.dryRun, progress })) };
  }

  private async batchOf(
    { file, options, reporter, synthetic }: ImportRequest,
    opened: OpenedImport,
  ): Promise<NewBatch> {
    return {
      kind: opened.kind,
      reporter,
      hash: await contentHash(file, options),
      fileName: path.basename(file),
      format: opened.format,
      source: sourceText(opened.kind, { table: opened.table, synthetic }),
      synthetic,
    };
  }

  private async write(
    batch: NewBatch,
    opened: OpenedImport,
    { dryRun, progress }: WriteOptions,
  ): Promise<Outcome> {
    const issues: ImportIssue[] = [];
    let rows = 0;
    async function* observations(): AsyncGenerator<Observation> {
      for await (const row of opened.rows()) {
        if ('issues' in row) issues.push(...row.issues);
        else yield* row.observations;
        if (++rows % rowsBetweenProgress === 0) progress(rows);
      }
    }
    const refused = (): boolean => issues.some(({ severity }) => severity === 'error');
    const verdict = (): { keep: boolean; notices: ImportIssue[] } => ({
      keep: !dryRun && !refused(),
      notices: issues,
    });
    const written = await this.writer.write(batch, observations(), verdict);
    const state = refused() ? 'refused' : dryRun ? 'checked' : 'stored';
    return { state, rows: refused() ? 0 : written.rows, issues };
  }
}

/** A delivery comes from the secretariat or from a municipality that exists. */
function unknownReporter(reporter: string, { municipalities }: ImportLookups): ImportIssue | null {
  if (reporter === 'sekretariat' || municipalities.has(reporter)) return null;
  return importIssue('municipality-unknown', { raw: reporter });
}

interface WriteOptions {
  readonly dryRun: boolean;
  readonly progress: ImportProgress;
}

type Outcome = Pick<ImportResult, 'state' | 'rows' | 'issues'>;

import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { Inject, Injectable } from '@nestjs/common';
import { BatchRepository } from '../collection/batch.repository.ts';
import { BatchWriter, type NewBatch, type Verdict } from '../collection/batch-writer.ts';
import { factTables } from '../collection/fact-tables.ts';
import { contentHash } from './content-hash.ts';
import { importIssue } from './import-issue.ts';
import type { Importing, ImportProgress, ImportRequest, ImportResult } from './importing.ts';
import { LookupsQuery } from './lookups.query.ts';
import type { Observation } from '../collection/observations.ts';
import {
  type ImportIssue,
  type ImportLookups,
  type ImportRow,
  type OpenedImport,
  openImport,
} from './read-import.ts';
import { sourceText } from './source-text.ts';

export type { ImportProgress, ImportRequest, ImportResult };

const rowsBetweenProgress = 5000;

/** Reads a file and stores it as one batch: all of it, or nothing and every issue. */
@Injectable()
export class Importer {
  constructor(
    @Inject(LookupsQuery) private readonly lookups: LookupsQuery,
    @Inject(BatchRepository) private readonly batches: BatchRepository,
    @Inject(BatchWriter) private readonly writer: BatchWriter,
  ) {}

  async import(request: ImportRequest, importing: Importing): Promise<ImportResult> {
    const { file, options } = request;
    const { size } = await stat(file);
    const name = request.fileName ?? path.basename(file);
    const source = { name, size, open: () => createReadStream(file) };
    const lookups = await this.lookups.load();
    const stranger = unknownReporter(request.reporter, lookups);
    const open = importing.open ?? openImport;
    const answer = stranger ? { refused: [stranger] } : await open(source, lookups, options);
    if ('refused' in answer)
      return { state: 'refused', kind: null, table: null, rows: 0, issues: answer.refused };
    const { opened } = answer;
    const batch = await batchOf(request, opened, name);
    const about = { kind: opened.kind, table: opened.table ?? null };
    if (
      request.fate !== 'draft' &&
      (await this.batches.inForce(batch, factTables[opened.kind].table)) !== null
    )
      return { ...about, state: 'unchanged', rows: 0, issues: [] };
    return { ...about, hash: batch.hash, ...(await this.write(batch, opened, { request, importing })) };
  }

  private async write(
    batch: NewBatch,
    opened: OpenedImport,
    { request: { fate }, importing }: { request: ImportRequest; importing: Importing },
  ): Promise<Outcome> {
    const issues: ImportIssue[] = [];
    let rows = 0;
    function observationsOf(read: ImportRow): readonly Observation[] {
      if (++rows % rowsBetweenProgress === 0) importing.progress(rows);
      const row = importing.examine?.(read) ?? read;
      if ('observations' in row) return row.observations;
      issues.push(...row.issues);
      return [];
    }
    async function* observations(): AsyncGenerator<readonly Observation[]> {
      for await (const part of opened.rows()) yield part.flatMap(observationsOf);
    }
    const refused = (): boolean => issues.some(({ severity }) => severity === 'error');
    const verdict = (): Verdict => ({
      fate: refused() || fate === 'check' ? 'discard' : fate,
      notices: issues,
    });
    const written = await this.writer.write(batch, observations(), verdict);
    if (refused()) return { state: 'refused', rows: 0, issues };
    const kept = fate === 'check' ? {} : { batchId: written.batchId };
    return { state: fate === 'check' ? 'checked' : 'stored', rows: written.rows, issues, ...kept };
  }
}

async function batchOf(
  { file, options, reporter, synthetic }: ImportRequest,
  { kind, format, table }: OpenedImport,
  fileName: string,
): Promise<NewBatch> {
  const hash = await contentHash(file, options);
  return {
    kind,
    reporter,
    hash,
    fileName,
    format,
    source: sourceText(kind, { table, synthetic }),
    synthetic,
  };
}

/** A delivery comes from the secretariat or from a municipality that exists. */
function unknownReporter(reporter: string, { municipalities }: ImportLookups): ImportIssue | null {
  if (reporter === 'sekretariat' || municipalities.has(reporter)) return null;
  return importIssue('municipality-unknown', { raw: reporter });
}

type Outcome = Pick<ImportResult, 'state' | 'rows' | 'issues' | 'batchId'>;

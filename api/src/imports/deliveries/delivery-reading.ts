import { stat } from 'node:fs/promises';
import { Inject, Injectable } from '@nestjs/common';
import { storageFull } from '../../database/storage-full.ts';
import { DeliveryRepository } from '../../collection/deliveries/delivery.repository.ts';
import { Importer } from '../importer.ts';
import type { ImportResult } from '../importing.ts';
import { importIssue } from '../import-issue.ts';
import type { ImportRow, openImport } from '../read-import.ts';
import { openInThread } from '../reading/open-in-thread.ts';
import type { Work } from './draft-delivery.ts';
import { keptIssues } from './kept-issues.ts';
import { ownRowsOnly } from './own-rows-only.ts';
import { ResponsibilityQuery } from './responsibility.query.ts';

const previewRows = 20;

/** Reads a delivery's file in a thread of its own into a draft batch, with progress, preview and every issue. */
@Injectable()
export class DeliveryReading {
  constructor(
    @Inject(Importer) private readonly importer: Importer,
    @Inject(DeliveryRepository) private readonly deliveries: DeliveryRepository,
    @Inject(ResponsibilityQuery) private readonly responsibility: ResponsibilityQuery,
  ) {}

  async read(id: string, { fields, round, content }: Work): Promise<void> {
    const { kind, municipality } = fields;
    const services = await this.responsibility.ownServices(municipality);
    const ownRows = ownRowsOnly({ kind, municipality, period: round.period, services });
    const preview: object[] = [];
    const examine = (row: ImportRow): ImportRow => {
      if ('observations' in row) preview.push(...row.observations.slice(0, previewRows - preview.length));
      return ownRows(row);
    };
    const { size } = await stat(content.file);
    const open: typeof openImport = (source, lookups, options) =>
      openInThread({ file: content.file, name: source.name, size }, lookups, options);
    const result = await this.importer.import(
      {
        file: content.file,
        fileName: content.fileName,
        options: { kind, ...(content.decimalMark && { decimalMark: content.decimalMark }) },
        reporter: municipality,
        fate: 'draft',
        synthetic: false,
      },
      { progress: (rows) => this.note(id, rows), examine, open },
    );
    await this.finish(id, result, preview);
  }

  /** The reading broke down: the sender is told why, and to send again. */
  giveUp(id: string, error: unknown): Promise<void> {
    const issue = importIssue(storageFull(error) ? 'storage-full' : 'reading-failed');
    return this.finish(id, { state: 'refused', kind: null, table: null, rows: 0, issues: [issue] }, []);
  }

  /** Progress; a note that is lost is no harm, and none to the program. */
  private note(id: string, rows: number): void {
    this.deliveries.progress(id, rows).catch(() => undefined);
  }

  private finish(id: string, result: ImportResult, preview: readonly object[]): Promise<void> {
    const { batchId = null, hash = '', rows, issues } = result;
    return this.deliveries.finish(id, {
      state: batchId === null ? 'refused' : 'draft',
      batchId,
      contentHash: hash,
      rows,
      issues: keptIssues(issues),
      preview,
    });
  }
}

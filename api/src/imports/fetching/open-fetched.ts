import type { ImportContext, OpenedImport } from '../import-source.ts';
import { refuse, ImportRefused } from '../import-refused.ts';
import type { openImport } from '../read-import.ts';
import { openStatTable } from '../statbank/open-stat-table.ts';
import { isStatHeader, textTable } from '../statbank/text-table.ts';
import { csvRecords } from '../tables/csv-records.ts';
import { cellText } from '../tables/table-record.ts';
import type { TableRecord } from '../tables/table-record.ts';

/**
 * Open a fetched table — as `openImport` opens a file that was sent, except that its name is known: StatBank's text
 * forms do not state it, and REGK100 and BUDK100 or HAND01 and HAND07 look alike.
 */
export function openFetched(table: string): typeof openImport {
  return async (source, lookups, options) => {
    try {
      return { opened: await openNamed(table, { source, lookups, options }) };
    } catch (error) {
      if (error instanceof ImportRefused) return { refused: error.issues };
      throw error;
    }
  };
}

async function openNamed(table: string, context: ImportContext): Promise<OpenedImport> {
  const reading = { source: context.source, encoding: 'utf-8', delimiter: ';', skippedLines: 0 } as const;
  const first = await firstRecord(csvRecords(reading));
  const cells = first.cells.map(cellText);
  // A page that says sorry comes with the same status as the figures.
  if (!isStatHeader(cells))
    throw refuse('layout-unknown', { raw: cells.join(';'), params: { missing: 'INDHOLD' } });
  return openStatTable({ ...textTable(reading, first), named: table }, context);
}

async function firstRecord(batches: ReturnType<typeof csvRecords>): Promise<TableRecord> {
  for await (const [first] of batches) if (first) return first;
  throw refuse('file-empty');
}

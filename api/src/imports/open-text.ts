import { decoderOf } from './decoding/decoded-text.ts';
import { readHead, readWhole } from './decoding/source-bytes.ts';
import { textEncoding } from './decoding/text-encoding.ts';
import { refuse } from './import-refused.ts';
import type { ImportContext, OpenedImport } from './import-source.ts';
import { headerScore } from './rows/header.ts';
import { openOwnTable } from './open-own-table.ts';
import { jsonStatTable } from './statbank/json-stat.ts';
import { openStatTable } from './statbank/open-stat-table.ts';
import { isStatHeader, textTable } from './statbank/text-table.ts';
import { isWebLine, webTable } from './statbank/web-table.ts';
import { csvLayout } from './tables/csv-layout.ts';
import { csvRecords } from './tables/csv-records.ts';

const headBytes = 256 * 1024;
// JSON is parsed in one step, which no limit of memory can stop; larger tables come as CSV.
const jsonLimit = 8 * 1024 * 1024;

/** How much a first line split in one way looks like one that is wanted. */
function score(cells: readonly string[]): number {
  if (isStatHeader(cells)) return 100 + cells.length;
  return isWebLine(cells) ? 100 : headerScore(cells);
}

/**
 * Open text — a text file by its encoding, its delimiter and its first line.
 * @throws ImportRefused when it cannot be read or recognised.
 */
export async function openText(context: ImportContext): Promise<OpenedImport> {
  const { source } = context;
  const bytes = await readHead(source, headBytes);
  const encoding = await textEncoding(source, bytes);
  const head = decoderOf(encoding).decode(bytes, { stream: true });
  const layout = csvLayout(head, score);
  if (!layout) throw refuse('file-empty');
  const { delimiter, skippedLines, first } = layout;
  const reading = { source, encoding, delimiter, skippedLines };
  const web = webTable(reading, first);
  if (web) return openStatTable(web, context);
  if (isStatHeader(first.cells.map(String))) return openStatTable(textTable(reading, first), context);
  const records = (): ReturnType<typeof csvRecords> => csvRecords(reading);
  return openOwnTable({ format: 'csv', encoding, headerRecord: first, records, notices: [] }, context);
}

/** Open JSON — a JSON-stat answer of StatBank. @throws ImportRefused when it is none or too large. */
export async function openJson(context: ImportContext): Promise<OpenedImport> {
  const bytes = await readWhole(context.source, jsonLimit);
  await textEncoding(context.source, bytes.subarray(0, headBytes));
  return openStatTable(jsonStatTable(bytes.toString('utf8').replace(/^\ufeff/, '')), context);
}

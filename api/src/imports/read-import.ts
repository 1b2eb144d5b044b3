import { contentType } from './decoding/content-type.ts';
import { readHead } from './decoding/source-bytes.ts';
import type { ImportIssue } from './import-issue.ts';
import { ImportRefused } from './import-refused.ts';
import type {
  ImportContext,
  ImportLookups,
  ImportOptions,
  ImportSource,
  OpenedImport,
} from './import-source.ts';
import { openSheet } from './open-sheet.ts';
import { openJson, openText } from './open-text.ts';

export type { ImportIssue, IssueCode } from './import-issue.ts';
export type {
  ImportFormat,
  ImportLookups,
  ImportOptions,
  ImportRow,
  ImportSource,
  OpenedImport,
} from './import-source.ts';
export type { ImportKind, Observation } from '../collection/observations.ts';
export { foldName } from './values/fold.ts';

const sniffedBytes = 4096;

async function open(context: ImportContext): Promise<OpenedImport> {
  const head = await readHead(context.source, sniffedBytes);
  const type = contentType(head, context.source.name);
  if (type === 'zip') return openSheet(context);
  return type === 'json' ? openJson(context) : openText(context);
}

/**
 * Open import — recognises a file by its content and prepares its rows: bytes to decoded cells to observations and
 * issues. Pure reading: nothing is stored, nothing computed. A file that cannot be read at all is `refused` with
 * issues; otherwise `rows()` streams observations and issues, and the caller stores nothing if one is an error.
 * @example await openImport({ name: 'pl.csv', open }, lookups, {}) // { opened: { kind: 'price-index', … } }
 */
export async function openImport(
  source: ImportSource,
  lookups: ImportLookups,
  options: ImportOptions,
): Promise<{ opened: OpenedImport } | { refused: ImportIssue[] }> {
  try {
    return { opened: await open({ source, lookups, options }) };
  } catch (error) {
    if (error instanceof ImportRefused) return { refused: error.issues };
    throw error;
  }
}

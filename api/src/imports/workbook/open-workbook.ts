import { readWhole } from '../decoding/source-bytes.ts';
import type { ImportIssue } from '../import-issue.ts';
import { refuse } from '../import-refused.ts';
import type { ImportSource } from '../import-source.ts';
import type { RecordBatches } from '../tables/table-record.ts';
import { cellFormats } from './cell-formats.ts';
import { sharedStrings } from './shared-strings.ts';
import { SheetListener } from './sheet-listener.ts';
import { workbookOutline } from './workbook-outline.ts';
import type { PartText } from './workbook-outline.ts';
import { xmlEvents } from './xml-events.ts';
import { zipDirectory } from './zip-directory.ts';
import { zipPartText } from './zip-part-text.ts';

/** A workbook whose first visible sheet can be read, as often as wanted. */
export interface OpenWorkbook {
  readonly sheetName: string;
  readonly otherSheets: number;
  /** Rows of the sheet; faults of single cells go to `onIssue` when their row has passed. */
  records(onIssue?: (issue: ImportIssue) => void): RecordBatches;
}

/** Packed size a workbook may have; one of 400,000 rows has about 9 MB. */
const fileLimit = 64 * 1024 * 1024;
/** Unpacked size of the lists of sheets, of their places and of formats, which are kept as a whole. */
const listLimit = 16 * 1000 * 1000;

/**
 * Open workbook — guards the package, then reads strings and formats; the sheet itself is unpacked and parsed
 * while its rows are asked for.
 * @throws ImportRefused with a `workbook-…` code, or `file-too-large` above 64 MiB packed.
 */
export async function openWorkbook(source: ImportSource): Promise<OpenWorkbook> {
  const file = await readWhole(source, fileLimit);
  const parts = zipDirectory(file);
  const part = (name: string, most?: number): ReturnType<PartText> => {
    const found = parts.get(name);
    return found && zipPartText(file, found, most);
  };
  const outline = await workbookOutline((name) => part(name, listLimit));
  const strings = await sharedStrings(part('xl/sharedStrings.xml') ?? nothing());
  const formats = await cellFormats(part('xl/styles.xml', listLimit) ?? nothing());
  const { sheetName, otherSheets, from1904 } = outline;
  return {
    sheetName,
    otherSheets,
    async *records(onIssue) {
      const sheet = part(outline.sheetPart);
      if (!sheet) throw refuse('workbook-broken', { params: { reason: 'no-sheet' } });
      const listener = new SheetListener({ strings, formats, from1904, sheetName });
      const events = xmlEvents(sheet, listener);
      while (!(await events.next()).done) {
        const records = listener.take();
        listener.issues.splice(0).forEach((issue) => onIssue?.(issue));
        if (records.length > 0) yield records;
      }
    },
  };
}

async function* nothing(): AsyncGenerator<string> {
  yield '<none/>';
}

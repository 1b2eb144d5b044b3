import { refuse } from '../import-refused.ts';
import { cellText, columnLetter } from '../tables/table-record.ts';
import type { RawCell, TableRecord } from '../tables/table-record.ts';
import { foldWord } from '../values/fold.ts';
import type { OpenWorkbook } from '../workbook/open-workbook.ts';
import type { StatRecord, StatTable } from './stat-table.ts';

/** Where the parts of a cross table stand. */
interface SheetLayout {
  readonly columns: readonly string[];
  /** Column of each stub dimension's code, or of its label when there are no codes. */
  readonly stubs: readonly number[];
  readonly heads: readonly (readonly RawCell[])[];
  readonly firstFigure: number;
  readonly firstRow: number;
}

const variables: readonly (readonly [RegExp, string])[] = [
  [/^(?:tid|time|aar|year|kvartal|quarter)$/, 'TID'],
  [/^(?:omraade|region|kommune|municipality|bopaelskommune)$/, 'OMRÅDE'],
  [/^(?:administrationskommune|administrating-municipality)$/, 'ADMKOM'],
  [/^(?:koen|sex|gender)$/, 'KØN'],
  [/^(?:alder|age)$/, 'ALDER'],
  [/^(?:civilstand|marital-status)$/, 'CIVILSTAND'],
  [/^(?:statsborgerskab|citizenship)$/, 'STATSB'],
  [/^(?:bystoerrelse|city-size|urban-areas?)$/, 'BYST'],
  [/^(?:funktion|function)$/, 'FUNKTION'],
  [/^(?:dranst|drifts-og-anlaegskonti)$/, 'DRANST'],
  [/^(?:art|kind|type)$/, 'ART'],
  [/^(?:prisenhed|price-unit)$/, 'PRISENHED'],
  [/^(?:ejerforhold|ownership)$/, 'EJER'],
  [/^gruppering$/, 'GRUPPERING'],
  [/^ydelsestype$/, 'YDELSESTYPE'],
  [/^anbringelsessted$/, 'ANBRINGELSE'],
  [/^foranstaltning$/, 'FORAN'],
  [/^noegletal$/, 'BNØGLE'],
  [/^brutto-nettoudgifter$/, 'BRUTNETUDG'],
];

/** The variables a title counts up: "Population … by time, region, age and sex". */
function titleColumns(title: string): string[] {
  const list = / (?:by|efter) (.+)$/.exec(title)?.[1] ?? '';
  const names = list.split(/,\s*|\s+(?:and|og)\s+/).map(foldWord);
  return names.map((name) => variables.find(([pattern]) => pattern.test(name))?.[1] ?? name.toUpperCase());
}

/** Whether a sheet begins like a StatBank cross table: a title alone in the first row that counts up variables. */
export function isRawSheet(first: TableRecord | undefined): boolean {
  const written = first?.cells.filter((cell) => cellText(cell) !== '') ?? [];
  return written.length === 1 && / (?:by|efter) \S+/.test(cellText(written[0]));
}

const firstWritten = (cells: readonly RawCell[]): number => cells.findIndex((cell) => cellText(cell) !== '');

function filledRight(cells: readonly RawCell[]): RawCell[] {
  let last: RawCell = '';
  return cells.map((cell) => (last = cell === '' ? last : cell));
}

/** Reads the layout off the first rows. @throws ImportRefused `layout-unknown` when title and columns disagree. */
function readLayout(rows: readonly TableRecord[], sheet: string): SheetLayout {
  const columns = titleColumns(cellText(rows[0]?.cells[0]));
  const body = rows.slice(1).filter(({ cells }) => cells.some((cell, at) => at > 0 && cellText(cell) !== ''));
  const firstData = body.findIndex(({ cells }) => cellText(cells[0]) !== '');
  const heads = body.slice(0, firstData).map(({ cells }) => cells);
  const firstFigure = Math.max(-1, ...heads.map(firstWritten));
  const stubCount = columns.length - heads.length;
  const perStub = firstFigure / stubCount;
  if (firstData < 1 || (perStub !== 1 && perStub !== 2)) {
    throw refuse('layout-unknown', { sheet, row: rows[0]?.row ?? 1, raw: cellText(rows[0]?.cells[0]) });
  }
  const stubs = Array.from({ length: stubCount }, (_, index) => index * perStub);
  return { columns, stubs, heads: heads.map(filledRight), firstFigure, firstRow: body[firstData]?.row ?? 1 };
}

/** The figures of one row, each with the values of its stub and head. */
function* rowFigures(
  layout: SheetLayout,
  stub: readonly RawCell[],
  record: TableRecord,
): Generator<StatRecord> {
  for (let at = layout.firstFigure; at < (layout.heads[0]?.length ?? 0); at += 1) {
    const head = layout.heads.map((cells) => cells[at] ?? '');
    const cells = [...stub, ...head, record.cells[at] ?? ''];
    yield { row: record.row, cells, valueColumn: columnLetter(at) };
  }
}

async function firstRows(workbook: OpenWorkbook): Promise<TableRecord[]> {
  const rows: TableRecord[] = [];
  for await (const batch of workbook.records()) {
    rows.push(...batch);
    if (rows.length >= 12) break;
  }
  return rows;
}

/**
 * Raw sheet — StatBank's own XLSX: a title, a unit, head values from the first column of figures, and stub values
 * that are written once and hold downwards, each as code and label or as one of them.
 * @throws ImportRefused `layout-unknown`.
 */
export async function rawSheetTable(workbook: OpenWorkbook): Promise<StatTable> {
  const { sheetName: sheet } = workbook;
  const layout = readLayout(await firstRows(workbook), sheet);
  const { stubs, firstFigure, firstRow } = layout;
  return {
    format: 'statbank-xlsx',
    sheet,
    ...(/^(?:[A-ZÆØÅ]+[0-9]+[A-Z]?|NGLK|REGKC)$/.test(sheet) ? { named: sheet } : {}),
    columns: [...layout.columns, 'INDHOLD'],
    async *records() {
      let stub: RawCell[] = stubs.map(() => '');
      for await (const batch of workbook.records()) {
        const records: StatRecord[] = [];
        for (const record of batch) {
          // Titles, and footnotes under the table, have no figures.
          if (record.row < firstRow || record.cells.length <= firstFigure) continue;
          stub = stub.map((held, index) => {
            const cell = record.cells[stubs[index] ?? 0] ?? '';
            return cell === '' ? held : cell;
          });
          records.push(...rowFigures(layout, stub, record));
        }
        yield records;
      }
    },
  };
}

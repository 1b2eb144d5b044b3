import { importIssue } from '../import-issue.ts';
import type { ImportIssue } from '../import-issue.ts';
import { refuse } from '../import-refused.ts';
import { columnLetter } from '../tables/table-record.ts';
import type { RawCell, TableRecord } from '../tables/table-record.ts';
import type { CellFormat } from './cell-formats.ts';
import { excelDate } from './excel-date.ts';
import type { XmlListener } from './xml-events.ts';

/** What the numbers in a sheet refer to. */
export interface SheetMeaning {
  readonly strings: readonly string[];
  readonly formats: readonly CellFormat[];
  readonly from1904: boolean;
  readonly sheetName: string;
}

const columnLimit = 1000;
/** Thirty times what a spreadsheet program lets a person write in a cell. */
const cellLimit = 1024 * 1024;

/** Column counted from 0 of an address such as `AB12`. @example columnOf('AB12') // 27 */
export function columnOf(address: string): number {
  let column = 0;
  for (let at = 0; at < address.length; at += 1) {
    const letter = address.charCodeAt(at) & ~0x20;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
  }
  return column - 1;
}

/** Gathers rows of a sheet's XML; blank cells, also those left out of the XML, are ''. */
export class SheetListener implements XmlListener {
  readonly issues: ImportIssue[] = [];
  private records: TableRecord[] = [];
  private readonly meaning: SheetMeaning;
  private row = 0;
  private cells: RawCell[] = [];
  private column = -1;
  private type = 'n';
  private style = 0;
  private value = '';
  private listening = false;
  private formula = false;

  constructor(meaning: SheetMeaning) {
    this.meaning = meaning;
  }

  /** The rows gathered since the last call. */
  take(): TableRecord[] {
    const { records } = this;
    this.records = [];
    return records;
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'v' || name === 't') this.listening = true;
    else if (name === 'c') this.openCell(attributes);
    else if (name === 'row') this.openRow(attributes);
    else if (name === 'f') this.formula = true;
    else if (name === 'rPh') this.type = 'phonetic';
  }

  text(text: string): void {
    if (!this.listening || this.type === 'phonetic') return;
    this.value += text;
    if (this.value.length > cellLimit)
      throw refuse('workbook-too-large', { row: this.row, params: { limitBytes: cellLimit } });
  }

  close(name: string): void {
    if (name === 'v' || name === 't') this.listening = false;
    else if (name === 'c') this.closeCell();
    else if (name === 'row') this.closeRow();
    else if (name === 'rPh') this.type = 'inlineStr';
  }

  private openRow(attributes: Readonly<Record<string, string>>): void {
    this.row = attributes['r'] === undefined ? this.row + 1 : Number(attributes['r']);
    this.cells = [];
    this.column = -1;
  }

  private openCell(attributes: Readonly<Record<string, string>>): void {
    this.column = attributes['r'] === undefined ? this.column + 1 : columnOf(attributes['r']);
    if (this.column >= columnLimit) {
      throw refuse('too-many-columns', {
        row: this.row,
        params: { columns: this.column + 1, limit: columnLimit },
      });
    }
    this.type = attributes['t'] ?? 'n';
    this.style = Number(attributes['s'] ?? 0);
    this.value = '';
    this.formula = false;
  }

  private closeCell(): void {
    if (this.column < 0) return;
    while (this.cells.length < this.column) this.cells.push('');
    this.cells[this.column] = this.cellValue();
  }

  private closeRow(): void {
    if (this.cells.some((cell) => cell !== '')) this.records.push({ row: this.row, cells: this.cells });
  }

  private cellValue(): RawCell {
    if (this.type === 's') return this.meaning.strings[Number(this.value)] ?? '';
    if (this.type === 'e') return this.flaw('cell-error');
    if (this.formula && this.value === '' && this.type !== 'str') return this.flaw('formula-without-value');
    if (this.type === 'b') return this.value === '1' ? 'ja' : 'nej';
    if (this.type !== 'n' || this.value === '') return this.value;
    return this.numberValue(Number(this.value));
  }

  private numberValue(value: number): RawCell {
    if (!Number.isFinite(value)) return this.flaw('cell-error');
    const format = this.meaning.formats[this.style] ?? 'number';
    // A cell that shows 95 % stores 0.95: give what the person sees.
    if (format === 'percent') return Number((value * 100).toPrecision(12));
    return format === 'date' ? (excelDate(value, this.meaning.from1904) ?? value) : value;
  }

  private flaw(code: 'cell-error' | 'formula-without-value'): string {
    const { row, value: raw } = this;
    if (this.issues.length < 1000) {
      this.issues.push(
        importIssue(code, { sheet: this.meaning.sheetName, row, column: columnLetter(this.column), raw }),
      );
    }
    return '';
  }
}

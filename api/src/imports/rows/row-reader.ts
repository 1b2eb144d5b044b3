import { importIssue } from '../import-issue.ts';
import type { ImportIssue, IssueCode, IssueDetail } from '../import-issue.ts';
import type { ImportLookups } from '../import-source.ts';
import { cellText, columnLetter } from '../tables/table-record.ts';
import type { RawCell, TableRecord } from '../tables/table-record.ts';
import { parseDanishNumber } from '../values/danish-number.ts';
import type { DecimalMark } from '../values/danish-number.ts';
import { wordCode } from '../values/closed-words.ts';
import type { ClosedWords } from '../values/closed-words.ts';
import { parseDanishDate } from '../values/danish-date.ts';
import { municipalityCode } from '../values/municipality-code.ts';
import { parseQuarter, parseYear } from '../values/period.ts';
import { holdsPersonalNumber } from '../values/personal-number.ts';

/** Where the cells of a file stand and what they may refer to. */
export interface ReaderSetting {
  readonly positions: ReadonlyMap<string, number>;
  readonly lookups: ImportLookups;
  readonly mark: DecimalMark | undefined;
  readonly sheet?: string;
  readonly report: (issue: ImportIssue) => void;
}

/** What a number may be. */
export interface NumberRule {
  readonly min?: number;
  readonly max?: number;
  readonly whole?: boolean;
  readonly unit?: 'dkk' | 'percent';
}

const longestText = 2000;
const idPattern = /^[\p{L}\p{N}][\p{L}\p{N}._:/-]{0,59}$/u;
const codePattern = /^[A-Za-z0-9][A-Za-z0-9.+_-]{0,19}$/;

/**
 * Row reader — reads the cells of one row by column name and reports every fault at its cell. After a fault it
 * returns a stand-in ('' or 0), so that the other cells of the row are checked too; `sound` then says that the record
 * must not be used.
 */
export class RowReader {
  readonly lookups: ImportLookups;
  sound = true;
  private readonly setting: ReaderSetting;
  private row = 0;
  private cells: readonly RawCell[] = [];

  constructor(setting: ReaderSetting) {
    this.setting = setting;
    this.lookups = setting.lookups;
  }

  /** Turns to the next row. */
  turnTo(record: TableRecord): void {
    this.row = record.row;
    this.cells = record.cells;
    this.sound = true;
  }

  /** Reports an issue at a column of this row; a notice leaves the record usable. */
  report(code: IssueCode, column: string, detail: IssueDetail = {}): void {
    const position = this.setting.positions.get(column);
    const at = position === undefined ? {} : { column: columnLetter(position) };
    const sheet = this.setting.sheet === undefined ? {} : { sheet: this.setting.sheet };
    const raw = this.raw(column);
    const issue = importIssue(code, { ...sheet, row: this.row, ...at, field: column, raw, ...detail });
    if (issue.severity === 'error') this.sound = false;
    this.setting.report(issue);
  }

  /** The cell as it stands, '' when blank or without a column: a number where a workbook says that it is one. */
  cell(column: string): RawCell {
    const position = this.setting.positions.get(column);
    return position === undefined ? '' : (this.cells[position] ?? '');
  }

  /** The cell as text, '' when blank or without a column. */
  raw(column: string): string {
    return cellText(this.cell(column));
  }

  private needed(column: string): string {
    const raw = this.raw(column);
    if (raw === '') this.report('value-missing', column);
    return raw;
  }

  /** Free text; a personal number in it is refused and not repeated. */
  text(column: string): string {
    return this.checkedText(this.needed(column), column);
  }

  optionalText(column: string): string | null {
    const raw = this.raw(column);
    return raw === '' ? null : this.checkedText(raw, column);
  }

  private checkedText(raw: string, column: string): string {
    if (holdsPersonalNumber(raw)) this.report('personal-number', column, { raw: '******-****' });
    if (raw.length > longestText) this.report('text-too-long', column, { params: { limit: longestText } });
    return raw.normalize('NFC');
  }

  /** An identifier given by the sender. */
  id(column: string): string {
    const raw = this.needed(column);
    if (raw !== '' && !idPattern.test(raw)) this.report('id-invalid', column);
    return raw;
  }

  /** A short official code whose meaning lies outside this system. */
  optionalCode(column: string): string | null {
    const raw = this.raw(column);
    if (raw !== '' && !codePattern.test(raw)) this.report('code-invalid', column);
    return raw === '' ? null : raw;
  }

  number(column: string, rule: NumberRule = {}): number {
    return this.needed(column) === '' ? 0 : this.checkedNumber(column, rule);
  }

  optionalNumber(column: string, rule: NumberRule = {}): number | null {
    return this.raw(column) === '' ? null : this.checkedNumber(column, rule);
  }

  private checkedNumber(column: string, rule: NumberRule): number {
    const value = this.parsedNumber(column, rule);
    if (value === undefined) return 0;
    const { min = 0, max = 1e12, whole = false } = rule;
    if (whole && !Number.isInteger(value)) this.report('number-not-whole', column);
    else if (value < min || value > max) this.report('number-out-of-range', column, { params: { min, max } });
    return value;
  }

  private parsedNumber(column: string, rule: NumberRule): number | undefined {
    const cell = this.cells[this.setting.positions.get(column) ?? -1];
    if (typeof cell === 'number') return cell;
    const reading = parseDanishNumber(this.raw(column), this.setting.mark);
    if ('problem' in reading) {
      this.report(reading.problem, column);
      return undefined;
    }
    if (reading.unit === undefined || reading.unit === rule.unit) return reading.value;
    this.report('number-invalid', column);
    return undefined;
  }

  /** A share 0–1 from a cell in percent. */
  optionalShare(column: string, maxPercent = 100): number | null {
    const percent = this.optionalNumber(column, { max: maxPercent, unit: 'percent' });
    return percent === null ? null : Number((percent / 100).toPrecision(12));
  }

  date(column: string): string {
    const raw = this.needed(column);
    return raw === '' ? '' : this.checkedDate(raw, column);
  }

  optionalDate(column: string): string | null {
    const raw = this.raw(column);
    return raw === '' ? null : this.checkedDate(raw, column);
  }

  private checkedDate(raw: string, column: string): string {
    const reading = parseDanishDate(raw);
    if ('date' in reading) return reading.date;
    this.report(reading.problem, column);
    return '';
  }

  year(column: string): number {
    const raw = this.needed(column);
    const year = parseYear(raw);
    if (raw !== '' && year === undefined) this.report('year-invalid', column);
    return year ?? 0;
  }

  optionalYear(column: string): number | null {
    return this.raw(column) === '' ? null : this.year(column);
  }

  quarter(column: string): string {
    const raw = this.needed(column);
    const quarter = parseQuarter(raw);
    if (raw !== '' && quarter === undefined) this.report('period-invalid', column);
    return quarter ?? '';
  }

  /** One of a closed list of Danish words; `fallback` only stands in after a fault. */
  word<T>(column: string, closed: ClosedWords<T>, fallback: T): T {
    return this.needed(column) === '' ? fallback : (this.optionalWord(column, closed) ?? fallback);
  }

  optionalWord<T>(column: string, closed: ClosedWords<T>): T | null {
    const raw = this.raw(column);
    if (raw === '') return null;
    const code = wordCode(raw, closed);
    if (code === undefined)
      this.report('word-unknown', column, { params: { words: [...closed.keys()].join(', ') } });
    return code ?? null;
  }

  /** A code that must be in a list; blank and unknown codes are reported. */
  known(column: string, codes: { has(code: string): boolean }, problem: IssueCode): string {
    const raw = this.needed(column);
    if (raw !== '' && !codes.has(raw)) this.report(problem, column);
    return raw;
  }

  municipality(column: string): string {
    return this.needed(column) === '' ? '' : (this.optionalMunicipality(column) ?? '');
  }

  optionalMunicipality(column: string): string | null {
    const raw = this.raw(column);
    if (raw === '') return null;
    const code = municipalityCode(raw);
    if (!this.lookups.municipalities.has(code)) this.report('municipality-unknown', column);
    return code;
  }

  /** Several codes separated by `|`, each known. */
  knownList(column: string, codes: ReadonlySet<string>, problem: IssueCode): string[] {
    const parts = this.list(column);
    const unknown = parts.filter((part) => !codes.has(part));
    unknown.forEach((part) => this.report(problem, column, { params: { code: part.slice(0, 40) } }));
    return parts;
  }

  /** Parts separated by `|`, without repetition. */
  list(column: string): string[] {
    const parts = this.raw(column)
      .split('|')
      .map((part) => part.trim());
    return [...new Set(parts.filter((part) => part !== ''))];
  }

  /** The municipality that hosts a service of this file's `column`; the service must be known. */
  hostOf(column: string): string {
    return this.lookups.services.get(this.raw(column)) ?? '';
  }

  /** A service in the register. */
  service(column: string): string {
    return this.known(column, this.lookups.services, 'service-unknown');
  }

  /** An end may not lie before its beginning. */
  checkOrder(from: string, to: string | null, column: string): void {
    if (this.sound && to !== null && to < from)
      this.report('valid-to-before-valid-from', column, { params: { from } });
  }
}

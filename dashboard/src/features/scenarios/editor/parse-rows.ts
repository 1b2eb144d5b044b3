import type { Language } from '@tilbudsvifte/locale';
import type { Lever, LeverField } from '../../../lib/scenario-answers.ts';
import type { NamedCode } from '../use-scenario-words.ts';
import { shownValue } from './draft.ts';
import type { DraftValue } from './draft.ts';
import { enteredNumber } from './number-text.ts';

/** What pasted cells are read with. */
export interface PasteReader {
  readonly lever: Lever;
  readonly language: Language;
  readonly codesOf: (field: LeverField) => readonly NamedCode[];
  /** Choices of a field with their words. */
  readonly choicesOf: (field: LeverField) => readonly NamedCode[];
}

/** A cell that cannot be read. */
export interface PasteIssue {
  /** Row as pasted, from 1. */
  readonly row: number;
  readonly field: LeverField;
  readonly code: string;
  readonly params?: Readonly<Record<string, string | number>>;
}

/** What was pasted: values of each row, and what cannot be read. */
export interface PastedRows {
  readonly rows: readonly Readonly<Record<string, DraftValue>>[];
  readonly issues: readonly PasteIssue[];
}

type Read =
  { readonly value: DraftValue } | { readonly code: string; readonly params?: PasteIssue['params'] };

const same = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

function readCode(text: string, codes: readonly NamedCode[]): string | undefined {
  // A spreadsheet drops the zero in front of 0101.
  const padded = /^\d{3}$/.test(text.trim()) ? `0${text.trim()}` : text;
  return codes.find(({ code, name }) => same(code, text) || same(code, padded) || same(name, text))?.code;
}

function readNumber(
  text: string,
  { min = -Infinity, max = Infinity, unit, whole }: LeverField,
  language: Language,
): Read {
  const value = enteredNumber(text, unit, language);
  if (value === undefined) return { code: 'not-a-number' };
  if (value < min || value > max) return { code: 'out-of-range', params: { min, max } };
  return whole && !Number.isInteger(value) ? { code: 'not-whole' } : { value: text.trim() };
}

const yes = ['ja', 'yes', '1', 'x', 'sand', 'true'];
const no = ['nej', 'no', '0', 'falsk', 'false'];

function readDay(text: string): Read {
  const [, day = '', month = '', year = ''] = /^(\d{1,2})[-./](\d{1,2})[-./](\d{4})$/.exec(text.trim()) ?? [];
  const iso = year === '' ? text.trim() : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return /^\d{4}-\d{2}-\d{2}$/.test(iso) && !Number.isNaN(Date.parse(iso))
    ? { value: iso }
    : { code: 'not-a-date' };
}

/** How many columns a field takes: the ends of a range have their own. */
const widthOf = ({ type }: LeverField): number => (type === 'range' ? 3 : 1);

function readRange(
  [low = '', value = '', high = '']: readonly string[],
  field: LeverField,
  language: Language,
): Read {
  const parts = [low, value, high];
  const wrong = parts.map((part) => readNumber(part, field, language)).find((read) => 'code' in read);
  if (wrong) return wrong;
  const [a = 0, b = 0, c = 0] = parts.map((part) => enteredNumber(part, field.unit, language));
  return a <= b && b <= c ? { value: { low, value, high } } : { code: 'range-reversed' };
}

function readCell(cells: readonly string[], field: LeverField, reader: PasteReader): Read {
  const text = (cells[0] ?? '').trim();
  const { language } = reader;
  if (cells.every((cell) => cell.trim() === ''))
    return field.optional ? { value: shownValue(undefined, field, language) } : { code: 'value-missing' };
  if (field.type === 'range') return readRange(cells, field, language);
  if (field.type === 'number') return readNumber(text, field, language);
  if (field.type === 'date') return readDay(text);
  if (field.type === 'yes-no') {
    const word = text.toLowerCase();
    if (yes.includes(word)) return { value: 'yes' };
    return no.includes(word) ? { value: 'no' } : { code: 'not-yes-or-no' };
  }
  const known = field.type === 'choice' ? reader.choicesOf(field) : reader.codesOf(field);
  const asked = field.type === 'codes' ? text.split(/[;,]/) : [text];
  const codes = asked.map((one) => readCode(one, known));
  const lost = asked[codes.indexOf(undefined)];
  if (lost !== undefined)
    return {
      code: field.type === 'choice' ? 'choice-unknown' : 'code-unknown',
      params: { value: lost.trim() },
    };
  return { value: field.type === 'codes' ? codes.filter((code) => code !== undefined) : (codes[0] ?? '') };
}

interface RowRead {
  readonly values: Record<string, DraftValue>;
  readonly issues: PasteIssue[];
}

function readRow(cells: readonly string[], row: number, reader: PasteReader): RowRead {
  const values: Record<string, DraftValue> = {};
  const issues: PasteIssue[] = [];
  let at = 0;
  for (const field of reader.lever.fields) {
    const read = readCell(cells.slice(at, at + widthOf(field)), field, reader);
    at += widthOf(field);
    if ('value' in read) values[field.name] = read.value;
    else issues.push({ row, field, code: read.code, ...(read.params && { params: read.params }) });
  }
  return { values, issues };
}

/**
 * Rows of a spreadsheet as values of a lever — cells separated by tabs, columns in the order of the lever's fields, a
 * range in three columns. A first row in which nothing can be read is taken for headings.
 */
export function parseRows(text: string, reader: PasteReader): PastedRows {
  const lines = text.split(/\r?\n/).map((line) => line.split('\t'));
  const read = lines.flatMap((cells, i) =>
    cells.every((cell) => cell.trim() === '') ? [] : [readRow(cells, i + 1, reader)],
  );
  const [first] = read;
  const known = first
    ? first.issues.length < reader.lever.fields.filter(({ optional }) => !optional).length
    : true;
  const rows = known || read.length < 2 ? read : read.slice(1);
  return { rows: rows.map(({ values }) => values), issues: rows.flatMap(({ issues }) => issues) };
}

import type { Language } from '@tilbudsvifte/locale';
import type { WorkTextKey, WorkTexts } from '@tilbudsvifte/locale/work';
import { importName } from './column-names.ts';
import { exactNumber } from './exact-number.ts';

/** Names of what cells refer to by code; a code without a name stands for itself. */
export interface CellNames {
  readonly language: Language;
  readonly texts: WorkTexts;
  /** Name of a code in a column, by the column's name in the import file. */
  readonly nameOf: (column: string, code: string) => string | undefined;
}

/** Closed words of the import files by the code that a read row has for them. */
const closedWords: Readonly<Record<string, string>> = {
  up: 'op',
  unchanged: 'uaendret',
  down: 'ned',
  true: 'ja',
  false: 'nej',
  day: 'doegn',
  daytime: 'dag',
  hour: 'time',
  course: 'forloeb',
  pupil: 'elev',
  year: 'helaar',
  idea: 'ide',
  decided: 'besluttet',
  establishing: 'under-etablering',
  open: 'aaben',
  municipal: 'kommunal',
  regional: 'regional',
  'self-governing': 'selvejende',
  private: 'privat',
  basic: 'grundlaeggende',
  specialised: 'specialiseret',
  'highly-specialised': 'hoejt-specialiseret',
  'most-specialised': 'mest-specialiseret',
};

const choiceColumns = new Set([
  'tendens',
  'uaendret',
  'enhed',
  'status',
  'driftsherreType',
  'specialiseringsniveau',
]);
// Written as they stand: a year is no amount.
const asIs = new Set(['aar', 'periode', 'prisniveau', 'kommunekode', 'niveau', 'bemaerkning', 'paaVegneAf']);
const shares = new Set(['belaegningBudget', 'overheadPct']);
const number = /^-?\d+(\.\d+)?$/;

function codeWords(column: string, code: string, { nameOf }: CellNames): string {
  const name = nameOf(column, code);
  return name === undefined || name === code ? code : `${name} (${code})`;
}

/**
 * A cell as people read it — codes with their names, closed words and numbers in the language of the page.
 * @param name - the column by any of its names
 * @param value - as the API gives it: text, number, yes/no, list or nothing
 * @example cellWords('served', 1234, names) // '1.234'
 */
export function cellWords(name: string, value: unknown, names: CellNames): string {
  const column = importName(name);
  if (value === null || value === undefined || value === '') return '';
  if (Array.isArray(value)) return value.map((one) => cellWords(name, one, names)).join(', ');
  const text = String(value);
  if (choiceColumns.has(column)) return names.texts(`choice.${closedWords[text] ?? text}` as WorkTextKey);
  if (asIs.has(column)) return text;
  if (!number.test(text) || names.nameOf(column, text) !== undefined) return codeWords(column, text, names);
  return exactNumber(
    shares.has(column) ? Number((Number(text) * 100).toPrecision(12)) : Number(text),
    names.language,
  );
}

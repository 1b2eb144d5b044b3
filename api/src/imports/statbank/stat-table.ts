import type { ImportFormat } from '../import-source.ts';
import type { RawCell } from '../tables/table-record.ts';

/** One figure of a StatBank extract with the values of its dimensions, in the order of the table's columns. */
export interface StatRecord {
  readonly row: number;
  readonly cells: readonly RawCell[];
  /** Column of the figure where it is not the last one, as in a cross table. */
  readonly valueColumn?: string;
}

/** A StatBank extract as one figure per record, whatever it looked like. */
export interface StatTable {
  readonly format: ImportFormat;
  /** Table name where the file states one. */
  readonly named?: string;
  readonly sheet?: string;
  readonly encoding?: string;
  /** Variable codes in capitals; the figure's column is INDHOLD. */
  readonly columns: readonly string[];
  /** Row to point to when the whole table is meant. */
  readonly headerRow?: number;
  /** The file names every dimension it has, so that one left out is known to be summed over. */
  readonly selfDescribing?: boolean;
  records(): AsyncGenerator<StatRecord[]>;
}

/** What a column means, whatever the table calls it. */
export type StatRole =
  | 'area'
  | 'time'
  | 'value'
  | 'sex'
  | 'age'
  | 'detail'
  | 'function'
  | 'dranst'
  | 'cost-type'
  | 'price-unit'
  | 'ownership'
  | 'grouping'
  | 'account-key'
  | 'category'
  | 'key-figure'
  | 'gross-net';

const roles: ReadonlyMap<string, StatRole> = new Map([
  ['OMRÅDE', 'area'],
  ['REGI07A', 'area'],
  ['KOMK', 'area'],
  ['KOMMUNEDK', 'area'],
  ['ADMKOM', 'area'],
  ['TID', 'time'],
  ['INDHOLD', 'value'],
  ['KØN', 'sex'],
  ['ALDER', 'age'],
  ['CIVILSTAND', 'detail'],
  ['STATSB', 'detail'],
  ['BYST', 'detail'],
  ['FUNKTION', 'function'],
  ['DRANST', 'dranst'],
  ['ART', 'cost-type'],
  ['PRISENHED', 'price-unit'],
  ['EJER', 'ownership'],
  ['EJERFORHOLD', 'ownership'],
  ['GRUPPERING', 'grouping'],
  ['DRANST1', 'account-key'],
  ['YDELSESTYPE', 'category'],
  ['ALERAMS', 'category'],
  ['ANBRINGELSE', 'category'],
  ['FORAN', 'category'],
  ['BNØGLE', 'key-figure'],
  ['BRUTNETUDG', 'gross-net'],
]);

/** The meaning of a variable code. @example roleOf('KOMK') // 'area' */
export function roleOf(column: string): StatRole | undefined {
  return roles.get(column.trim().toUpperCase());
}

/** Where the column with a role stands, -1 when the table has none. */
export function positionOf(table: StatTable, role: StatRole): number {
  return table.columns.findIndex((column) => roleOf(column) === role);
}

/** Where the columns stand, by role; looked up once, since extracts have many rows. */
export function positionsOf(table: StatTable): ReadonlyMap<StatRole, number> {
  return new Map(table.columns.flatMap((column, at) => [[roleOf(column) ?? 'detail', at] as const]));
}

import { importIssue } from '../import-issue.ts';
import type { ImportIssue } from '../import-issue.ts';
import type { ImportKind } from '../../collection/observation.ts';
import { kindParsers } from '../parsers/kind-parsers.ts';
import { cellText, columnLetter } from '../tables/table-record.ts';
import type { TableRecord } from '../tables/table-record.ts';
import { foldWord } from '../values/fold.ts';
import type { KindParser, TableParser } from './kind-parser.ts';

/** A header line matched to a parser: where each of its columns stands. */
export interface Header<Parser = KindParser> {
  readonly parser: Parser;
  readonly width: number;
  readonly positions: ReadonlyMap<string, number>;
}

const foldedColumn = (name: string): string => foldWord(name).replaceAll('-', '');

function hits({ columns }: Pick<KindParser, 'columns'>, names: ReadonlySet<string>): number {
  return columns.filter((column) => names.has(foldedColumn(column.name))).length;
}

/** How many of the kind's columns a header has; 0 when less than half, so that a chance name decides nothing. */
function fit(parser: KindParser, names: ReadonlySet<string>): number {
  const found = hits(parser, names);
  const required = parser.columns.filter((column) => !column.optional);
  const complete = required.every((column) => names.has(foldedColumn(column.name)));
  return found * 2 < required.length ? 0 : found / parser.columns.length + (complete ? 1 : 0);
}

/** The kind whose columns a line of names fits best. @example headerScore(['aar', 'indeks', 'kilde', 'udgave']) // 4 */
export function headerScore(names: readonly string[]): number {
  const folded = new Set(names.map(foldedColumn));
  return Math.max(...kindParsers.map((parser) => hits(parser, folded)));
}

function bestParser(names: ReadonlySet<string>, kind: ImportKind | undefined): KindParser | undefined {
  const stated = kindParsers.find((parser) => parser.kind === kind);
  if (stated) return stated;
  const ranked = kindParsers
    .map((parser) => ({ parser, score: fit(parser, names) }))
    .sort((a, b) => b.score - a.score);
  const best = ranked[0];
  return best && best.score > 0 ? best.parser : undefined;
}

function columnIssues(
  record: TableRecord,
  parser: Pick<KindParser, 'columns'>,
  positions: Map<string, number>,
): ImportIssue[] {
  const byName = new Map(parser.columns.map((column) => [foldedColumn(column.name), column.name]));
  const issues: ImportIssue[] = [];
  record.cells.forEach((cell, index) => {
    const raw = cellText(cell);
    const name = byName.get(foldedColumn(raw));
    const detail = { row: record.row, column: columnLetter(index), raw };
    if (name === undefined && raw !== '') issues.push(importIssue('column-unknown', detail));
    if (name === undefined) return;
    if (positions.has(name)) issues.push(importIssue('column-repeated', { ...detail, field: name }));
    else positions.set(name, index);
  });
  const missing = parser.columns.filter((column) => !column.optional && !positions.has(column.name));
  missing.forEach((column) =>
    issues.push(importIssue('column-missing', { row: record.row, field: column.name })),
  );
  return issues;
}

/**
 * Header — recognises the kind from the column names, however they are cased or ordered; unknown, repeated and
 * missing columns are named. A stated kind is taken as stated.
 * @example readHeader({ row: 1, cells: ['aar', 'indeks', 'kilde', 'udgave'] }) // { header: { parser: price-index… } }
 */
export function readHeader(
  record: TableRecord,
  kind?: ImportKind,
): { readonly header: Header } | { readonly issues: ImportIssue[] } {
  const names = new Set(record.cells.map((cell) => foldedColumn(cellText(cell))));
  const parser = bestParser(names, kind);
  if (!parser) {
    const raw = record.cells.map(cellText).join(' | ');
    return { issues: [importIssue('kind-unknown', { row: record.row, raw })] };
  }
  return matchHeader(record, parser);
}

/** How many of a parser's columns a line of names has. */
export function columnScore(names: readonly string[], parser: Pick<KindParser, 'columns'>): number {
  return hits(parser, new Set(names.map(foldedColumn)));
}

/** A header line held against the columns of one parser: unknown, repeated and missing columns are named. */
export function matchHeader<Row, Parser extends TableParser<Row>>(
  record: TableRecord,
  parser: Parser,
): { readonly header: Header<Parser> } | { readonly issues: ImportIssue[] } {
  const positions = new Map<string, number>();
  const issues = columnIssues(record, parser, positions);
  return issues.length > 0 ? { issues } : { header: { parser, width: record.cells.length, positions } };
}

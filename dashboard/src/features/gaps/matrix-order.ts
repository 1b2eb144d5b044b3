import { compareGaps, compareNames } from '@tilbudsvifte/locale';
import { gapOf } from './gap-rule.ts';
import type { GapRow, GapsAnswer, GapView } from './gap-view.ts';
import type { Figure } from '@tilbudsvifte/planning';

/** The three answers the matrix is made of: its cells, the sum of every row and of every column. */
export interface MatrixAnswers {
  readonly cells: GapsAnswer;
  readonly groups: GapsAnswer;
  readonly municipalities: GapsAnswer;
}

const none: Figure = { missing: 'not-applicable' };

/** Gaps found by their codes; a pair without a row does not apply. */
export interface MatrixGaps {
  readonly row: (group: string, municipality: string) => GapRow | undefined;
  readonly cell: (group: string, municipality: string) => Figure;
  readonly group: (group: string) => Figure;
  readonly municipality: (municipality: string) => Figure;
}

/** Gaps of the matrix by the chosen rule. */
export function matrixGaps({ cells, groups, municipalities }: MatrixAnswers, { rule }: GapView): MatrixGaps {
  const at = (group = '', municipality = ''): string => `${group} ${municipality}`;
  const byCell = new Map(cells.figures.map((row) => [at(row.targetGroup, row.municipality), row]));
  const byGroup = new Map(groups.figures.map((row) => [row.targetGroup, row]));
  const byMunicipality = new Map(municipalities.figures.map((row) => [row.municipality, row]));
  const gap = (row: GapRow | undefined): Figure => (row ? gapOf(row, rule) : none);
  const row = (group: string, municipality: string): GapRow | undefined =>
    byCell.get(at(group, municipality));
  return {
    row,
    cell: (group, municipality) => gap(row(group, municipality)),
    group: (group) => gap(byGroup.get(group)),
    municipality: (municipality) => gap(byMunicipality.get(municipality)),
  };
}

/** Target groups and municipalities of the matrix, in the order the reader chose; own municipality first. */
export function matrixOrder(
  { cells }: MatrixAnswers,
  gaps: MatrixGaps,
  view: GapView,
): { readonly groups: readonly string[]; readonly municipalities: readonly string[] } {
  const { names, order, byColumn, own, geography } = view;
  const unique = (codes: readonly (string | undefined)[]): string[] => [
    ...new Set(codes.filter((code) => code !== undefined)),
  ];
  const compare = order === 'navn' ? compareNames : compareGaps;
  const sortGap = (group: string): Figure =>
    byColumn === undefined ? gaps.group(group) : gaps.cell(group, byColumn);
  const groups = unique(cells.figures.map(({ targetGroup }) => targetGroup))
    .map((code) => ({ code, name: names.targetGroup(code), gap: sortGap(code) }))
    .sort(byColumn === undefined ? compare : compareGaps);
  const towns = unique(cells.figures.map(({ municipality }) => municipality))
    .map((code) => ({ code, name: names.municipality(code), gap: gaps.municipality(code) }))
    .sort(order === 'geografi' ? (a, b) => geography.indexOf(a.code) - geography.indexOf(b.code) : compare);
  const isOwn = (code: string): number => Number(code === own);
  return {
    groups: groups.map(({ code }) => code),
    municipalities: towns.map(({ code }) => code).sort((a, b) => isOwn(b) - isOwn(a)),
  };
}

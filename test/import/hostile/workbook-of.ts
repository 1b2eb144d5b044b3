import { columns, good } from './hostile-file.ts';
import { type Part, partOf, zipOf } from './zip-of.ts';

const relations = 'xl/_rels/workbook.xml.rels';
const cell = (text: string): string => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
const rowOf = (cells: readonly string[]): string => `<row>${cells.map(cell).join('')}</row>`;

export const headerRow = rowOf(columns);
export const goodRow = rowOf(good);
/** The good row with other XML in place of one cell. */
export const rowWith = (at: number, xml: string): string =>
  `<row>${good.map((text, index) => (index === at ? xml : cell(text))).join('')}</row>`;
export const sheetOf = (rows: string): string => `<worksheet><sheetData>${rows}</sheetData></worksheet>`;
export const sheetEnds: readonly [string, string] = sheetOf('|').split('|') as [string, string];

/** The parts of a workbook whose only sheet holds one good row. */
const honest: Readonly<Record<string, Part>> = Object.fromEntries(
  [
    partOf('xl/workbook.xml', '<workbook><sheets><sheet name="Ark" r:id="r1"/></sheets></workbook>'),
    partOf(relations, '<Relationships><Relationship Id="r1" Target="a.xml"/></Relationships>'),
    partOf('xl/a.xml', sheetOf(headerRow + goodRow)),
  ].map((part) => [part.name, part]),
);

/** That workbook with these parts in place of its own or on top. */
export const workbookOf = (...parts: readonly Part[]): Buffer =>
  zipOf(Object.values({ ...honest, ...Object.fromEntries(parts.map((part) => [part.name, part])) }));

/** That workbook with other XML in its sheet. */
export const sheetBook = (rows: string): Buffer => workbookOf(partOf('xl/a.xml', sheetOf(rows)));

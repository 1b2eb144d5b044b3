import { refuse } from '../import-refused.ts';
import { readXml } from './xml-events.ts';

/** The sheet that is read, and what the workbook says of it. */
export interface WorkbookOutline {
  readonly sheetName: string;
  readonly sheetPart: string;
  readonly otherSheets: number;
  readonly from1904: boolean;
}

/** Gives the text of a part by its name, or undefined when the package has none. */
export type PartText = (name: string) => AsyncIterable<string> | undefined;

interface Sheet {
  readonly name: string;
  readonly relation: string;
}

const sheetLimit = 1000;

const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true';
const ignore = (): void => undefined;

async function readSheets(chunks: AsyncIterable<string>): Promise<{ sheets: Sheet[]; from1904: boolean }> {
  const sheets: Sheet[] = [];
  let from1904 = false;
  const open = (name: string, attributes: Readonly<Record<string, string>>): void => {
    if (name === 'workbookPr') from1904 = isTrue(attributes['date1904']);
    if (name !== 'sheet' || (attributes['state'] ?? 'visible') !== 'visible') return;
    const relation = Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1] ?? '';
    sheets.push({ name: attributes['name'] ?? '', relation });
    if (sheets.length > sheetLimit)
      throw refuse('workbook-too-large', { params: { sheets: sheets.length, limit: sheetLimit } });
  };
  await readXml(chunks, { open, close: ignore, text: ignore });
  return { sheets, from1904 };
}

async function readTargets(chunks: AsyncIterable<string>): Promise<Map<string, string>> {
  const targets = new Map<string, string>();
  const open = (name: string, attributes: Readonly<Record<string, string>>): void => {
    if (name !== 'Relationship' || attributes['TargetMode'] === 'External') return;
    const target = attributes['Target'] ?? '';
    targets.set(attributes['Id'] ?? '', target.startsWith('/') ? target.slice(1) : `xl/${target}`);
    if (targets.size > sheetLimit)
      throw refuse('workbook-too-large', { params: { relations: targets.size, limit: sheetLimit } });
  };
  await readXml(chunks, { open, close: ignore, text: ignore });
  return targets;
}

/**
 * Workbook outline — finds the first visible sheet through the workbook's own relations, because neither its name
 * nor its part's name is fixed.
 * @throws ImportRefused `workbook-broken` when the package holds no workbook or no sheet, `workbook-too-large` above a
 * thousand of them.
 */
export async function workbookOutline(part: PartText): Promise<WorkbookOutline> {
  const workbook = part('xl/workbook.xml');
  const relations = part('xl/_rels/workbook.xml.rels');
  if (!workbook || !relations) throw refuse('workbook-broken', { params: { reason: 'no-workbook' } });
  const { sheets, from1904 } = await readSheets(workbook);
  const targets = await readTargets(relations);
  const sheet = sheets[0];
  const sheetPart = sheet && targets.get(sheet.relation);
  if (!sheet || !sheetPart) throw refuse('workbook-broken', { params: { reason: 'no-sheet' } });
  return { sheetName: sheet.name, sheetPart, otherSheets: sheets.length - 1, from1904 };
}

import { refuse } from '../import-refused.ts';
import { readXml } from './xml-events.ts';
import type { XmlListener } from './xml-events.ts';

/** What a number format makes of a stored number. */
export type CellFormat = 'number' | 'date' | 'percent';

const builtInDates = new Set([
  14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58,
]);
/** No spreadsheet program writes a longer one, and looking through brackets takes time by the square of their number. */
const longestCode = 255;
/** As many as spreadsheet programs can write. */
const formatLimit = 65_536;
const builtInPercents = new Set([9, 10]);

/** The meaning of a number format's code. @example formatMeaning('dd\\-mm\\-yyyy') // 'date' */
export function formatMeaning(code: string): CellFormat {
  if (code.length > longestCode) return 'number';
  const bare = code.replace(/"[^"]*"|\\.|\[[^\]]*\]|_.|\*./g, '').toLowerCase();
  if (bare.includes('%')) return 'percent';
  return /[dy]|mmm/.test(bare.replace('general', '')) ? 'date' : 'number';
}

class Formats implements XmlListener {
  readonly byStyle: CellFormat[] = [];
  private readonly custom = new Map<number, CellFormat>();
  private inCellFormats = false;

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    const id = Number(attributes['numFmtId'] ?? 0);
    if (name === 'numFmt') this.custom.set(id, formatMeaning(attributes['formatCode'] ?? ''));
    if (name === 'cellXfs') this.inCellFormats = true;
    if (name === 'xf' && this.inCellFormats) this.byStyle.push(this.meaning(id));
    if (this.byStyle.length > formatLimit || this.custom.size > formatLimit)
      throw refuse('workbook-too-large', { params: { limit: formatLimit } });
  }

  close(name: string): void {
    if (name === 'cellXfs') this.inCellFormats = false;
  }

  text(): void {
    // Styles carry no text.
  }

  private meaning(id: number): CellFormat {
    if (builtInDates.has(id)) return 'date';
    return builtInPercents.has(id) ? 'percent' : (this.custom.get(id) ?? 'number');
  }
}

/**
 * Cell formats — for each style number whether its numbers are dates or percents.
 * @throws ImportRefused `workbook-too-large` above 65,536 formats.
 */
export async function cellFormats(chunks: AsyncIterable<string>): Promise<readonly CellFormat[]> {
  const listener = new Formats();
  await readXml(chunks, listener);
  return listener.byStyle;
}

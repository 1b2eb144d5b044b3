import { cellWords } from '../cell-words.ts';
import type { CellNames } from '../cell-words.ts';

/** What names a row, in words. @example rowWords({ year: '2026', target_group: 'AD_AUT' }, names) // '2026, Autisme (AD_AUT)' */
export function rowWords(key: Readonly<Record<string, string>>, names: CellNames): string {
  return Object.entries(key)
    .map(([name, value]) => cellWords(name, value, names))
    .filter((text) => text !== '')
    .join(', ');
}

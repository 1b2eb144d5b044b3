import type { Language } from '../language.ts';
import { valueWords } from './value-words.ts';

/** Whether a closed code has words. */
export function hasExportWord(code: string): boolean {
  return Object.hasOwn(valueWords, code);
}

/** A closed code in words, as it stands in a file; what is not closed stands for itself. @example exportWord('accounts', 'da') // 'regnskab' */
export function exportWord(code: string, language: Language): string {
  return hasExportWord(code) ? (valueWords[code]?.[language] ?? code) : code;
}

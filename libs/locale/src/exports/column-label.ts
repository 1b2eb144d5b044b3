import type { Language } from '../language.ts';
import { columnWords } from './column-words.ts';

/** Whether a part of a column's key has words. */
export function hasColumnWords(part: string): boolean {
  return Object.hasOwn(columnWords, part);
}

/**
 * Heading of a column in a file — the words of its key; parts of a composed key are put side by side, and what has no
 * words (a year) stands for itself.
 * @example columnLabel('forecast_2027_need', 'da') // 'Prognose 2027 Behov'
 */
export function columnLabel(key: string, language: Language): string {
  const parts = hasColumnWords(key) ? [key] : key.split('_');
  return parts.map((part) => columnWords[part]?.[language] ?? part).join(' ');
}

import type { Language } from '../language.ts';

const exportWords = { yes: { da: 'ja', en: 'yes' }, no: { da: 'nej', en: 'no' } } as const;

/** A word inside a file. @example exportWord('yes', 'da') // 'ja' */
export function exportWord(word: keyof typeof exportWords, language: Language): string {
  return exportWords[word][language];
}

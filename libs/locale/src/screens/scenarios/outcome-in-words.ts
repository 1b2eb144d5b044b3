import type { Language } from '../../language.ts';
import { kindWord } from './kind-words.ts';

/** Name of an outcome of a kind. @example outcomeInWords('prevention', 'net-present-value', 'da') // 'Nutidsværdi' */
export function outcomeInWords(kind: string, outcome: string, language: Language): string {
  return kindWord({ kind, language }, `outcome.${outcome}`);
}

import { catalogue } from '../catalogue/index.ts';

/**
 * Codes with texts — the closed codes of one kind that the catalogue explains, so that a test can hold the contract's
 * list against them.
 * @example codesWithTexts('notice').includes('synthetic') // true
 */
export function codesWithTexts(kind: 'issue' | 'notice' | 'problem' | 'missing'): readonly string[] {
  const codes = Object.keys(catalogue)
    .map((key) => key.split('.'))
    .filter(([prefix]) => prefix === kind)
    .map(([, code = '']) => code);
  return [...new Set(codes)];
}

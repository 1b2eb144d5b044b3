import { catalogue } from '../catalogue/index.ts';
import { codesOf } from './codes-of.ts';

/**
 * Codes that everybody's catalogue explains.
 * @example codesWithTexts('notice').includes('synthetic') // true
 */
export function codesWithTexts(kind: 'notice' | 'problem' | 'missing'): readonly string[] {
  return codesOf(catalogue, kind);
}

import { codesOf } from '../texts/codes-of.ts';
import { importsCatalogue } from './imports-catalogue.ts';

/** Codes of import issues that have a text. @example importIssueCodes().includes('file-empty') // true */
export function importIssueCodes(): readonly string[] {
  return codesOf(importsCatalogue, 'issue');
}

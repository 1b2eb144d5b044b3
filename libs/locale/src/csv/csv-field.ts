import type { CsvDialect } from './csv-table.ts';
import { guardFormula } from './guard-formula.ts';

/** Field separator of a dialect. */
export const SEPARATOR: Record<CsvDialect, string> = { da: ';', machine: ',' };

/**
 * Text as one field — guarded against formulas, quoted when it holds a separator, quote, line break or outer blank.
 * @example csvText('a;b', 'da') // '"a;b"'
 */
export function csvText(text: string, dialect: CsvDialect): string {
  const guarded = guardFormula(text);
  const needsQuotes = /["\r\n]|^\s|\s$/.test(guarded) || guarded.includes(SEPARATOR[dialect]);
  return needsQuotes ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

/**
 * Number as one field, in full precision: what is rounded on the screen stays exact in the file.
 * @throws RangeError when the number is not finite.
 * @example csvNumber(-1.5, 'da') // '-1,5'
 */
export function csvNumber(value: number, dialect: CsvDialect): string {
  if (!Number.isFinite(value)) throw new RangeError(`value must be finite, got ${value}`);
  return dialect === 'da' ? String(value).replace('.', ',') : String(value);
}

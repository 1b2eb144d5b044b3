import type { CsvColumn } from './csv-table.ts';

/** Whether a column holds measures, and so has a status beside it. */
export function isMeasure({ kind }: CsvColumn): boolean {
  return kind === 'number' || kind === 'share' || kind === 'points' || kind === 'money';
}

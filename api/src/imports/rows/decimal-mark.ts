import { cellText } from '../tables/table-record.ts';
import type { RecordBatches } from '../tables/table-record.ts';
import { markEvidence } from '../values/danish-number.ts';
import type { DecimalMark } from '../values/danish-number.ts';

/** A number column and where it stands. */
export interface NumberColumn {
  readonly position: number;
  readonly small: boolean;
}

function evidence(text: string, small: boolean): DecimalMark | undefined {
  const found = markEvidence(text);
  if (found !== 'ambiguous') return found;
  if (!small) return undefined;
  return text.includes(',') ? ',' : '.';
}

/**
 * Decimal mark of a file — reads its number cells until one proves the mark (`12,5`, `1.234.567`, `0.25`; see
 * `markEvidence`) or until a column of small numbers does (a latitude of `55,676` is not 55,676 degrees). One proof is enough to stop: a later cell that contradicts it is then reported at its own address
 * as `number-mark-conflict`, so a file with both marks is refused and never half understood. Undefined when no cell
 * proves anything: cells such as `1.234` are then asked about (`number-ambiguous`).
 */
export async function decimalMarkOf(
  records: RecordBatches,
  columns: readonly NumberColumn[],
): Promise<DecimalMark | undefined> {
  if (columns.length === 0) return undefined;
  for await (const batch of records) {
    for (const { cells } of batch) {
      for (const { position, small } of columns) {
        const mark = evidence(cellText(cells[position]), small);
        if (mark !== undefined) return mark;
      }
    }
  }
  return undefined;
}

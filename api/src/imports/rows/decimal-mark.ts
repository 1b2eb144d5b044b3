import { cellText } from '../tables/table-record.ts';
import type { RecordBatches } from '../tables/table-record.ts';
import { markEvidence } from '../values/danish-number.ts';
import type { DecimalMark } from '../values/danish-number.ts';

/**
 * Decimal mark of a file — reads its number cells until one proves the mark (`12,5`, `1.234.567`, `0.25`; see
 * `markEvidence`). One proof is enough to stop: a later cell that contradicts it is then reported at its own address
 * as `number-mark-conflict`, so a file with both marks is refused and never half understood. Undefined when no cell
 * proves anything: cells such as `1.234` are then asked about (`number-ambiguous`).
 */
export async function decimalMarkOf(
  records: RecordBatches,
  positions: readonly number[],
): Promise<DecimalMark | undefined> {
  if (positions.length === 0) return undefined;
  for await (const batch of records) {
    for (const { cells } of batch) {
      for (const position of positions) {
        const evidence = markEvidence(cellText(cells[position]));
        if (evidence === ',' || evidence === '.') return evidence;
      }
    }
  }
  return undefined;
}

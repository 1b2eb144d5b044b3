import type { Texts } from '@tilbudsvifte/locale';
import type { MissingReason } from '@tilbudsvifte/planning';
import type { FigureModel } from './figure-model.ts';

// The other reasons say that a number cannot exist there; nobody owes us one.
const owed: readonly MissingReason[] = ['not-reported', 'too-short', 'not-stationary', 'mixed-price-years'];

/** How many figures of the table lack a number they should have, and how many are withheld. */
export function countMissing({ rows }: Pick<FigureModel, 'rows'>): { missing: number; withheld: number } {
  const reasons = rows.flatMap(({ cells }) =>
    cells.flatMap((cell) => (typeof cell === 'object' && 'missing' in cell ? [cell.missing] : [])),
  );
  return {
    missing: reasons.filter((reason) => owed.includes(reason)).length,
    withheld: reasons.filter((reason) => reason === 'withheld').length,
  };
}

const anyMissing = ({ rows }: Pick<FigureModel, 'rows'>): boolean =>
  rows.some(({ cells }) => cells.some((cell) => typeof cell === 'object' && 'missing' in cell));

/** Note line — missing and withheld figures counted from the rows shown, then the figure's own notes. */
export function noteLine(model: Pick<FigureModel, 'rows' | 'notes'>, texts: Texts): string[] {
  const { missing, withheld } = countMissing(model);
  return [
    ...(missing > 0 ? [texts('note.missing', { n: missing })] : []),
    ...(withheld > 0 ? [texts('note.withheld', { n: withheld })] : []),
    ...model.notes,
    ...(anyMissing(model) ? [texts('note.symbols')] : []),
  ];
}

import type { MissingReason } from '@tilbudsvifte/planning';

/** What a cell or tile holds: a value, a provisional value, or the reason why there is none. */
export type CellStatus = 'value' | 'provisional' | MissingReason;

/** How a status is drawn beside its words: never by colour alone. */
export type StatusMark = 'filled' | 'provisional' | 'hatch' | 'dashed' | 'blank';

/**
 * Mark of a status — hatched when withheld, hollow and dashed when not reported, dashed over its fill when
 * provisional, blank for everything that cannot occur or be computed.
 * @example statusMark('withheld') // 'hatch'
 */
export function statusMark(status: CellStatus): StatusMark {
  if (status === 'value') return 'filled';
  if (status === 'provisional') return 'provisional';
  if (status === 'withheld') return 'hatch';
  return status === 'not-reported' ? 'dashed' : 'blank';
}

import type { Figure, Present } from '@tilbudsvifte/planning';

/** What may be said of a change. */
export type ChangeDirection = 'up' | 'down' | 'unchanged' | 'uncertain';

const DEFAULT_FLOOR = 0.01;

/**
 * Direction of a change — up or down only beyond both its uncertainty and the materiality floor.
 * @param share - the change as a share of where it started; without it only uncertainty can hold a claim back
 * @param floor - smallest share worth calling a change (1 % unless the indicator says otherwise)
 * @example changeDirection({ value: 5 }, { value: 0.004 }) // 'unchanged'
 */
export function changeDirection(change: Present, share?: Figure, floor = DEFAULT_FLOOR): ChangeDirection {
  const { value, lo, hi } = change;
  if (lo !== undefined && hi !== undefined && lo <= 0 && hi >= 0 && value !== 0) return 'uncertain';
  const small = share !== undefined && 'value' in share && Math.abs(share.value) < floor;
  // An amount under half a krone reads "0 kr." and cannot have risen.
  if (small || Math.abs(value) < 0.5) return 'unchanged';
  return value > 0 ? 'up' : 'down';
}

import type { Blueprint } from './blueprints.ts';
import type { Random } from './random.ts';

interface Span {
  from: string;
  to: string;
}

const QUARTER_STARTS = ['01-01', '04-01', '07-01', '10-01'] as const;
const QUARTER_ENDS = ['03-31', '06-30', '09-30', '12-31'] as const;

const oldOpening = (random: Random): string => `${random.whole(2007, 2017)}-${random.pick(QUARTER_STARTS)}`;
const opening = (random: Random, first: number, last: number): string =>
  `${random.whole(first, last)}-${random.pick(QUARTER_STARTS)}`;
const closing = (random: Random, first: number, last: number): string =>
  `${random.whole(first, last)}-${random.pick(QUARTER_ENDS)}`;

/** Story: services for physical disability close one after the other. */
const CLOSING_TYPES: Record<string, number> = { BO107: 1, BO108: 1, ABL105: 1, AKT104: 1 };

/**
 * When a service opened and closed. Most have been there since before the demonstration; services for autism keep opening,
 * those for physical disability close, and a few children's services open after the change of law in 2024.
 */
export function openingAndClosing(
  { type, group }: Pick<Blueprint, 'type' | 'group'>,
  nth: number,
  random: Random,
): Span {
  if (group === 'AD_PHYS' && nth < (CLOSING_TYPES[type] ?? 0))
    return { from: oldOpening(random), to: closing(random, 2019, 2023) };
  if (group === 'AD_AUT' && nth % 4 === 3) return { from: opening(random, 2019, 2024), to: '' };
  if (group.startsWith('CH_') && nth > 0 && nth % 6 === 0)
    return { from: opening(random, 2024, 2025), to: '' };
  if (nth > 0 && random.chance(0.05)) return { from: opening(random, 2018, 2023), to: '' };
  if (nth > 0 && random.chance(0.05)) return { from: oldOpening(random), to: closing(random, 2019, 2024) };
  return { from: oldOpening(random), to: '' };
}

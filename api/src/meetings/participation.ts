import type { ParticipantsItem } from './items/items.answer.ts';
import type { Participation, ParticipationCount } from './meetings.answer.ts';

/**
 * Participation — people of a meeting summed up by municipality, by committee and by function, most first. People of no
 * municipality are in no line of the first; people whose committee is not told stand under the empty key.
 * @example participation([{ municipality: '0153', committee: '', function: 'politician', number: 3, … }]).byMunicipality // [{ key: '0153', number: 3 }]
 */
export function participation(participants: readonly ParticipantsItem[]): Participation {
  return {
    byMunicipality: summed(participants, ({ municipality }) => municipality),
    byCommittee: summed(participants, ({ committee }) => committee),
    byFunction: summed(participants, (one) => one.function),
  };
}

function summed(
  participants: readonly ParticipantsItem[],
  keyOf: (one: ParticipantsItem) => string | null,
): ParticipationCount[] {
  const sums = new Map<string, number>();
  for (const one of participants) {
    const key = keyOf(one);
    if (key !== null) sums.set(key, (sums.get(key) ?? 0) + one.number);
  }
  return [...sums]
    .map(([key, number]) => ({ key, number }))
    .sort((a, b) => b.number - a.number || (a.key < b.key ? -1 : 1));
}

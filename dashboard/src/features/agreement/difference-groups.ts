import type { Schema } from '../../lib/api.ts';

type Difference = Schema<'DifferenceItem'>;

/** Everything that a version changed of one thing. */
export interface DifferenceGroup {
  readonly key: string;
  readonly first: Difference;
  readonly all: readonly Difference[];
}

/** Differences by what they are about, in the order of the answer: a party whose state and date changed is one thing. */
export function differenceGroups(differences: readonly Difference[]): readonly DifferenceGroup[] {
  const groups = new Map<string, Difference[]>();
  for (const difference of differences) {
    const key = `${difference.part} ${difference.id}`;
    groups.set(key, [...(groups.get(key) ?? []), difference]);
  }
  return [...groups].flatMap(([key, all]) => (all[0] ? [{ key, first: all[0], all }] : []));
}

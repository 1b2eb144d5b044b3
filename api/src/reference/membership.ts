import type { Grouping } from './reference-lists.ts';

/** Members of a grouping on a day, and whether that day lies outside its life. */
export interface ResolvedArea {
  readonly grouping: Grouping;
  readonly municipalities: readonly string[];
  /** The day the membership was read on. */
  readonly date: string;
  readonly state: 'current' | 'ended' | 'not-begun';
}

/**
 * Membership at a day — a grouping that has ended answers with its last membership, one that has not begun with its
 * first, and the state says so, so that the same figures can be drawn before and after a merger.
 */
export function resolveMembership(grouping: Grouping, date: string): ResolvedArea {
  const first = grouping.members.map(({ validFrom }) => validFrom).sort()[0] ?? date;
  const ends = grouping.members.map(({ validTo }) => validTo ?? '9999-12-31').sort();
  const last = ends[ends.length - 1] ?? date;
  const day = date < first ? first : date > last ? last : date;
  const municipalities = grouping.members
    .filter(({ validFrom, validTo }) => validFrom <= day && (validTo === null || day <= validTo))
    .map(({ municipality }) => municipality)
    .sort();
  const state = date < first ? 'not-begun' : date > last ? 'ended' : 'current';
  return { grouping, municipalities, date: day, state };
}

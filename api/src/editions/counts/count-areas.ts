import type { Grouping } from '../../reference/reference-lists.ts';
import { resolveMembership } from '../../reference/membership.ts';

/** A published total: the canonical code of a set of municipalities. */
export interface CountArea {
  readonly code: string;
  readonly members: readonly string[];
}

/**
 * Areas with totals — every grouping at the end of its life or today, cut to the municipalities that report at all.
 * Groupings with the same members share one canonical code, so that one number is published once.
 */
export function countAreas(
  groupings: readonly Grouping[],
  reporting: ReadonlySet<string>,
  date: string,
): CountArea[] {
  const bySet = new Map<string, CountArea>();
  for (const grouping of groupings) {
    const members = resolveMembership(grouping, date).municipalities.filter((code) => reporting.has(code));
    const set = members.join(' ');
    if (members.length > 0 && !bySet.has(set)) bySet.set(set, { code: grouping.code, members });
  }
  return [...bySet.values()];
}

/** Canonical area of a set of municipalities, or null when no total is published for it. */
export function canonicalArea(
  areas: readonly CountArea[],
  municipalities: readonly string[],
  reporting: ReadonlySet<string>,
): string | null {
  const set = municipalities.filter((code) => reporting.has(code)).join(' ');
  return areas.find(({ members }) => members.join(' ') === set)?.code ?? null;
}

/** Smaller areas that together make up the area exactly, or none. */
export function partitionOf(area: CountArea, areas: readonly CountArea[]): CountArea[] {
  const left = new Set(area.members);
  const parts: CountArea[] = [];
  const smaller = areas.filter((other) => other !== area && other.members.length < area.members.length);
  for (const part of smaller.sort((a, b) => b.members.length - a.members.length))
    if (part.members.every((code) => left.has(code))) {
      parts.push(part);
      part.members.forEach((code) => left.delete(code));
    }
  return left.size === 0 ? parts : [];
}

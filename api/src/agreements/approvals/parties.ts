import { badParameter } from '../../http/problem.ts';
import type { Grouping, Membership, ReferenceLists } from '../../reference/reference-lists.ts';
import type { ApprovalItem } from './approvals.answer.ts';

/** Who agrees. */
export type Party = Pick<ApprovalItem, 'party' | 'kind' | 'name' | 'nameEn' | 'memberFrom' | 'memberTo'>;

const lastsOn =
  (day: string) =>
  (member: Membership): boolean =>
    member.validFrom <= day && (member.validTo === null || day <= member.validTo);

/**
 * Parties of an agreement that begins on a day — the municipalities that are members of its area on that day, and the
 * region that they lie in.
 * @throws ProblemError naming the field: an area that does not exist, or that has no members on that day
 */
export function partiesOn(
  lists: Pick<ReferenceLists, 'groupings' | 'municipalities'>,
  area: string,
  day: string,
): Party[] {
  const grouping = lists.groupings.find(({ code }) => code === area);
  if (!grouping) throw badParameter('area', `there is no grouping ${area}; see /api/reference/groupings`);
  const members = grouping.members.filter(lastsOn(day));
  if (members.length === 0) throw badParameter('startsOn', `${area} has no municipalities on ${day}`);
  const names = new Map(lists.municipalities.map(({ code, name }) => [code, name]));
  const municipalities = members.map(({ municipality, validFrom, validTo }): Party => {
    const name = names.get(municipality) ?? municipality;
    const dated = { memberFrom: validFrom, memberTo: validTo };
    return { party: municipality, kind: 'municipality', name, nameEn: name, ...dated };
  });
  const codes = new Set(members.map(({ municipality }) => municipality));
  return [...municipalities, ...regionsOf(lists.groupings, codes, day)];
}

function regionsOf(groupings: readonly Grouping[], codes: ReadonlySet<string>, day: string): Party[] {
  return groupings
    .filter(({ type }) => type === 'region')
    .flatMap(({ code, name, nameEn, members }) => {
      const present = members.filter(lastsOn(day));
      if (!present.some(({ municipality }) => codes.has(municipality))) return [];
      const ends = present.map(({ validTo }) => validTo);
      const lasts = ends.includes(null);
      return [
        {
          party: code,
          kind: 'region' as const,
          name,
          nameEn,
          memberFrom: present.map(({ validFrom }) => validFrom).sort()[0] ?? day,
          memberTo: lasts ? null : (ends.sort().at(-1) ?? null),
        },
      ];
    });
}

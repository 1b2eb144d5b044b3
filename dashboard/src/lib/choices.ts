import type { Schema } from './api.ts';
import { areaMembers } from './area-members.ts';
import { usualArea } from './search-params.ts';
import type { Search } from './search-params.ts';
import type { Period } from './search-param.ts';
import type { Dropped } from './url-state.ts';

/** Code lists that give the codes of an address their names. */
export interface CodeLists {
  readonly municipalities: readonly Schema<'MunicipalityItem'>[];
  readonly groupings: readonly Schema<'GroupingItem'>[];
  readonly targetGroups: readonly Schema<'TargetGroupItem'>[];
}

/** An area and its municipalities, in Danish order. */
export interface AreaWithMembers {
  readonly area: Schema<'GroupingItem'>;
  readonly members: readonly Schema<'MunicipalityItem'>[];
}

/** What the reader has chosen for every figure of the page, resolved against the code lists. */
export interface Choices {
  /** Own municipality; nothing means the whole area. */
  readonly municipality: Schema<'MunicipalityItem'> | undefined;
  /** Code for the API's `area`. */
  readonly areaCode: string;
  readonly area: Schema<'GroupingItem'> | undefined;
  /** Municipalities of the area, in Danish order. */
  readonly members: readonly Schema<'MunicipalityItem'>[];
  /** The other regions with their municipalities: what the reader may be looking for outside the area. */
  readonly elsewhere: readonly AreaWithMembers[];
  /** The own municipality is not in the area. */
  readonly outside: boolean;
  readonly compare: readonly Schema<'MunicipalityItem'>[];
  readonly targetGroup: Schema<'TargetGroupItem'> | undefined;
  readonly period: Period | undefined;
  readonly view: 'figur' | 'tabel';
  /** Codes of the address that are on no list: ignored, and said so. */
  readonly unknown: readonly Dropped[];
}

function find<T extends { readonly code: string }>(
  list: readonly T[],
  code: string | undefined,
): T | undefined {
  return list.find((item) => item.code === code);
}

// An empty list is one that is still loading; nothing can be said to be unknown yet.
function unknownCodes(search: Search, lists: CodeLists): Dropped[] {
  const asked = [
    { name: 'k', value: search.k, list: lists.municipalities },
    ...(search.s ?? []).map((value) => ({ name: 's', value, list: lists.municipalities })),
    { name: 'o', value: search.o, list: lists.groupings },
    { name: 'mg', value: search.mg, list: lists.targetGroups },
  ];
  return asked.flatMap(({ name, value, list }) =>
    value === undefined || list.length === 0 || find<{ readonly code: string }>(list, value)
      ? []
      : [{ name, value }],
  );
}

function otherRegions({ groupings, municipalities }: CodeLists, areaCode: string, day: string) {
  return groupings
    .filter(({ type, code }) => type === 'region' && code !== areaCode)
    .map((area) => ({ area, members: areaMembers(area, municipalities, day) }));
}

/**
 * Choices of an address — its codes as entries of the code lists; codes on no list count as not chosen.
 * @param day - ISO date on which membership of the area is read
 */
export function resolveChoices(search: Search, lists: CodeLists, day: string): Choices {
  const known = find(lists.groupings, search.o);
  const loaded = lists.groupings.length > 0;
  const areaCode = known?.code ?? (loaded ? usualArea : (search.o ?? usualArea));
  const area = find(lists.groupings, areaCode);
  const members = area ? areaMembers(area, lists.municipalities, day) : [];
  const municipality = find(lists.municipalities, search.k);
  return {
    municipality,
    areaCode,
    area,
    members,
    elsewhere: otherRegions(lists, areaCode, day),
    outside: municipality !== undefined && members.length > 0 && !members.includes(municipality),
    compare: (search.s ?? []).flatMap((code) => find(lists.municipalities, code) ?? []),
    targetGroup: find(lists.targetGroups, search.mg),
    period: search.p,
    view: search.v ?? 'figur',
    unknown: unknownCodes(search, lists),
  };
}

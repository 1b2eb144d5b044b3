import { compareDanish } from '@tilbudsvifte/locale';
import type { Schema } from './api.ts';

type Municipality = Schema<'MunicipalityItem'>;

interface Found {
  readonly municipalities: readonly Municipality[];
  readonly day: string;
  readonly members: readonly Municipality[];
}

// Every part of a page asks for the same members after every change, and sorting by the Danish alphabet is slow.
const lastFound = new WeakMap<Schema<'GroupingItem'>, Found>();

function findMembers(
  area: Schema<'GroupingItem'>,
  municipalities: readonly Municipality[],
  day: string,
): readonly Municipality[] {
  const then = area.members.filter(
    ({ validFrom, validTo }) => validFrom <= day && (validTo === null || validTo >= day),
  );
  const codes = new Set((then.length > 0 ? then : area.members).map(({ municipality }) => municipality));
  return municipalities.filter(({ code }) => codes.has(code)).sort((a, b) => compareDanish(a.name, b.name));
}

/**
 * Municipalities of an area on a day, in Danish order. An area that has ended, or has not begun, shows every member it
 * has had: leaving the picker empty would make the area useless.
 * @param day - ISO date
 */
export function areaMembers(
  area: Schema<'GroupingItem'>,
  municipalities: readonly Municipality[],
  day: string,
): readonly Municipality[] {
  const last = lastFound.get(area);
  if (last?.municipalities === municipalities && last.day === day) return last.members;
  const members = findMembers(area, municipalities, day);
  lastFound.set(area, { municipalities, day, members });
  return members;
}

import { compareDanish } from '@tilbudsvifte/locale';
import type { Schema } from './api.ts';

type Municipality = Schema<'MunicipalityItem'>;

/**
 * Municipalities of an area on a day, in Danish order. An area that has ended, or has not begun, shows every member it
 * has had: leaving the picker empty would make the area useless.
 * @param day - ISO date
 */
export function areaMembers(
  area: Schema<'GroupingItem'>,
  municipalities: readonly Municipality[],
  day: string,
): Municipality[] {
  const then = area.members.filter(
    ({ validFrom, validTo }) => validFrom <= day && (validTo === null || validTo >= day),
  );
  const codes = new Set((then.length > 0 ? then : area.members).map(({ municipality }) => municipality));
  return municipalities.filter(({ code }) => codes.has(code)).sort((a, b) => compareDanish(a.name, b.name));
}

import { createTexts } from '@tilbudsvifte/locale';
import type { Language, TextKey } from '@tilbudsvifte/locale';

const units: Readonly<Record<string, TextKey>> = {
  day: 'gaps.unit.day',
  daytime: 'gaps.unit.daytime',
  pupil: 'gaps.unit.pupil',
  year: 'gaps.unit.year',
  course: 'gaps.unit.course',
  hour: 'gaps.unit.hour',
};

/** Kind of place in words; a kind we do not know stays as it is. @example gapUnit('day', 'da') // 'døgnpladser' */
export function gapUnit(unit: string, language: Language): string {
  const key = units[unit];
  return key ? createTexts(language)(key) : unit;
}

import type { Language, Texts } from '@tilbudsvifte/locale';
import type { Schema } from '../../lib/api.ts';
import type { Choices } from '../../lib/choices.ts';
import { matchMunicipalities } from '../../lib/match-municipalities.ts';
import { nameOf } from '../../lib/name-of.ts';
import { storedMunicipality } from '../../lib/own-municipality.ts';

/** One option of the municipality picker; no code means the whole area. */
export interface MunicipalityOption {
  readonly code: string | undefined;
  readonly name: string;
  /** Region of a municipality outside the area; choosing it chooses the region too. */
  readonly area?: string;
}

/** Options under one heading; the first group, the whole area, needs none. */
export interface OptionGroup {
  readonly heading: string | undefined;
  readonly options: readonly MunicipalityOption[];
}

type Municipality = Schema<'MunicipalityItem'>;

function ownOf(members: readonly Municipality[], chosen: Municipality | undefined): Municipality[] {
  const stored = storedMunicipality();
  const own = members.find(({ code }) => code === stored) ?? chosen;
  return own ? [own] : [];
}

// Only what was typed leads out of the area: an unasked list of every municipality would hide the ones that matter.
function outsideGroups({ elsewhere }: Choices, typed: string, language: Language): OptionGroup[] {
  if (typed.trim() === '') return [];
  return elsewhere.map(({ area, members }) => ({
    heading: nameOf(area, language),
    options: matchMunicipalities(members, typed).map(({ code, name }) => ({ code, name, area: area.code })),
  }));
}

/** Groups of the picker for what was typed: the whole area, Min kommune, the other municipalities of the area, then other regions. */
export function municipalityOptions(
  choices: Choices,
  typed: string,
  { texts, areaName, language }: { texts: Texts; areaName: string; language: Language },
): OptionGroup[] {
  const { members, municipality, outside } = choices;
  const own = ownOf(members, outside ? undefined : municipality);
  const others = members.filter((member) => !own.includes(member));
  const whole = typed.trim() === '' ? [{ code: undefined, name: texts('context.wholeRegion') }] : [];
  return [
    { heading: undefined, options: whole },
    { heading: texts('picker.own'), options: matchMunicipalities(own, typed) },
    { heading: areaName, options: matchMunicipalities(others, typed) },
    ...outsideGroups(choices, typed, language),
  ].filter(({ options }) => options.length > 0);
}

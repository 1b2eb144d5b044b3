import type { Texts } from '@tilbudsvifte/locale';
import type { Schema } from '../../lib/api.ts';
import type { Choices } from '../../lib/choices.ts';
import { matchMunicipalities } from '../../lib/match-municipalities.ts';
import { storedMunicipality } from '../../lib/own-municipality.ts';

/** One option of the municipality picker; no code means the whole area. */
export interface MunicipalityOption {
  readonly code: string | undefined;
  readonly name: string;
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

/** Groups of the picker for what was typed: the whole area, Min kommune, and the other municipalities of the area. */
export function municipalityOptions(
  choices: Choices,
  typed: string,
  { texts, areaName }: { texts: Texts; areaName: string },
): OptionGroup[] {
  const { members, municipality } = choices;
  const own = ownOf(members, municipality);
  const others = members.filter((member) => !own.includes(member));
  const whole = typed.trim() === '' ? [{ code: undefined, name: texts('context.wholeRegion') }] : [];
  return [
    { heading: undefined, options: whole },
    { heading: texts('picker.own'), options: matchMunicipalities(own, typed) },
    { heading: areaName, options: matchMunicipalities(others, typed) },
  ].filter(({ options }) => options.length > 0);
}

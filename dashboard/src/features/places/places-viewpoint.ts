import { formatQuarter, nameInSentence } from '@tilbudsvifte/locale';
import { placeWords } from '@tilbudsvifte/locale/screens/places';
import type { PlacesView } from '@tilbudsvifte/locale/screens/places';
import type { Schema } from '../../lib/api.ts';
import type { CodeNames } from '../../lib/code-names.ts';
import { unitText } from '../../lib/code-names.ts';
import { headlineBasis } from '../../lib/headline-basis.ts';
import type { PlaceDivision } from './place-division.ts';
import type { PlaceOrder } from './place-groups.ts';
import { yearBefore } from './place-groups.ts';

/** How the figures of Pladser are seen: from where, divided by what, in which order. */
export interface PlacesViewpoint {
  readonly names: CodeNames;
  readonly areaName: string;
  /** Own municipality, when it lies in the area. */
  readonly own: string | undefined;
  /** The figures are about the own municipality, not the whole area. */
  readonly ownOnly: boolean;
  readonly targetGroup: string | undefined;
  readonly division: PlaceDivision;
  readonly order: PlaceOrder;
  readonly municipalities: ReadonlyMap<string, Schema<'MunicipalityItem'>>;
}

type Answer = Schema<'PlacesAnswer'>;

/** Name of the place the figures are about. */
export function placeOf({ own, ownOnly, names, areaName }: PlacesViewpoint): string {
  return own !== undefined && ownOnly ? names.municipality(own) : areaName;
}

/** What is counted, for whom, which quarter. */
export function sublineOf({ basis }: Pick<Answer, 'basis'>, view: PlacesViewpoint): string {
  const texts = placeWords(view.names.language);
  return texts('places.subline', {
    place: placeOf(view),
    group: view.targetGroup ?? texts('places.allGroups'),
    quarter: formatQuarter(basis.period.to, view.names.language),
  });
}

/** Refusal that the reachable occupancy is found at. Unit: per cent. */
export const refusedPercent = ({ refusal }: Pick<Answer['totals'], 'refusal'>): number =>
  Math.round(refusal * 100);

// A sentence about one target group names it: without, its few places would read as all there are.
function unitOf(unit: string, { names: { language }, targetGroup }: PlacesViewpoint): string {
  const places = unitText(unit, language);
  if (targetGroup === undefined) return places;
  return placeWords(language)('places.unitFor', { unit: places, group: nameInSentence(targetGroup) });
}

/** The totals of an answer as its headlines read them. */
export function placesView({ totals, basis }: Answer, view: PlacesViewpoint): PlacesView {
  const newest = totals.quarters.at(-1);
  const unknown = { missing: 'not-reported' } as const;
  return {
    ...headlineBasis(basis),
    place: placeOf(view),
    unit: unitOf(totals.unit, view),
    quarter: basis.period.to,
    before: yearBefore(basis.period.to),
    occupancy: newest?.occupancyRate ?? unknown,
    change: totals.changeSinceYearBefore,
    aboveFull: totals.servicesAboveFull,
    free: newest?.vacantPlaces ?? unknown,
    available: newest?.availablePlaces ?? unknown,
    reachable: newest?.reachableSeparately ?? unknown,
    refusal: totals.refusal,
  };
}

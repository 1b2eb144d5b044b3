import {
  catchmentAccess,
  type DistanceBand,
  type Figure,
  figure,
  isPresent,
  missing,
  spreadWithheld,
} from '@tilbudsvifte/planning';
import type { AccessRow } from './access.answer.ts';
import type { SeatDistances } from './seat-distances.ts';

/** Need and places that access is measured between. */
export interface AccessSources {
  readonly seats: SeatDistances;
  readonly municipalities: readonly string[];
  readonly reported: readonly string[];
  readonly need: (municipality: string) => Figure;
  readonly total: Figure;
  readonly places: ReadonlyMap<string, number>;
  /** What a withheld need is spread by. */
  readonly inhabitants: (municipality: string) => number;
}

/** How far counts as near. */
export interface AccessDistances {
  readonly distance: number;
  readonly bands: readonly DistanceBand[];
}

/** Needs of those who have reported, the withheld ones spread by inhabitants; null where the total is not shown. */
function needsOf({ reported, need, total, inhabitants }: AccessSources): number[] | null {
  if (!isPresent(total)) return null;
  const shown = reported.map((code) => {
    const own = need(code);
    return isPresent(own) ? own.value : null;
  });
  const least = shown.reduce<number>((sum, count) => sum + (count ?? 1), 0);
  return least > total.value ? null : spreadWithheld(shown, total.value, reported.map(inhabitants));
}

/** Number of needs that had to be spread; none where the total is not shown and nothing is. */
export function spreadNeeds({ reported, need, total }: AccessSources): number {
  if (!isPresent(total)) return 0;
  return reported.filter((code) => !isPresent(need(code))).length;
}

type ByMunicipality = (municipality: string) => Figure;

/** Catchment access when each of these municipalities asks for so many places. */
function catchment(
  { seats, places }: AccessSources,
  bands: readonly DistanceBand[],
  asked: readonly (readonly [string, number])[],
): ByMunicipality {
  const hosts = [...places].filter(([, count]) => count > 0);
  const { access } = catchmentAccess({
    need: asked.map(([, count]) => count),
    places: hosts.map(([, count]) => count),
    distanceKm: asked.map(([from]) => hosts.map(([host]) => seats.km(from, host))),
    bands,
  });
  const found = new Map(asked.map(([code], index) => [code, access[index]]));
  return (municipality) => found.get(municipality) ?? missing('not-reported');
}

function accessOf(sources: AccessSources, bands: readonly DistanceBand[]): ByMunicipality {
  const { reported, total } = sources;
  const need = needsOf(sources);
  if (!need) return () => (isPresent(total) ? missing('withheld') : total);
  return catchment(
    sources,
    bands,
    reported.map((code, index) => [code, need[index] ?? 0]),
  );
}

/** Access when every thousand inhabitants ask for a place: public, and comparable between municipalities. */
function perThousandOf(sources: AccessSources, bands: readonly DistanceBand[]): ByMunicipality {
  const people = sources.municipalities.map((code) => [code, sources.inhabitants(code) / 1000] as const);
  if (people.some(([, thousands]) => thousands <= 0)) return () => missing('not-reported');
  return catchment(sources, bands, people);
}

/** Row of every municipality of the area. */
export function accessRows(sources: AccessSources, { distance, bands }: AccessDistances): AccessRow[] {
  const { seats, municipalities, places } = sources;
  const access = accessOf(sources, bands);
  const perThousand = perThousandOf(sources, bands);
  const hosts = [...places].filter(([, count]) => count > 0);
  return municipalities.map((municipality) => {
    const near = hosts.filter(([host]) => seats.km(municipality, host) <= distance);
    const nearest = Math.min(...hosts.map(([host]) => seats.km(municipality, host)));
    return {
      municipality,
      access: access(municipality),
      accessPerThousand: perThousand(municipality),
      ownPlaces: figure(places.get(municipality) ?? 0),
      placesWithin: figure(near.reduce((sum, [, count]) => sum + count, 0)),
      nearestKm: hosts.length > 0 ? figure(nearest) : missing('no-capacity'),
    };
  });
}

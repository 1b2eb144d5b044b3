import { isPresent } from '@tilbudsvifte/planning';
import { rateBandOf } from './rate-band.ts';
import type { FacetCount, ServiceFacets, ServiceRow } from './services.answer.ts';

/** What a reader searches for; absent fields do not filter. */
export interface ServiceSearch {
  readonly q?: string | undefined;
  readonly targetGroup?: string | undefined;
  readonly serviceType?: string | undefined;
  readonly municipality?: string | undefined;
  readonly operatorType?: string | undefined;
  readonly vacant?: boolean | undefined;
  readonly rateBand?: string | undefined;
  /** Kilometres; only services that are known to be so near. */
  readonly within?: number | undefined;
}

/** Letters without case, with the spelling pairs å/aa, ø/oe, æ/ae made equal. */
export function folded(text: string): string {
  return text.toLocaleLowerCase('da').replaceAll('å', 'aa').replaceAll('ø', 'oe').replaceAll('æ', 'ae');
}

type Filter = (row: ServiceRow) => boolean;

function filters({
  q,
  targetGroup,
  serviceType,
  municipality,
  operatorType,
  vacant,
  rateBand,
  within,
}: ServiceSearch): Record<string, Filter> {
  const words = folded(q ?? '')
    .split(/\s+/)
    .filter(Boolean);
  return {
    q: (row) => words.every((word) => folded(`${row.name} ${row.id} ${row.operatorCode}`).includes(word)),
    targetGroup: (row) => targetGroup === undefined || row.targetGroups.includes(targetGroup),
    serviceType: (row) => serviceType === undefined || row.serviceType === serviceType,
    municipality: (row) => municipality === undefined || row.municipality === municipality,
    operatorType: (row) => operatorType === undefined || row.operatorType === operatorType,
    rateBand: (row) => rateBand === undefined || rateBandOf(row) === rateBand,
    within: (row) => within === undefined || isWithin(row, within),
    vacant: (row) => vacant !== true || (isPresent(row.vacantPlaces) && row.vacantPlaces.value > 0),
  };
}

function isWithin({ distanceKm }: ServiceRow, km: number): boolean {
  return isPresent(distanceKm) && distanceKm.value <= km;
}

/** Usual distances; each holds the nearer ones. */
const distances = [15, 30, 60];

function tallyDistances(rows: readonly ServiceRow[]): FacetCount[] {
  const placed = rows.filter(({ distanceKm }) => isPresent(distanceKm));
  if (placed.length === 0) return [];
  return distances.map((km) => ({
    key: String(km),
    count: placed.filter((row) => isWithin(row, km)).length,
  }));
}

function passing(rows: readonly ServiceRow[], active: Record<string, Filter>, except?: string): ServiceRow[] {
  const kept = Object.entries(active).filter(([name]) => name !== except);
  return rows.filter((row) => kept.every(([, filter]) => filter(row)));
}

function tally(keys: readonly string[]): FacetCount[] {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts]
    .map(([key, count]) => ({ key, count }))
    .sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1));
}

/** Services that match, and for each facet the counts with all other filters kept. */
export function searchServices(
  rows: readonly ServiceRow[],
  search: ServiceSearch,
): { matching: ServiceRow[]; facets: ServiceFacets } {
  const active = filters(search);
  const count = (facet: keyof ServiceFacets, keys: (row: ServiceRow) => string | string[]): FacetCount[] =>
    tally(passing(rows, active, facet).flatMap(keys));
  return {
    matching: passing(rows, active),
    facets: {
      targetGroup: count('targetGroup', (row) => row.targetGroups),
      serviceType: count('serviceType', (row) => [row.serviceType]),
      municipality: count('municipality', (row) => [row.municipality]),
      operatorType: count('operatorType', (row) => [row.operatorType]),
      rateBand: count('rateBand', (row) => rateBandOf(row) ?? []),
      within: tallyDistances(passing(rows, active, 'within')),
    },
  };
}

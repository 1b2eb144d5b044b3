import { type Figure, isPresent } from '@tilbudsvifte/planning';
import type { EditionContext } from '../../editions/edition-context.ts';
import type { CountMeasure } from '../../editions/counts/count-cell.ts';
import type { CountTable } from '../../editions/counts/count-table.ts';
import type { UnitGroup } from './group-supply.ts';
import type { SupplyRow } from './supply-gaps.query.ts';

/** Where counts are read: an area (or municipality) in a year. */
export interface CountPlace {
  readonly table: CountTable;
  readonly area: string;
  readonly year: number;
}

/** A count of a target group in one unit of place. */
export function groupCount({ table, area, year }: CountPlace, measure: CountMeasure, group: Omit<UnitGroup, 'need'>): Figure {
  return table.need({ measure, family: 'group-unit', area, category: `${group.targetGroup}|${group.unit}`, year });
}

/** All four counts of one category. */
export function countsOf({ table, area, year }: CountPlace, family: 'group-unit' | 'unit' | 'type', category: string): CountsOfRow {
  const read = (measure: CountMeasure): Figure => table.need({ measure, family, area, category, year });
  return { served: read('served'), waiting: read('waiting'), need: read('need'), expected: read('expected') };
}

export interface CountsOfRow {
  readonly served: Figure;
  readonly waiting: Figure;
  readonly need: Figure;
  readonly expected: Figure;
}

/** Need as a number for sharing out places: what is withheld takes no part, so that nothing can be read back from it. */
export function shownNeed(need: Figure): number {
  return isPresent(need) ? need.value : 0;
}

/**
 * The unit each target group is planned in: 24-hour places where the group has any need or places there, else the
 * unit with the greatest need, else the unit of its services. Places of different units never cover for each other.
 */
export function unitGroups(context: EditionContext, place: CountPlace, services: readonly UnitService[]): UnitGroup[] {
  const units = [...new Set(context.serviceTypes.filter(({ placeBased }) => placeBased).map(({ unit }) => unit))].sort();
  return context.targetGroups.map(({ code }) => {
    const candidates = units.map((unit) => candidate(place, { targetGroup: code, unit }, services));
    const ranked = [...candidates].sort((a, b) => rank(b) - rank(a));
    const best = ranked[0] ?? { targetGroup: code, unit: 'day', need: 0 };
    return { targetGroup: code, unit: best.unit, need: best.need };
  });
}

/** A service with the unit of its places. */
export type UnitService = SupplyRow & { readonly unit: string };

interface Candidate extends UnitGroup {
  readonly hasNeed: boolean;
  readonly hasPlaces: boolean;
}

function candidate(place: CountPlace, group: Omit<UnitGroup, 'need'>, services: readonly UnitService[]): Candidate {
  const need = groupCount(place, 'need', group);
  const hasPlaces = services.some(({ unit, targetGroups }) => unit === group.unit && targetGroups.includes(group.targetGroup));
  return { ...group, need: shownNeed(need), hasNeed: !isPresent(need) ? need.missing === 'withheld' : need.value > 0, hasPlaces };
}

function rank({ unit, need, hasNeed, hasPlaces }: Candidate): number {
  const dayFirst = unit === 'day' && (hasNeed || hasPlaces) ? 1e12 : 0;
  return dayFirst + (hasNeed ? 1e6 + need : 0) + (hasPlaces ? 1 : 0);
}

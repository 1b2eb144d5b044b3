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
export function groupCount(
  { table, area, year }: CountPlace,
  measure: CountMeasure,
  group: Pick<UnitGroup, 'targetGroup' | 'unit'>,
): Figure {
  return table.need({
    measure,
    family: 'group-unit',
    area,
    category: `${group.targetGroup}|${group.unit}`,
    year,
  });
}

/** All four counts of one category. */
export function countsOf(
  { table, area, year }: CountPlace,
  family: 'group-unit' | 'unit' | 'type',
  category: string,
): CountsOfRow {
  const read = (measure: CountMeasure): Figure => table.need({ measure, family, area, category, year });
  const need = read('need');
  // Where nobody is in need, nobody is served and nobody waits.
  const part = (measure: CountMeasure): Figure =>
    isPresent(need) && need.value === 0 ? need : read(measure);
  return { served: part('served'), waiting: part('waiting'), need, expected: read('expected') };
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
 * The unit each target group is planned in: 24-hour places where it has a need for them, shown or withheld, else
 * the unit with the greatest shown need, else of a withheld need, else of its services. Places of one unit never cover for another.
 */
export function unitGroups(
  context: EditionContext,
  place: CountPlace,
  services: readonly UnitService[],
): UnitGroup[] {
  const units = [
    ...new Set(context.serviceTypes.filter(({ placeBased }) => placeBased).map(({ unit }) => unit)),
  ].sort();
  return context.targetGroups.map(({ code }) => {
    const candidates = units.map((unit) => candidate(place, { targetGroup: code, unit }, services));
    const ranked = [...candidates].sort((a, b) => rank(b) - rank(a));
    const { unit, need, hidden } = ranked[0] ?? { unit: 'day', need: 0, hidden: false };
    return { targetGroup: code, unit, need, hidden };
  });
}

/** A service with the unit of its places. */
export type UnitService = SupplyRow & { readonly unit: string };

interface Candidate extends UnitGroup {
  readonly hasPlaces: boolean;
}

function candidate(
  place: CountPlace,
  group: Pick<UnitGroup, 'targetGroup' | 'unit'>,
  services: readonly UnitService[],
): Candidate {
  const need = groupCount(place, 'need', group);
  const hasPlaces = services.some(
    ({ unit, targetGroups }) => unit === group.unit && targetGroups.includes(group.targetGroup),
  );
  return {
    ...group,
    need: shownNeed(need),
    hidden: !isPresent(need) && need.missing === 'withheld',
    hasPlaces,
  };
}

function rank({ unit, need, hidden, hasPlaces }: Candidate): number {
  if (unit === 'day' && (need > 0 || hidden)) return 1e12;
  if (need > 0) return 1e6 + need;
  return (hidden ? 10 : 0) + (hasPlaces ? 2 : 0) + (unit === 'day' ? 1 : 0);
}

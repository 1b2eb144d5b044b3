import type { CostFacts } from '../costs/cost-facts.ts';
import type { GapModel } from '../supply-gaps/gap-model.ts';
import { inUnit } from '../supply-gaps/gap-model.ts';
import type { AccessSources } from './access-rows.ts';
import type { SeatDistances } from './seat-distances.ts';

/** What access is measured from. */
export interface AccessModel {
  readonly model: GapModel;
  readonly seats: SeatDistances;
  readonly facts: CostFacts;
}

/** Unit and count category: of a target group, or all 24-hour places. */
function subject({ groups }: GapModel, targetGroup: string | undefined) {
  const group = groups.find((candidate) => candidate.targetGroup === targetGroup);
  return group
    ? ({ unit: group.unit, family: 'group-unit', category: `${group.targetGroup}|${group.unit}` } as const)
    : ({ unit: 'day', family: 'unit', category: 'day' } as const);
}

function placesOf(model: GapModel, unit: string, targetGroup: string | undefined): Map<string, number> {
  const places = new Map<string, number>();
  const add = (code: string, count: number): Map<string, number> =>
    places.set(code, (places.get(code) ?? 0) + count);
  if (targetGroup === undefined) {
    for (const { municipality, places: count } of inUnit(model.services, unit)) add(municipality, count);
    return places;
  }
  const shares = model.supplyByUnit.get(unit)?.placesByMunicipality;
  for (const code of model.area.municipalities) add(code, shares?.get(`${targetGroup}|${code}`) ?? 0);
  return places;
}

/** Need and places of a target group, or of all 24-hour places. */
export function accessSources(
  { model, seats, facts }: AccessModel,
  targetGroup: string | undefined,
): AccessSources & { readonly unit: string } {
  const { unit, family, category } = subject(model, targetGroup);
  const { table, area, year } = model.place;
  const need = (place: string) => table.need({ measure: 'need', family, area: place, category, year });
  return {
    unit,
    seats,
    municipalities: model.area.municipalities,
    reported: model.reported,
    need,
    total: need(area),
    places: placesOf(model, unit, targetGroup),
    inhabitants: (code) => facts.inhabitants(code, year, 'all') ?? 0,
  };
}

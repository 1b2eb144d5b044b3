import type { EditionContext } from '../../editions/edition-context.ts';
import type { CountTable } from '../../editions/counts/count-table.ts';
import type { ResolvedArea } from '../../reference/membership.ts';
import { type GroupSupply, groupSupply, type UnitGroup } from './group-supply.ts';
import type { SupplyRow } from './supply-gaps.query.ts';
import { type CountPlace, type UnitService, unitGroups } from './unit-groups.ts';

/** Need and places of an area in a year, before any row is made. */
export interface GapModel {
  readonly place: CountPlace;
  readonly services: readonly UnitService[];
  readonly groups: readonly UnitGroup[];
  readonly supplyByUnit: ReadonlyMap<string, GroupSupply>;
  readonly reported: readonly string[];
  readonly area: ResolvedArea;
}

/** What the model is made from. */
export interface GapModelInput {
  readonly context: EditionContext;
  readonly table: CountTable;
  readonly area: ResolvedArea;
  readonly year: number;
  readonly supply: readonly SupplyRow[];
}

/** Put need beside places: units of the groups, and the places shared out within each unit. */
export function gapModel({ context, table, area, year, supply }: GapModelInput): GapModel {
  const services = unitServices(context, supply);
  const countArea = table.areaOf(area.municipalities, area.grouping.code);
  const place = { table, area: countArea, year };
  const groups = unitGroups(context, place, services);
  const units = [...new Set(groups.map(({ unit }) => unit))];
  const supplyByUnit = new Map(
    units.map((unit) => [unit, groupSupply(inUnit(groups, unit), inUnit(services, unit))] as const),
  );
  return {
    place,
    services,
    groups,
    supplyByUnit,
    reported: table.reportedIn(year, area.municipalities),
    area,
  };
}

/** Services that offer places, each with the unit of its places. */
export function unitServices({ serviceTypes }: EditionContext, supply: readonly SupplyRow[]): UnitService[] {
  const types = new Map(serviceTypes.map((type) => [type.code, type]));
  return supply.flatMap((service): UnitService[] => {
    const type = types.get(service.serviceType);
    return type?.placeBased ? [{ ...service, unit: type.unit }] : [];
  });
}

/** Members of one unit of place. */
export function inUnit<Member extends { readonly unit: string }>(
  members: readonly Member[],
  unit: string,
): Member[] {
  return members.filter((member) => member.unit === unit);
}

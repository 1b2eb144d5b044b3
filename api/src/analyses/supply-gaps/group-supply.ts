import { sharedSupply, type SharedSupply } from '@tilbudsvifte/planning';
import type { SupplyRow } from './supply-gaps.query.ts';

/** A target group and the need that is shown for it (0 where it is withheld). */
interface NeededGroup {
  readonly targetGroup: string;
  readonly need: number;
}

/** A target group in the unit of place it is planned in. */
export interface UnitGroup extends NeededGroup {
  readonly unit: string;
  /** Whether the need is withheld. */
  readonly hidden: boolean;
}

/** Places of the groups of one unit, each place counted once, by host municipality. */
export interface GroupSupply {
  readonly shared: SharedSupply;
  readonly places: ReadonlyMap<string, number>;
  readonly placesByMunicipality: ReadonlyMap<string, number>;
  /** Whether any place can take more than one of the groups, so that a share was agreed. */
  readonly isShared: boolean;
}

/** Share out the services of one unit among the target groups they can take. */
export function groupSupply(groups: readonly NeededGroup[], services: readonly SupplyRow[]): GroupSupply {
  const eligible = services.map(({ targetGroups }) =>
    groups.map(({ targetGroup }) => targetGroups.includes(targetGroup)),
  );
  const shared = sharedSupply(
    groups.map(({ targetGroup, need }) => ({ key: targetGroup, need })),
    services.map(({ id, places }) => ({ key: id, places })),
    eligible,
  );
  const placesByMunicipality = new Map<string, number>();
  services.forEach(({ municipality }, service) =>
    groups.forEach(({ targetGroup }, group) => {
      const key = `${targetGroup}|${municipality}`;
      const share = shared.allocation[service]?.[group] ?? 0;
      placesByMunicipality.set(key, (placesByMunicipality.get(key) ?? 0) + share);
    }),
  );
  return {
    shared,
    places: new Map(groups.map(({ targetGroup }, index) => [targetGroup, shared.groupPlaces[index] ?? 0])),
    placesByMunicipality,
    isShared: eligible.some((row) => row.filter(Boolean).length > 1),
  };
}

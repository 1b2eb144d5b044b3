import { availability } from '../capacity/availability.ts';
import type { Figure } from '../figures/figure.ts';
import { sharedSupply } from './shared-supply.ts';
import type { OfferedService } from './supply-after-changes.ts';
import { supplyGap } from './supply-gap.ts';
import type { GroupNeed } from './shared-supply.ts';
import { zip } from '../numerics/zip.ts';

/** What places are planned with: shares. */
export interface PlanningRule {
  readonly occupancy: number;
  readonly maxRefusal: number;
}

/** A target group with its part of the places, against what it needs. */
export interface GroupPosition extends GroupNeed {
  /** Whole places: a shared service counts once, split in proportion to what the groups require. */
  readonly places: number;
  /** Required places at the planned occupancy, and at the accepted refusal. */
  readonly required: number;
  readonly requiredAtRefusal: number;
  /** Places − required places; negative is a shortage. */
  readonly gap: number;
  readonly gapAtRefusal: number;
  readonly availability: Figure;
}

/** How the services of one unit of place meet the groups' need. */
export interface SupplyPosition {
  /** Required places that no sharing out of the services can cover. */
  readonly unmet: number;
  /** Keys of the groups that are short together. */
  readonly bottleneck: readonly string[];
  readonly groups: readonly GroupPosition[];
}

/**
 * Supply position — required places of target groups against the services that can take them, each place counted
 * once: the need of each group becomes required places at the planned occupancy [de-bruin2010], which are shared among
 * the services by maximum flow [ford-fulkerson1956]. Shortages of the groups add up to exactly `unmet`, so more places never
 * raise it and fewer never lower it.
 * Unit: citizens in, places out.
 * Missing cases: availability is `no-demand` for a group without need.
 * @throws RangeError when a need or places are negative, places are not whole, the occupancy is not from 0.01 to 1 or
 * maxRefusal not from 1e-9 to 0.999999.
 * @example supplyPosition(
 *   [{ key: 'A', need: 30 }, { key: 'B', need: 12 }, { key: 'C', need: 7 }],
 *   [{ key: 'a', places: 10, groups: ['A'] }, { key: 'ab', places: 15, groups: ['A', 'B'] },
 *    { key: 'bc', places: 30, groups: ['B', 'C'] }],
 *   { occupancy: 1, maxRefusal: 0.05 },
 * ).unmet // 5
 */
export function supplyPosition(
  groups: readonly GroupNeed[],
  services: readonly OfferedService[],
  rule: PlanningRule,
): SupplyPosition {
  const required = groups.map(({ need }) => gapOf(need, 0, rule).requiredAtOccupancy);
  const pools = poolsOf(groups, services);
  const { unmet, bottleneck, groupPlaces } = sharedSupply(
    zip(groups, required).map(([{ key }, need]) => ({ key, need })),
    pools,
    pools.map(({ eligible }) => eligible),
  );
  return {
    unmet,
    bottleneck,
    groups: zip(groups, groupPlaces).map(([{ key, need }, places]) => {
      const { requiredAtOccupancy, requiredAtRefusal, gaps } = gapOf(need, places, rule);
      return {
        key,
        need,
        places,
        required: requiredAtOccupancy,
        requiredAtRefusal,
        gap: gaps.atOccupancy,
        gapAtRefusal: gaps.atRefusal,
        availability: availability(need, places),
      };
    }),
  };
}

/** Services that the same groups may use as one: which of them a place lies in does not matter here. */
function poolsOf(
  groups: readonly GroupNeed[],
  services: readonly OfferedService[],
): { readonly key: string; readonly places: number; readonly eligible: readonly boolean[] }[] {
  const pools = new Map<string, { key: string; places: number; eligible: readonly boolean[] }>();
  for (const service of services) {
    const eligible = groups.map(({ key }) => service.groups.includes(key));
    const key = eligible.map(Number).join('');
    const places = pools.get(key)?.places ?? 0;
    pools.set(key, { key, places: places + service.places, eligible });
  }
  return [...pools.values()];
}

function gapOf(
  need: number,
  places: number,
  { occupancy, maxRefusal }: PlanningRule,
): ReturnType<typeof supplyGap> {
  return supplyGap({ served: need, waiting: 0, places, occupancy, maxRefusal });
}

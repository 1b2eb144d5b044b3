import { dealToServices } from './deal-to-services.ts';
import { fairShares } from './fair-shares.ts';
import { NOT_NEGATIVE, requireRange } from '../figures/require-range.ts';
import { routeNeeds } from './route-needs.ts';
import { type ServicePool, servicePools } from './service-pools.ts';
import { wholePoolFlows } from './whole-pool-flows.ts';
import { zip } from '../numerics/zip.ts';

/** A target group and its need in citizens. */
export interface GroupNeed {
  readonly key: string;
  readonly need: number;
}

/** A service and its whole places. */
export interface ServicePlaces {
  readonly key: string;
  readonly places: number;
}

/** How services that take several groups are shared between them. */
export interface SharedSupply {
  /** Citizens who cannot get a place however the places are shared out. */
  readonly unmet: number;
  /** Keys of the groups that are short together: the smallest set whose need exceeds all it can use by `unmet`. */
  readonly bottleneck: readonly string[];
  /** Whole places by service and group; a row adds up to the service's places. */
  readonly allocation: readonly (readonly number[])[];
  /** Whole places by group: the column sums of the allocation. */
  readonly groupPlaces: readonly number[];
}

/**
 * Shared supply — counts places that several target groups may use once, and splits them. Unmet need is the largest
 * shortage N(S) − C(S) over sets S of groups, found as a minimum cut [ford-fulkerson1956] [dinic1970].
 * The split between groups is a convention and must be called one: in proportion to need, that is, the ratio of
 * places to need is made as even as the permissions allow [megiddo1974], in shortage and in surplus, so that no group
 * looks short while a service it may use has places to spare. Services that only groups without need may use are
 * split equally. Each group ends within one whole place of its exact share [balinski-young1982]; with whole needs,
 * need − places summed over the groups that lack places is exactly `unmet`. Which service a group's places are
 * counted in is one of several possible answers, always the same for the same input.
 * Unit: citizens and whole places.
 * Missing cases: none; a service that no group may use keeps a row of zeros.
 * @throws RangeError when a need is negative, places are not a whole number, or `eligible` is not service × group.
 * @example sharedSupply([{ key: 'A', need: 30 }, { key: 'B', need: 10 }], [{ key: 's', places: 20 }], [[true, true]])
 * // { unmet: 20, bottleneck: ['A', 'B'], allocation: [[15, 5]], groupPlaces: [15, 5] }
 */
export function sharedSupply(
  groups: readonly GroupNeed[],
  services: readonly ServicePlaces[],
  eligible: readonly (readonly boolean[])[],
): SharedSupply {
  requireShape(groups, services, eligible);
  const needs = groups.map((group) => group.need);
  const permitted = eligible.map((row) => permittedGroups(needs, row));
  const pools = servicePools(
    services.map((service) => service.places),
    permitted,
  );
  const allocation = allocate(needs, pools);
  return {
    ...shortage(groups, pools),
    allocation,
    groupPlaces: allocation.reduce(
      (sums, row) => zip(sums, row).map(([sum, places]) => sum + places),
      needs.map(() => 0),
    ),
  };
}

/** Groups without need get places only where no group with need may go. */
function permittedGroups(needs: readonly number[], eligible: readonly boolean[]): number[] {
  const all = eligible.flatMap((may, group) => (may ? [group] : []));
  const inNeed = all.filter((group) => needs[group] !== 0);
  return inNeed.length > 0 ? inNeed : all;
}

/** Whole places by service and group. */
function allocate(needs: readonly number[], pools: readonly ServicePool[]): number[][] {
  // Groups without need only meet each other in a pool, so equal weights split it equally.
  const shares = fairShares(
    needs.map((need) => need || 1),
    pools,
  );
  const allocation: number[][] = [];
  for (const [flows, { members }] of zip(wholePoolFlows(shares, pools), pools)) {
    const rows = dealToServices(
      flows,
      members.map(({ places }) => places),
    );
    for (const [{ service }, row] of zip(members, rows)) allocation[service] = row;
  }
  return allocation;
}

/** The largest shortage over sets of groups, and the smallest set that has it. */
function shortage(
  groups: readonly GroupNeed[],
  pools: readonly ServicePool[],
): Pick<SharedSupply, 'unmet' | 'bottleneck'> {
  const { short } = routeNeeds(
    groups.map(({ need }, group) => ({ group, citizens: need })),
    pools,
  );
  const inNeed = groups.filter((_, group) => short.includes(group));
  const usable = pools.filter((pool) => pool.groups.some((group) => short.includes(group)));
  return {
    unmet: Math.max(0, sum(inNeed.map(({ need }) => need)) - sum(usable.map(({ places }) => places))),
    bottleneck: inNeed.map(({ key }) => key),
  };
}

function requireShape(
  groups: readonly GroupNeed[],
  services: readonly ServicePlaces[],
  eligible: readonly (readonly boolean[])[],
): void {
  for (const { key, need } of groups) requireRange(`need of ${key}`, need, NOT_NEGATIVE);
  for (const { key, places } of services) {
    requireRange(`places of ${key}`, places, NOT_NEGATIVE);
    if (!Number.isInteger(places)) throw new RangeError(`places of ${key} must be whole, got ${places}`);
  }
  if (eligible.length === services.length && eligible.every((row) => row.length === groups.length)) return;
  throw new RangeError(`eligible must be ${services.length} services × ${groups.length} groups`);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

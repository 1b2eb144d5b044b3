import { dealToServices } from './deal-to-services.ts';
import { fairShares } from './fair-shares.ts';
import { NOT_NEGATIVE, requireRange } from '../figures/require-range.ts';
import { routeNeeds } from './route-needs.ts';
import type { Pool } from './supply-network.ts';
import { wholePoolFlows } from './whole-pool-flows.ts';

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
  const permitted = services.map((_, service) => permittedGroups(needs, eligible[service] ?? []));
  const { pools, members } = poolsByPermission(services, permitted);
  const { unmet, short } = shortage(needs, pools);
  // Groups without need only meet each other in a pool, so equal weights split it equally.
  const shares = fairShares(
    needs.map((need) => need || 1),
    pools,
  );
  const allocation = services.map(() => needs.map(() => 0));
  wholePoolFlows(shares, pools).forEach((flows, pool) => {
    const inPool = members[pool] ?? [];
    const rows = dealToServices(
      flows,
      inPool.map((service) => services[service]?.places ?? 0),
    );
    inPool.forEach((service, i) => (allocation[service] = rows[i] ?? []));
  });
  return {
    unmet,
    bottleneck: short.map((group) => groups[group]?.key ?? ''),
    allocation,
    groupPlaces: groups.map((_, group) => sum(allocation.map((row) => row[group] ?? 0))),
  };
}

/** Groups without need get places only where no group with need may go. */
function permittedGroups(needs: readonly number[], eligible: readonly boolean[]): number[] {
  const all = eligible.flatMap((may, group) => (may ? [group] : []));
  const inNeed = all.filter((group) => needs[group] !== 0);
  return inNeed.length > 0 ? inNeed : all;
}

/** The largest shortage over sets of groups, and the smallest set that has it. */
function shortage(
  needs: readonly number[],
  pools: readonly Pool[],
): { unmet: number; short: readonly number[] } {
  const { short } = routeNeeds(needs, pools);
  const usable = pools.filter((pool) => pool.groups.some((group) => short.includes(group)));
  const unmet = sum(short.map((group) => needs[group] ?? 0)) - sum(usable.map((pool) => pool.places));
  return { unmet: Math.max(0, unmet), short };
}

/** Services that the same groups may use are one pool: 500 services become a few dozen nodes. */
function poolsByPermission(
  services: readonly ServicePlaces[],
  permitted: readonly (readonly number[])[],
): { pools: Pool[]; members: number[][] } {
  const byGroups = new Map<string, number[]>();
  permitted.forEach((groups, service) => {
    const key = groups.join();
    byGroups.set(key, [...(byGroups.get(key) ?? []), service]);
  });
  const members = [...byGroups.values()];
  const pools = members.map((inPool) => ({
    places: sum(inPool.map((service) => services[service]?.places ?? 0)),
    groups: permitted[inPool[0] ?? -1] ?? [],
  }));
  return { pools, members };
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

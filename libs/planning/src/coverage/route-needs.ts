import { type Pool, supplyNetwork } from './supply-network.ts';

/** How far supplies of citizens, one per group, find room in the pools. */
export interface Routing {
  /** Whether every supply found room. */
  readonly complete: boolean;
  /** Groups on the short side of the smallest minimum cut: together they ask for more than they can use. */
  readonly short: readonly number[];
  /** Groups that could not place one citizen more, even if others moved over. */
  readonly full: readonly number[];
}

/** Amounts this small beside the whole are rounding, not places. */
const RELATIVE_TOLERANCE = 1e-9;

/**
 * Route needs to pools — a maximum flow from groups (supply per group; undefined = not taking part) to pools
 * [dinic1970], in which a place is used once. The minimum cut [ford-fulkerson1956] names the groups that are short.
 */
export function routeNeeds(supplies: readonly (number | undefined)[], pools: readonly Pool[]): Routing {
  const taking = [...supplies.keys()].filter((group) => supplies[group] !== undefined);
  const demand = taking.reduce((sum, group) => sum + (supplies[group] ?? 0), 0);
  const places = pools.reduce((sum, pool) => sum + pool.places, 0);
  const tolerance = RELATIVE_TOLERANCE * Math.max(1, demand, places);
  const { network, source, sink } = supplyNetwork(supplies, pools, tolerance);
  const sent = network.maximise(source, sink);
  const shortSide = network.reachableFrom(source);
  return {
    complete: demand - sent <= tolerance * (taking.length + 1),
    short: taking.filter((group) => shortSide[group]),
    full: taking.filter((group) => !network.reachableFrom(group)[sink]),
  };
}

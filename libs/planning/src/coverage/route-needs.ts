import { type GroupSupply, type Pool, supplyNetwork } from './supply-network.ts';
import { maximumFlow } from './maximum-flow.ts';
import { stepsFrom } from './flow-network.ts';

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
 * Route needs to pools — a maximum flow from groups to pools [dinic1970], in which a place is used once. The minimum
 * cut [ford-fulkerson1956] names the groups that are short.
 */
export function routeNeeds(supplies: readonly GroupSupply[], pools: readonly Pool[]): Routing {
  const demand = supplies.reduce((sum, { citizens }) => sum + citizens, 0);
  const places = pools.reduce((sum, pool) => sum + pool.places, 0);
  const tolerance = RELATIVE_TOLERANCE * Math.max(1, demand, places);
  const { source, sink, groups } = supplyNetwork(supplies, pools);
  const sent = maximumFlow(source, sink, tolerance);
  const shortSide = stepsFrom(source, tolerance);
  return {
    complete: demand - sent <= tolerance * (supplies.length + 1),
    short: groups.filter(({ node }) => shortSide.has(node)).map(({ group }) => group),
    full: groups.filter(({ node }) => !stepsFrom(node, tolerance).has(sink)).map(({ group }) => group),
  };
}

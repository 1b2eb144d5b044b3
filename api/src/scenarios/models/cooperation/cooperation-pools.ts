import { placeSites } from '@tilbudsvifte/planning';
import type { CooperationChange } from './cooperation-plan.ts';
import type { CooperationWorld } from './cooperation-world.ts';

/** Parties that share their places, which stand in the middle of them. */
export interface Pool {
  /** Party in the middle: the one with the shortest way from all the others. */
  readonly centre: number;
  readonly members: readonly number[];
}

/** A way to stand together. */
export interface Pooling {
  /** Every party is in one pool; one that stands alone is a pool of its own. */
  readonly pools: readonly Pool[];
  /** Whether no other choice of middles is proved better. */
  readonly exact: boolean;
}

/** More choices than this are not gone through while a slider moves. */
const mostWhileMoving = 2e5;

const alone = (party: number): Pool => ({ centre: party, members: [party] });

/** Every party on its own. */
export function allAlone({ parties }: CooperationWorld): Pooling {
  return { pools: parties.map((_, party) => alone(party)), exact: true };
}

function ways(of: number, count: number): number {
  return Array.from({ length: count }, (_, i) => (of - i) / (i + 1)).reduce((all, factor) => all * factor, 1);
}

/**
 * Split members by distance: each belongs to the nearest of the middles that make the way of all shortest. Need takes
 * no part, so that the split says nothing about who needs what.
 */
export function poolsByDistance(
  { distances }: CooperationWorld,
  members: readonly number[],
  { count, preview }: { readonly count: number; readonly preview: boolean },
): Pooling {
  if (members.length === 0) return { pools: [], exact: true };
  const table = members.map((site) => members.map((node) => distances[site]?.[node] ?? 0));
  const sites = Math.min(count, members.length);
  const found = placeSites({
    weights: members.map(() => 1),
    distances: table,
    sites,
    quick: preview && ways(members.length, sites) > mostWhileMoving,
  });
  const pools = found.sites.map((site) => ({
    centre: members[site] ?? 0,
    members: members.filter((_, node) => found.assignment[node] === site),
  }));
  return { pools, exact: found.exact };
}

/** Positions of municipalities among the parties. */
export function partiesOf({ parties }: CooperationWorld, codes: readonly string[]): number[] {
  return parties.flatMap(({ code }, party) => (codes.includes(code) ? [party] : []));
}

/** Those who take part: the ones named, else those of the clusters chosen by hand, else everybody. */
export function participantsOf(
  world: CooperationWorld,
  { participants, byHand }: CooperationChange,
): number[] {
  const named = participants ?? (byHand.length > 0 ? byHand.flat() : undefined);
  return named === undefined ? world.parties.map((_, party) => party) : partiesOf(world, named);
}

/** The pools with everybody else beside them, each alone. */
export function withOthers(world: CooperationWorld, { pools, exact }: Pooling): Pooling {
  const inside = new Set(pools.flatMap(({ members }) => members));
  const others = world.parties.flatMap((_, party) => (inside.has(party) ? [] : [alone(party)]));
  return { pools: [...pools, ...others], exact };
}

/** Pools of a change: by hand, or by distance; one when nothing is said of clusters. */
export function poolsOf(world: CooperationWorld, change: CooperationChange, preview: boolean): Pooling {
  const participants = participantsOf(world, change);
  if (change.byHand.length === 0)
    return withOthers(world, poolsByDistance(world, participants, { count: change.clusters ?? 1, preview }));
  const pools = change.byHand.flatMap(
    (codes) => poolsByDistance(world, partiesOf(world, codes), { count: 1, preview }).pools,
  );
  return withOthers(world, { pools, exact: true });
}

/** Kilometres from every party to the middle of its pool. */
export function kmToCentre({ parties, distances }: CooperationWorld, pools: readonly Pool[]): number[] {
  const centres = new Map(
    pools.flatMap(({ centre, members }) => members.map((party) => [party, centre] as const)),
  );
  return parties.map((_, party) => distances[centres.get(party) ?? party]?.[party] ?? 0);
}

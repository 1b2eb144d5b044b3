import {
  erlangB,
  type Figure,
  figure,
  partialPoolUse,
  placesForRefusal,
  smallestReserve,
  withheldSplits,
} from '@tilbudsvifte/planning';
import { type CooperationPlan, type ReservePlan, usualReserve } from './cooperation-plan.ts';
import { kmToCentre, type Pool } from './cooperation-pools.ts';
import type { CooperationWorld, GroupLoads } from './cooperation-world.ts';

/** A group whose parties keep places of their own and share a reserve, measured over the splits of what is withheld. */
export interface ReserveMeasures {
  readonly places: Figure;
  readonly refused: Figure;
  readonly kmAdded: Figure;
  /** By pool. */
  readonly reserve: readonly Figure[];
  /** By party. */
  readonly own: readonly number[];
  readonly refusal: readonly Figure[];
  readonly inReserve: readonly Figure[];
}

interface Asked {
  readonly plan: CooperationPlan;
  readonly pools: readonly Pool[];
  readonly reserve?: ReservePlan;
}

interface Sized extends Asked {
  /** A size that may be close. */
  readonly near: number;
}

/** What happens when the loads are these. */
interface OneSplit {
  readonly reserve: readonly number[];
  readonly places: number;
  readonly refusal: readonly number[];
  readonly inReserve: readonly number[];
}

/** Most places that a reserve can have: see `smallestReserve`. */
const mostReserve = 2000;

/** Places that each party keeps. */
export function ownPlaces(
  { parties }: CooperationWorld,
  { evenly, places }: GroupLoads,
  { own, ownPlaces: given }: ReservePlan,
): number[] {
  return parties.map(({ code }, party) => {
    const usual = own === 'today' ? (places[party] ?? 0) : (evenly[party] ?? 0);
    return given.get(code) ?? Math.floor(usual);
  });
}

function poolSize(loads: readonly number[], own: readonly number[], { plan, reserve, near }: Sized): number {
  if (reserve?.places !== undefined) return reserve.places;
  const found = smallestReserve(loads, own, { maxRefusal: plan.refusal, near });
  return 'value' in found ? found.value : mostReserve;
}

function oneSplit(
  { loads, near }: { readonly loads: readonly number[]; readonly near: readonly number[] },
  own: readonly number[],
  asked: Asked,
): OneSplit {
  const refusal = loads.map(() => 0);
  const inReserve = loads.map(() => 0);
  let places = 0;
  const reserve = asked.pools.map(({ members }, pool) => {
    const at = (values: readonly number[]): number[] => members.map((party) => values[party] ?? 0);
    // Who stands alone has no one to share a reserve with, and keeps enough for itself.
    const [single = 0] = members;
    if (members.length === 1) {
      const load = loads[single] ?? 0;
      const needed = placesForRefusal(load, asked.plan.refusal);
      places += needed;
      refusal[single] = load === 0 ? 0 : erlangB(load, needed);
      return 0;
    }
    const size = poolSize(at(loads), at(own), { ...asked, near: near[pool] ?? 0 });
    const use = partialPoolUse(at(loads), at(own), size);
    members.forEach((party, i) => {
      refusal[party] = use.refused[i] ?? 0;
      inReserve[party] = use.inShared[i] ?? 0;
    });
    places += at(own).reduce((sum, count) => sum + count, size);
    return size;
  });
  return { reserve, places, refusal, inReserve };
}

/** The first is the value, the rest make the ends. */
function overSplits(values: readonly number[]): Figure {
  const [lo, hi] = [Math.min(...values), Math.max(...values)];
  return hi - lo < 1e-9 ? figure(values[0] ?? 0) : { ...figure(values[0] ?? 0), lo, hi };
}

const weigh = (weights: readonly number[], values: readonly number[]): number =>
  weights.reduce((sum, weight, i) => sum + weight * (values[i] ?? 0), 0);

/** Measure places of their own with a common reserve. */
export function reserveSplits(world: CooperationWorld, group: GroupLoads, asked: Asked): ReserveMeasures {
  const own = ownPlaces(world, group, asked.reserve ?? usualReserve);
  const km = kmToCentre(world, asked.pools);
  type Found = OneSplit & { readonly loads: readonly number[] };
  const found: Found[] = [];
  for (const loads of withheldSplits(group.loads, own))
    found.push({ loads, ...oneSplit({ loads, near: found.at(-1)?.reserve ?? [] }, own, asked) });
  const over = (measure: (split: Found) => number): Figure => overSplits(found.map(measure));
  const each = <Item>(items: readonly Item[], measure: (split: Found, index: number) => number): Figure[] =>
    items.map((_, index) => over((split) => measure(split, index)));
  return {
    places: over(({ places }) => places),
    refused: over(({ loads, refusal }) => weigh(loads, refusal)),
    kmAdded: over(({ inReserve }) => weigh(inReserve, km)),
    reserve: each(asked.pools, ({ reserve }, pool) => reserve[pool] ?? 0),
    own,
    refusal: each(world.parties, ({ refusal }, party) => refusal[party] ?? 0),
    inReserve: each(world.parties, ({ inReserve }, party) => inReserve[party] ?? 0),
  };
}

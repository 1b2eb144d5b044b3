import {
  criticalMass,
  type Figure,
  figure,
  isPresent,
  missing,
  outerSum,
  poolParts,
  scaleFigure,
  type PMedian,
  weightedNeed,
} from '@tilbudsvifte/planning';
import type { LocationPlan } from './location-plan.ts';
import type { LocationWorld } from './location-world.ts';

/** One site, and how its service would run. */
export interface SiteMeasures {
  readonly row: number;
  readonly served: readonly number[];
  readonly weight: Figure;
  readonly load: Figure;
  readonly places: Figure;
  readonly occupancy: Figure;
  readonly refusal: Figure;
  readonly belowCriticalMass: boolean;
}

/** What a choice of sites means for those who go there and for those who run them. */
export interface ChoiceMeasures {
  readonly choice: PMedian;
  /** Kilometres of every node to its site. */
  readonly km: readonly number[];
  readonly totalKm: Figure;
  readonly meanKm: Figure;
  readonly coverShare: Figure;
  readonly places: Figure;
  /** Places beyond those of one pool for everybody. */
  readonly extraPlaces: Figure;
}

/** Σ weight × value over the nodes, with its ends; nobody in need has no sum. */
export function weighed({ needs, total, weights }: LocationWorld, values: readonly number[]): Figure {
  if (total === 0) return missing('no-demand');
  return weightedNeed({ need: needs, total, estimate: weights, values });
}

/** Citizens in service that a unit of weight stands for; 1 where weights say nothing of it. */
export function citizensPerWeight({ loads, total }: LocationWorld): number {
  return loads && total > 0 ? loads.total / total : 1;
}

/** Fewest places that a site can run on: for its occupancy, or for its profession where that asks for more. */
function criticalPlaces({ occupancy, refusal, minimumPlaces }: LocationPlan): number {
  const mass = criticalMass(occupancy, refusal);
  return isPresent(mass) ? Math.max(mass.value, minimumPlaces) : Infinity;
}

/** Nodes of each chosen site. */
function servedBy({ sites, assignment }: PMedian): number[][] {
  return sites.map((row) => assignment.flatMap((site, node) => (site === row ? [node] : [])));
}

/** Every chosen site, and how its service would run. */
export function siteMeasures(world: LocationWorld, plan: LocationPlan, choice: PMedian): SiteMeasures[] {
  const least = criticalPlaces(plan);
  return servedBy(choice).map((served, i) => {
    const row = choice.sites[i] ?? 0;
    const inside = world.nodes.map((_, node) => Number(served.includes(node)));
    const none = missing('not-applicable');
    const parts = world.loads && poolParts(world.loads, plan.refusal, [served]);
    const { places = none, occupancy = none, refused: refusal = none } = parts ?? {};
    const scale = world.loads && world.total > 0 ? world.loads.total / world.total : undefined;
    const weight = weighed(world, inside);
    return {
      row,
      served,
      weight,
      load: scale === undefined ? none : scaleFigure(weight, scale),
      places,
      occupancy,
      refusal,
      belowCriticalMass: isPresent(places) && places.value < least,
    };
  });
}

/** Measure a choice of sites. */
export function choiceMeasures(world: LocationWorld, plan: LocationPlan, choice: PMedian): ChoiceMeasures {
  const km = choice.assignment.map((site, node) => world.distances[site]?.[node] ?? 0);
  const pools = servedBy(choice);
  const totalKm = weighed(world, km);
  const near = km.map((one) => Number(one <= plan.coverKm));
  const share = (given: Figure): Figure => scaleFigure(given, 1 / world.total);
  const { loads } = world;
  const all = world.nodes.map((_, node) => node);
  const none = missing('not-applicable');
  const places = loads ? poolParts(loads, plan.refusal, pools).places : none;
  const together = loads ? poolParts(loads, plan.refusal, [all]).places : none;
  return {
    choice,
    km,
    totalKm: scaleFigure(totalKm, citizensPerWeight(world)),
    // When nobody is in need every municipality counts the same, and a notice says so.
    meanKm: choice.unweighted ? choice.meanKm : share(totalKm),
    coverShare: choice.unweighted ? unweightedShare(near) : share(weighed(world, near)),
    places,
    extraPlaces: outerSum([places], [together]),
  };
}

function unweightedShare(near: readonly number[]): Figure {
  if (near.length === 0) return missing('not-reported');
  return figure(near.reduce((sum, one) => sum + one, 0) / near.length);
}

import { evaluateSites, type PMedian, placeSites } from '@tilbudsvifte/planning';
import type { LocationPlan, SiteChange } from './location-plan.ts';
import type { LocationWorld } from './location-world.ts';

/** More choices than this are not gone through while a slider moves: some twenty milliseconds. */
const mostWhileMoving = 5e4;

/** How thoroughly to look. */
export interface Search {
  readonly quick: boolean;
}

const rowsOf = ({ nodes }: LocationWorld, codes: readonly string[]): number[] =>
  nodes.flatMap(({ code }, row) => (codes.includes(code) ? [row] : []));

/** Rows to choose from, and those that stay. */
export function siteRoom(world: LocationWorld, { kept, excluded }: Pick<SiteChange, 'kept' | 'excluded'>) {
  const stays = rowsOf(world, kept);
  const out = rowsOf(world, excluded);
  const candidates = world.candidates.filter((row) => !stays.includes(row) && !out.includes(row));
  return { stays, candidates };
}

/** Number of ways to choose so many of so many. */
function ways(of: number, count: number): number {
  return Array.from({ length: Math.max(0, count) }, (_, i) => (of - i) / (i + 1)).reduce(
    (all, factor) => all * factor,
    1,
  );
}

/** The best sites, so many of them. */
export function chosenSites(
  world: LocationWorld,
  {
    sites,
    change,
    plan,
    quick,
  }: { readonly sites: number; readonly change: SiteChange; readonly plan: LocationPlan } & Search,
): PMedian {
  const { stays, candidates } = siteRoom(world, change);
  return placeSites({
    weights: world.weights,
    distances: world.distances,
    sites,
    stays,
    candidates,
    quick: quick && ways(candidates.length, sites - stays.length) > mostWhileMoving,
    ...(change.objective === 'most-within-reach' && { reachKm: plan.coverKm }),
  });
}

/** The services of today, or the one site that would serve best. */
export function sitesBefore(world: LocationWorld, { before }: LocationPlan): PMedian {
  const { weights, distances, candidates, today } = world;
  if (before === 'today' && today.length > 0)
    return { ...evaluateSites({ weights, distances }, today), exact: true };
  return placeSites({ weights, distances, sites: 1, candidates });
}

/** Most sites that there can be. */
export function mostSites(world: LocationWorld, change: Pick<SiteChange, 'kept' | 'excluded'>): number {
  const { stays, candidates } = siteRoom(world, change);
  return stays.length + candidates.length;
}

/** Number of sites that a change asks for: as many as before where it says nothing, within what is possible. */
export function siteCount(world: LocationWorld, change: SiteChange, before: number): number {
  const wanted = change.sites ?? Math.max(before, change.kept.length);
  return Math.max(1, Math.min(wanted, mostSites(world, change)));
}

import { figure, missing, outerSum } from '@tilbudsvifte/planning';
import type { Calculating } from '../scenario-model.ts';
import type { ScenarioRow } from '../scenario-result.ts';
import { type ChoiceMeasures, choiceMeasures, type SiteMeasures } from './location-measures.ts';
import type { LocationPlan, SiteChange } from './location-plan.ts';
import { chosenSites, mostSites } from './location-sites.ts';
import type { LocationWorld } from './location-world.ts';

/** Most sites that are shown side by side. */
const mostShown = 6;

const codeAt = ({ nodes }: LocationWorld, row: number | undefined): string => nodes[row ?? -1]?.code ?? '';

/** Codes of municipalities in one cell. */
export const codesIn = (world: LocationWorld, rows: readonly number[]): string =>
  rows.map((row) => codeAt(world, row)).join(' ');

/** Row of every site, the largest first. */
export function siteRows(
  world: LocationWorld,
  sites: readonly SiteMeasures[],
  kept: readonly string[],
): ScenarioRow[] {
  const weight = (row: ScenarioRow): number => {
    const { weight: own } = row;
    return typeof own === 'object' && 'value' in own ? own.value : 0;
  };
  return sites
    .map((site): ScenarioRow => ({
      municipality: codeAt(world, site.row),
      municipalities: figure(site.served.length),
      servedMunicipalities: codesIn(world, site.served),
      weight: site.weight,
      load: site.load,
      places: site.places,
      occupancyRate: site.occupancy,
      refusal: site.refusal,
      belowCriticalMass: site.belowCriticalMass,
      kept: kept.includes(codeAt(world, site.row)),
      servicesToday: world.today.includes(site.row),
    }))
    .sort((a, b) => weight(b) - weight(a));
}

function weightShown({ needs, reported }: LocationWorld, node: number) {
  const need = needs[node];
  if (!reported[node]) return missing('not-reported');
  return need === null || need === undefined ? missing('withheld') : figure(need);
}

/** Row of every municipality: where its citizens go, before and after. */
export function assignmentRows(
  world: LocationWorld,
  {
    before,
    after,
    coverKm,
  }: { readonly before: ChoiceMeasures; readonly after: ChoiceMeasures; readonly coverKm: number },
): ScenarioRow[] {
  return world.nodes.map(({ code }, node): ScenarioRow => {
    const [was, is] = [before.km[node] ?? 0, after.km[node] ?? 0];
    return {
      municipality: code,
      site: codeAt(world, after.choice.assignment[node]),
      km: figure(is),
      siteBefore: codeAt(world, before.choice.assignment[node]),
      kmBefore: figure(was),
      kmSaved: figure(was - is),
      weight: weightShown(world, node),
      withinReach: is <= coverKm,
    };
  });
}

/** What the rows by number of sites are made from. */
export interface NumberInput {
  readonly plan: LocationPlan;
  readonly change: SiteChange;
  /** Number of sites of the scenario, and how it comes out. */
  readonly chosen: ChoiceMeasures;
  readonly before: ChoiceMeasures;
  readonly run: Calculating;
}

/** Row of every number of sites: what more of them save in kilometres, and cost in places. */
export function numberRows(
  world: LocationWorld,
  { plan, change, chosen, before, run }: NumberInput,
): ScenarioRow[] {
  const first = Math.max(1, change.kept.length);
  const last = Math.min(Math.max(mostShown, chosen.choice.sites.length), mostSites(world, change));
  const numbers = Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
  return numbers.map((sites, i): ScenarioRow => {
    const same = sites === chosen.choice.sites.length;
    const found = same
      ? chosen
      : choiceMeasures(world, plan, chosenSites(world, { sites, change, plan, quick: run.preview }));
    run.progress((i + 1) / numbers.length);
    return {
      sites,
      municipalities: codesIn(world, found.choice.sites),
      meanKm: found.meanKm,
      totalKm: found.totalKm,
      kmSaved: outerSum([before.totalKm], [found.totalKm]),
      coverShare: found.coverShare,
      places: found.places,
      extraPlaces: found.extraPlaces,
      chosen: same,
      provedBest: found.choice.exact,
    };
  });
}

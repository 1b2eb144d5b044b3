import {
  type AloneAndPooled,
  criticalMass,
  type Figure,
  figure,
  isPresent,
  missing,
  partiesForPool,
  poolingRange,
} from '@tilbudsvifte/planning';
import { combine } from '../answer/withheld.ts';
import type { GapModel } from '../supply-gaps/gap-model.ts';
import type { GapAssumptions } from '../supply-gaps/gap-row.ts';
import type { UnitGroup } from '../supply-gaps/group-supply.ts';
import type { CooperationRow } from './cooperation.answer.ts';
import type { SeatCluster } from './seat-clusters.ts';
import { type ShownLoads, shownLoads } from './shown-loads.ts';

/** What rows are made from. */
export interface CooperationSources {
  readonly model: GapModel;
  readonly assumed: GapAssumptions;
  readonly clusters: readonly SeatCluster[];
}

type Pooled = Pick<
  CooperationRow,
  | 'placesAlone'
  | 'placesInClusters'
  | 'placesPooled'
  | 'savedInClusters'
  | 'savedPooled'
  | 'occupancyAlone'
  | 'occupancyPooled'
>;

function allMissing(gone: Figure): Pooled {
  return {
    placesAlone: gone,
    placesInClusters: gone,
    placesPooled: gone,
    savedInClusters: gone,
    savedPooled: gone,
    occupancyAlone: gone,
    occupancyPooled: gone,
  };
}

function pooled({
  alone,
  pooled: together,
  saved,
  occupancyAlone,
  occupancyPooled,
}: AloneAndPooled): Omit<Pooled, 'placesInClusters' | 'savedInClusters'> {
  return { placesAlone: alone, placesPooled: together, savedPooled: saved, occupancyAlone, occupancyPooled };
}

/** Positions of the clusters' municipalities among those that have reported. */
function partiesOf(clusters: readonly SeatCluster[], parties: readonly string[]): number[][] {
  return clusters.map(({ municipalities }) =>
    municipalities.map((code) => parties.indexOf(code)).filter((index) => index >= 0),
  );
}

function massOf(need: Figure, municipalities: number, { occupancy, refusal }: GapAssumptions) {
  const criticalMassPlaces = criticalMass(occupancy, refusal);
  const municipalitiesForCriticalMass =
    municipalities === 0
      ? missing('not-reported')
      : combine([need, criticalMassPlaces], (persons = 0, places = 0) =>
          partiesForPool(persons / municipalities, places, refusal),
        );
  return { criticalMassPlaces, municipalitiesForCriticalMass };
}

function poolingOf(shown: ShownLoads, { clusters, assumed }: CooperationSources): Pooled {
  if (!('known' in shown)) return allMissing(shown.need);
  const found = poolingRange(shown.known, assumed.refusal, partiesOf(clusters, shown.parties));
  return {
    ...pooled(found),
    placesInClusters: found.clustered,
    savedInClusters: found.savedByClusters,
  };
}

/** Row of every target group over the whole area. */
export function groupRows(sources: CooperationSources): CooperationRow[] {
  const { model, assumed } = sources;
  return model.groups.map((group) => {
    const shown = shownLoads(model, group);
    const count = model.reported.length;
    return {
      targetGroup: group.targetGroup,
      unit: group.unit,
      municipalities: figure(count),
      need: shown.need,
      ...poolingOf(shown, sources),
      effectivePlaces: figure(model.supplyByUnit.get(group.unit)?.places.get(group.targetGroup) ?? 0),
      ...massOf(shown.need, count, assumed),
    };
  });
}

/** Places of a group that stand in some municipalities. */
function placesIn(
  { supplyByUnit }: GapModel,
  { targetGroup, unit }: UnitGroup,
  codes: readonly string[],
): Figure {
  const by = supplyByUnit.get(unit)?.placesByMunicipality;
  return figure(codes.reduce((sum, code) => sum + (by?.get(`${targetGroup}|${code}`) ?? 0), 0));
}

/** Need of a cluster: shown where every municipality's is; a cluster has no published total of its own. */
function needIn(shown: ShownLoads, members: readonly number[]): Figure {
  if (!('known' in shown)) return shown.need;
  const loads = members.map((index) => shown.known.loads[index] ?? null);
  if (loads.includes(null)) return missing('withheld');
  return figure(loads.reduce<number>((sum, load) => sum + (load ?? 0), 0));
}

/** Row of every cluster for one target group. */
export function clusterRows(sources: CooperationSources, targetGroup: string): CooperationRow[] {
  const { model, assumed, clusters } = sources;
  const group = model.groups.find((candidate) => candidate.targetGroup === targetGroup);
  if (!group) return [];
  const shown = shownLoads(model, group);
  const members = 'known' in shown ? partiesOf(clusters, shown.parties) : [];
  const found = 'known' in shown ? poolingRange(shown.known, assumed.refusal, members).clusters : [];
  return clusters.map(({ cluster, municipalities }, index) => {
    const own = found[index];
    const parties = members[index] ?? [];
    // A cluster in which nobody has reported needs nobody knows what.
    const gone = isPresent(shown.need) ? missing('not-reported') : shown.need;
    const counted = parties.length > 0 ? needIn(shown, parties) : gone;
    const none = missing('not-applicable');
    return {
      targetGroup,
      unit: group.unit,
      cluster,
      municipalities: figure(parties.length),
      need: counted,
      ...(own && parties.length > 0 ? { ...allMissing(none), ...pooled(own) } : allMissing(gone)),
      effectivePlaces: placesIn(model, group, municipalities),
      ...massOf(counted, parties.length, assumed),
    };
  });
}

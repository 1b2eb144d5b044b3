import { ROAD_FACTOR } from '@tilbudsvifte/planning';
import type { ScenarioDocument } from '../../document/scenario-document.ts';
import { pulledLevers } from '../../document/pulled-levers.ts';

/** What is to be decided: which sites, and what for. */
export interface SiteChange {
  /** As many as before when left out. */
  readonly sites?: number;
  readonly objective: 'shortest-way' | 'most-within-reach';
  readonly kept: readonly string[];
  readonly excluded: readonly string[];
}

/** A document about the placing of services, read. */
export interface LocationPlan {
  readonly weights: 'need' | 'inhabitants' | 'entered';
  readonly entered: ReadonlyMap<string, number>;
  /** Citizens in service at a time, shared out by weights that are no need. */
  readonly load?: number;
  readonly before: 'today' | 'one-site';
  /** Where services may stand; everywhere when left out. */
  readonly candidates?: readonly string[];
  readonly roadFactor: number;
  /** Kilometres added to every way over the water, by municipality. */
  readonly addedKm: ReadonlyMap<string, number>;
  /** Municipalities that are left out and solved on their own. */
  readonly apart: readonly string[];
  readonly refusal: number;
  readonly occupancy: number;
  readonly minimumPlaces: number;
  readonly coverKm: number;
  /** Absent when nothing is to be changed. */
  readonly change?: SiteChange;
}

const changeLevers = ['sites', 'objective', 'sites-kept', 'sites-excluded'];

/** What holds where a document says nothing. */
export const usualLocation = {
  refusal: 0.05,
  occupancy: 0.85,
  minimumPlaces: 0,
  coverKm: 30,
  roadFactor: ROAD_FACTOR,
} as const;

function changeOf(document: ScenarioDocument): SiteChange | undefined {
  if (!document.assumptions.some(({ lever }) => changeLevers.includes(lever))) return undefined;
  const { one } = pulledLevers(document);
  const sites = one('sites')?.number('sites');
  const cover = one('objective')?.text('objective') === 'most-within-reach';
  return {
    ...(sites !== undefined && { sites }),
    objective: cover ? 'most-within-reach' : 'shortest-way',
    kept: one('sites-kept')?.codes('municipalities') ?? [],
    excluded: one('sites-excluded')?.codes('municipalities') ?? [],
  };
}

/** Read a document; values that have the right type but cannot be are told by `locationIssues`. */
export function locationPlan(document: ScenarioDocument): LocationPlan {
  const { all, one } = pulledLevers(document);
  const crossings = all('crossing');
  const isApart = (text: string | undefined): boolean => text === 'apart';
  const weights = one('weights')?.text('weights');
  const load = one('load')?.number('persons');
  const candidates = one('candidates')?.codes('municipalities');
  const change = changeOf(document);
  const critical = one('critical-mass');
  return {
    weights: weights === 'inhabitants' || weights === 'entered' ? weights : 'need',
    entered: new Map(
      all('weight').map((pulled) => [pulled.text('municipality') ?? '', pulled.number('weight') ?? 0]),
    ),
    ...(load !== undefined && { load }),
    before: one('before')?.text('before') === 'one-site' ? 'one-site' : 'today',
    ...(candidates && { candidates }),
    roadFactor: one('road-factor')?.number('factor') ?? usualLocation.roadFactor,
    addedKm: new Map(
      crossings
        .filter((pulled) => !isApart(pulled.text('treatment')))
        .map((pulled) => [pulled.text('municipality') ?? '', pulled.number('km') ?? 0]),
    ),
    apart: crossings
      .filter((pulled) => isApart(pulled.text('treatment')))
      .map((pulled) => pulled.text('municipality') ?? ''),
    refusal: one('accepted-refusal')?.number('refusal') ?? usualLocation.refusal,
    occupancy: critical?.number('occupancy') ?? usualLocation.occupancy,
    minimumPlaces: critical?.number('minimumPlaces') ?? usualLocation.minimumPlaces,
    coverKm: one('cover-distance')?.number('distance') ?? usualLocation.coverKm,
    ...(change && { change }),
  };
}

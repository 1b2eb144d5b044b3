import { ROAD_FACTOR } from '@tilbudsvifte/planning';
import { type PulledLevers, pulledLevers } from '../../document/pulled-levers.ts';
import type { ScenarioDocument } from '../../document/scenario-document.ts';

/** Places of their own, and a reserve for all of a pool. */
export interface ReservePlan {
  /** Places of each pool's reserve; the fewest that keep the accepted refusal when left out. */
  readonly places?: number;
  readonly own: 'mean-need' | 'today';
  /** Own places of single municipalities, whatever the others keep. */
  readonly ownPlaces: ReadonlyMap<string, number>;
}

/** Who stands together, and how. */
export interface CooperationChange {
  /** Everybody who has reported when left out. */
  readonly participants?: readonly string[];
  /** Number of clusters by distance. */
  readonly clusters?: number;
  /** Clusters chosen by hand. */
  readonly byHand: readonly (readonly string[])[];
  readonly reserve?: ReservePlan;
}

/** A document about cooperation, read. */
export interface CooperationPlan {
  readonly need: 'edition' | 'entered';
  readonly entered: ReadonlyMap<string, number>;
  readonly refusal: number;
  readonly occupancy: number;
  readonly minimumPlaces: number;
  /** The mean rate of the edition when left out. */
  readonly dkkPerDay?: number;
  readonly daysPerYear: number;
  readonly roadFactor: number;
  /** Absent when nothing is to be changed. */
  readonly change?: CooperationChange;
}

const changeLevers = ['participants', 'clusters', 'cluster', 'common-reserve', 'own-places'];

/** What holds where a document says nothing. */
export const usualCooperation = {
  refusal: 0.05,
  occupancy: 0.85,
  minimumPlaces: 0,
  daysPerYear: 365,
  roadFactor: ROAD_FACTOR,
  clusters: 4,
} as const;

/** The reserve that is shown beside other forms when none is assumed. */
export const usualReserve: ReservePlan = { own: 'mean-need', ownPlaces: new Map() };

function reserveOf({ all, one }: PulledLevers): ReservePlan | undefined {
  const pulled = one('common-reserve');
  if (!pulled) return undefined;
  const places = pulled.text('size') === 'given' ? pulled.number('places') : undefined;
  return {
    ...(places !== undefined && { places }),
    own: pulled.text('own') === 'today' ? 'today' : 'mean-need',
    ownPlaces: new Map(
      all('own-places').map((own) => [own.text('municipality') ?? '', own.number('places') ?? 0]),
    ),
  };
}

function changeOf(document: ScenarioDocument): CooperationChange | undefined {
  if (!document.assumptions.some(({ lever }) => changeLevers.includes(lever))) return undefined;
  const pulled = pulledLevers(document);
  const participants = pulled.one('participants')?.codes('municipalities');
  const clusters = pulled.one('clusters')?.number('clusters');
  const reserve = reserveOf(pulled);
  return {
    ...(participants && { participants }),
    ...(clusters !== undefined && { clusters }),
    byHand: pulled.all('cluster').map((cluster) => cluster.codes('municipalities')),
    ...(reserve && { reserve }),
  };
}

/** Read a document; values that have the right type but cannot be are told by `cooperationIssues`. */
export function cooperationPlan(document: ScenarioDocument): CooperationPlan {
  const { all, one } = pulledLevers(document);
  const [critical, cost] = [one('critical-mass'), one('cost-per-place')];
  const dkkPerDay = cost?.number('dkkPerDay');
  const change = changeOf(document);
  return {
    need: one('need')?.text('need') === 'entered' ? 'entered' : 'edition',
    entered: new Map(
      all('entered-need').map((own) => [own.text('municipality') ?? '', own.number('persons') ?? 0]),
    ),
    refusal: one('accepted-refusal')?.number('refusal') ?? usualCooperation.refusal,
    occupancy: critical?.number('occupancy') ?? usualCooperation.occupancy,
    minimumPlaces: critical?.number('minimumPlaces') ?? usualCooperation.minimumPlaces,
    ...(dkkPerDay !== undefined && { dkkPerDay }),
    daysPerYear: cost?.number('daysPerYear') ?? usualCooperation.daysPerYear,
    roadFactor: one('road-factor')?.number('factor') ?? usualCooperation.roadFactor,
    ...(change && { change }),
  };
}

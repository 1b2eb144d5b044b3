import {
  distanceMatrix,
  type Figure,
  figure,
  missing,
  type PartlyKnownLoads,
  scaleFigure,
  withheldSplits,
} from '@tilbudsvifte/planning';
import type { CooperationFacts, CooperationGroup, SeatedMunicipality } from './cooperation-facts.ts';
import type { CooperationPlan } from './cooperation-plan.ts';

/** A target group with its loads by party. */
export interface GroupLoads {
  readonly targetGroup: string;
  readonly unit: string;
  readonly loads: PartlyKnownLoads;
  /** Loads as they are taken: what is withheld is shared as evenly as whole citizens allow. */
  readonly evenly: readonly number[];
  /** Places there now, by party. */
  readonly places: readonly number[];
  /** Cost of a place over a year. */
  readonly dkkPerPlace: Figure;
}

/** The world as a document takes it to be. */
export interface CooperationWorld {
  /** Municipalities with a known or withheld need, in order of code. */
  readonly parties: readonly SeatedMunicipality[];
  /** Kilometres by road between the parties' seats. */
  readonly distances: readonly (readonly number[])[];
  readonly groups: readonly GroupLoads[];
}

/** Without a cost of its own a place costs the mean rate; that is known per 24 hours only. */
function costOf(
  { unit, rateDkkPerDay }: Pick<CooperationGroup, 'unit' | 'rateDkkPerDay'>,
  plan: CooperationPlan,
): Figure {
  if (plan.dkkPerDay !== undefined) return figure(plan.dkkPerDay * plan.daysPerYear);
  return unit === 'day' ? scaleFigure(rateDkkPerDay, plan.daysPerYear) : missing('not-applicable');
}

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);

function groupLoads(group: CooperationGroup, rows: readonly number[], plan: CooperationPlan): GroupLoads {
  const told = rows
    .map((row) => group.needs[row])
    .map((need) => (need && 'value' in need ? need.value : null));
  const total = 'value' in group.totalNeed ? group.totalNeed.value : sum(told.map((need) => need ?? 1));
  const loads = { loads: told, total };
  return {
    targetGroup: group.targetGroup,
    unit: group.unit,
    loads,
    evenly: withheldSplits(loads)[0] ?? [],
    places: rows.map((row) => group.places[row] ?? 0),
    dkkPerPlace: costOf(group, plan),
  };
}

function enteredLoads(facts: CooperationFacts, rows: readonly number[], plan: CooperationPlan): GroupLoads {
  const told = rows.map((row) => plan.entered.get(facts.municipalities[row]?.code ?? '') ?? 0);
  const loads = { loads: told, total: sum(told) };
  const [group] = facts.groups;
  const unknown = { unit: 'day', rateDkkPerDay: missing('not-reported') };
  return {
    targetGroup: group?.targetGroup ?? '',
    unit: group?.unit ?? 'day',
    loads,
    evenly: withheldSplits(loads)[0] ?? [],
    places: rows.map((row) => group?.places[row] ?? 0),
    dkkPerPlace: costOf(group ?? unknown, plan),
  };
}

/** Put the published facts and the assumptions of the frame together. */
export function cooperationWorld(facts: CooperationFacts, plan: CooperationPlan): CooperationWorld {
  const entered = plan.need === 'entered';
  const rows = facts.municipalities.flatMap(({ code, reported }, row) =>
    (entered ? plan.entered.has(code) : reported) ? [row] : [],
  );
  const parties = rows.flatMap((row) => facts.municipalities[row] ?? []);
  return {
    parties,
    distances: distanceMatrix(parties, parties, { roadFactor: plan.roadFactor }),
    groups: entered
      ? [enteredLoads(facts, rows, plan)]
      : facts.groups.map((group) => groupLoads(group, rows, plan)),
  };
}

/** Code of a party. */
export function codeOf({ parties }: CooperationWorld, party: number): string {
  return parties[party]?.code ?? '';
}

/** Need of some parties: shown where every one of theirs is, for they have no published total of their own. */
export function needOf({ loads }: GroupLoads, members: readonly number[]): Figure {
  const told = members.map((party) => loads.loads[party] ?? null);
  return told.includes(null) ? missing('withheld') : figure(sum(told.map((load) => load ?? 0)));
}

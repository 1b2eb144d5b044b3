import { distanceMatrix, type PartlyKnownLoads, withheldSplits } from '@tilbudsvifte/planning';
import type { LocatedMunicipality, LocationFacts } from './location-facts.ts';
import type { LocationPlan } from './location-plan.ts';

/** The world as a document takes it to be: municipalities, their weights, and how far it is between them. */
export interface LocationWorld {
  readonly nodes: readonly LocatedMunicipality[];
  /** Weight of each node; null is withheld, and then at least one person. */
  readonly needs: readonly (number | null)[];
  readonly total: number;
  /** Weight that each node is taken to have: what is withheld is shared as evenly as whole citizens allow. */
  readonly weights: readonly number[];
  /** Whether the node has a weight at all: one that has not reported takes no part. */
  readonly reported: readonly boolean[];
  /** Kilometres by road, sites × nodes. */
  readonly distances: readonly (readonly number[])[];
  /** Rows where a service may stand. */
  readonly candidates: readonly number[];
  /** Rows where services stand now. */
  readonly today: readonly number[];
  /** Citizens in service at a time if places were never short; absent where weights say nothing of it. */
  readonly loads?: PartlyKnownLoads;
}

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);

function weightOf(node: LocatedMunicipality, plan: LocationPlan): number | null {
  if (plan.weights === 'inhabitants') return node.inhabitants;
  if (plan.weights === 'entered') return plan.entered.get(node.code) ?? 0;
  if ('value' in node.need) return node.need.value;
  return node.need.missing === 'withheld' ? null : 0;
}

/** Total of the weights; of needs that are not all shown the published one, less those that are taken out. */
function totalOf(
  facts: LocationFacts,
  nodes: readonly LocatedMunicipality[],
  needs: readonly (number | null)[],
): number {
  const shown = sum(needs.map((need) => need ?? 0));
  if (!needs.includes(null) || !('value' in facts.totalNeed)) return shown;
  const out = facts.municipalities.filter((one) => !nodes.includes(one));
  return facts.totalNeed.value - sum(out.map(({ need }) => ('value' in need ? need.value : 0)));
}

function loadsOf(
  plan: LocationPlan,
  needs: readonly (number | null)[],
  total: number,
): PartlyKnownLoads | undefined {
  if (plan.weights === 'need') return { loads: needs, total };
  const { load } = plan;
  if (load === undefined || total === 0) return undefined;
  const loads = needs.map((need) => ((need ?? 0) * load) / total);
  return { loads, total: sum(loads) };
}

function distancesOf(nodes: readonly LocatedMunicipality[], { roadFactor, addedKm }: LocationPlan) {
  const added = nodes.map(({ code }) => addedKm.get(code) ?? 0);
  const additionKm = (site: number, node: number): number =>
    site === node ? 0 : (added[site] ?? 0) + (added[node] ?? 0);
  return distanceMatrix(nodes, nodes, { roadFactor, additionKm });
}

/** Put the published facts and the assumptions of the frame together. */
export function locationWorld(facts: LocationFacts, plan: LocationPlan): LocationWorld {
  const nodes = facts.municipalities.filter(({ code }) => !plan.apart.includes(code));
  const needs = nodes.map((node) => weightOf(node, plan));
  const total = totalOf(facts, nodes, needs);
  const loads = loadsOf(plan, needs, total);
  const rows = (chosen: (node: LocatedMunicipality) => boolean): number[] =>
    nodes.flatMap((node, row) => (chosen(node) ? [row] : []));
  const { candidates } = plan;
  return {
    nodes,
    needs,
    total,
    weights: withheldSplits({ loads: needs, total })[0] ?? [],
    reported: nodes.map(
      ({ need }) => plan.weights !== 'need' || 'value' in need || need.missing === 'withheld',
    ),
    distances: distancesOf(nodes, plan),
    candidates: rows(({ code }) => candidates === undefined || candidates.includes(code)),
    today: rows(({ places }) => places > 0),
    ...(loads && { loads }),
  };
}

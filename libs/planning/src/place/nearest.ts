/** Cost of every node from one site. Of one kind everywhere, so that the engine compiles one fast loop for it. */
export type CostRow = Float64Array;

/** Costs, possible sites × nodes. */
export type SiteRows = readonly CostRow[];

/** Before any site is open nothing is known of any node, and the first row counts as it is. */
export const NO_SITES: CostRow = new Float64Array();

/** Total cost when one more row is opened. The innermost loop of the search, hence plain. */
export function costWith(nearest: CostRow, row: CostRow): number {
  let total = 0;
  let node = 0;
  for (const cost of row) total += lower(cost, nearest[node++]);
  return total;
}

/** Cost of every node when one more row is opened. */
export function nearestWith(nearest: CostRow, row: CostRow): CostRow {
  return row.map((cost, node) => lower(cost, nearest[node]));
}

/** Cost of every node when these rows are open. */
export function nearestOf(costs: SiteRows, sites: readonly number[]): CostRow {
  return costs.filter((_, site) => sites.includes(site)).reduce(nearestWith, NO_SITES);
}

/** Total cost when these rows are open. */
export function costOf(costs: SiteRows, sites: readonly number[]): number {
  return rowTotal(nearestOf(costs, sites));
}

/** Lower by more than rounding: sums of the same numbers in another order count as equal. */
export function isLower(cost: number, than: number): boolean {
  return cost < than * (1 - 1e-12);
}

/** Total cost of a row. */
export function rowTotal(row: CostRow): number {
  let total = 0;
  for (const cost of row) total += cost;
  return total;
}

function lower(cost: number, known: number | undefined): number {
  return known !== undefined && known < cost ? known : cost;
}

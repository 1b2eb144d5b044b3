/** Persons counted: served, waiting, both together (need), or expected by the municipality itself. */
export type CountMeasure = 'served' | 'waiting' | 'need' | 'expected';

/**
 * How counts are grouped. Categories: `group-unit` target group and unit ("AD_AUT|day"), `type` service type,
 * `unit` unit of a place, `cost-group`, `service`,
 * and of the paying municipality: `buyer` (service), `partner` (who runs the services it buys from: another municipality,
 * a region, `self-governing` or `private`) and `trade` (`all`, `outside` its own services or in its `own`).
 */
export type CountFamily =
  'group-unit' | 'type' | 'unit' | 'cost-group' | 'service' | 'buyer' | 'partner' | 'trade';

/** Place of one count in the published tables. */
export interface CountAddress {
  readonly measure: CountMeasure;
  readonly family: CountFamily;
  /** Municipality code, or grouping code for a total. */
  readonly area: string;
  readonly category: string;
  /** Year or quarter. */
  readonly period: string;
}

/** Name of a count; unique within an edition. */
export function countKey({ measure, family, area, category, period }: CountAddress): string {
  return `${measure}-by-${family}\t${period}\t${category}\t${area}`;
}

/** The inverse of `countKey`, as stored. */
export function countColumns(
  key: string,
): [statistic: string, period: string, category: string, area: string] {
  const [statistic = '', period = '', category = '', area = ''] = key.split('\t');
  return [statistic, period, category, area];
}

/** Counts by key and the equations that tie them: total first (published, or public otherwise), then its parts. */
export interface CountLattice {
  readonly counts: Map<string, number>;
  readonly equations: string[][];
}

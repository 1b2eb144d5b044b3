import type { ServiceType } from '../../reference/reference-lists.ts';
import { type CountArea, partitionOf } from './count-areas.ts';
import { type CountAddress, type CountFamily, countKey, type CountLattice, type CountMeasure } from './count-cell.ts';

/** One reported row of need. */
export interface NeedRow {
  readonly municipality: string;
  readonly year: number;
  readonly targetGroup: string;
  readonly serviceType: string;
  readonly served: number;
  readonly waiting: number;
  readonly expected: number;
}

const measures: CountMeasure[] = ['served', 'waiting', 'need', 'expected'];

/** Tables of need that an edition publishes, as sums of the reported rows, with the equations between them. */
export class NeedLattice implements CountLattice {
  readonly counts = new Map<string, number>();
  readonly equations: string[][] = [];
  private readonly known = new Set<string>();
  private readonly types: ReadonlyMap<string, ServiceType>;

  constructor(rows: readonly NeedRow[], types: readonly ServiceType[], private readonly areas: readonly CountArea[]) {
    this.types = new Map(types.map((type) => [type.code, type]));
    for (const row of rows) this.add(row);
  }

  private add(row: NeedRow): void {
    const type = this.types.get(row.serviceType);
    if (!type) return;
    const period = String(row.year);
    const inAreas = this.areas.filter(({ members }) => members.includes(row.municipality));
    for (const measure of measures) {
      const value = measure === 'need' ? row.served + row.waiting : row[measure];
      const place = { measure, period, value, municipality: row.municipality, areas: inAreas };
      const ofType = this.count(place, 'type', row.serviceType);
      if (type.placeBased) this.addPlaceBased(place, type.unit, { targetGroup: row.targetGroup, ofType });
      if (measure === 'served') this.tie(this.count(place, 'cost-group', type.costGroup), 'type-of-cost-group', ofType);
    }
  }

  /** Only need for places can be set against places: support at home or foster care has no unit of place. */
  private addPlaceBased(place: Place, unit: string, { targetGroup, ofType }: { targetGroup: string; ofType: string[] }): void {
    const ofUnit = this.count(place, 'unit', unit);
    this.tie(ofUnit, 'group-unit', this.count(place, 'group-unit', `${targetGroup}|${unit}`));
    this.tie(ofUnit, 'type', ofType);
  }

  /** Add to the municipality's cell and to the totals; returns the keys touched, one per area. */
  private count(place: Place, family: CountFamily, category: string): string[] {
    const { measure, period, value, municipality, areas } = place;
    const address = (area: string): CountAddress => ({ measure, family, area, category, period });
    const own = this.raise(address(municipality), value);
    const totals = areas.map(({ code }) => this.raise(address(code), value));
    areas.forEach((area, index) => this.areaEquation(area, totals[index] ?? own, (code) => countKey(address(code))));
    return [own, ...totals];
  }

  private raise(address: CountAddress, value: number): string {
    const key = countKey(address);
    if (!this.counts.has(key) && address.measure === 'need')
      this.equations.push([key, ...(['served', 'waiting'] as const).map((measure) => countKey({ ...address, measure }))]);
    this.counts.set(key, (this.counts.get(key) ?? 0) + value);
    return key;
  }

  /** total = sum of its members, and = sum of the smaller areas it is made of. */
  private areaEquation(area: CountArea, total: string, key: (area: string) => string): void {
    if (this.known.has(total)) return;
    this.known.add(total);
    this.equations.push([total, ...area.members.map(key)]);
    const parts = partitionOf(area, this.areas);
    if (parts.length > 0) this.equations.push([total, ...parts.map(({ code }) => key(code))]);
  }

  private tie(totals: readonly string[], name: string, parts: readonly string[]): void {
    totals.forEach((total, index) => this.member(total, name, parts[index] ?? total));
  }

  private readonly byTotal = new Map<string, string[]>();

  /** `part` is one of the parts that add up to `total` in the breakdown `name`. */
  private member(total: string, name: string, part: string): void {
    const breakdown = `${total}\t${name}`;
    const equation = this.byTotal.get(breakdown) ?? [total];
    if (equation.length === 1) this.equations.push(equation);
    this.byTotal.set(breakdown, equation);
    if (!this.known.has(`${breakdown}\t${part}`)) equation.push(part);
    this.known.add(`${breakdown}\t${part}`);
  }
}

interface Place {
  readonly measure: CountMeasure;
  readonly period: string;
  readonly value: number;
  readonly municipality: string;
  readonly areas: readonly CountArea[];
}

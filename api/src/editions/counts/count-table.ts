import { type Figure, figure, missing } from '@tilbudsvifte/planning';
import { canonicalArea, type CountArea } from './count-areas.ts';
import { type CountAddress, countKey } from './count-cell.ts';

/** The counts of persons an analysis may use: protected ones of a published edition, raw ones of the working state. */
export class CountTable {
  constructor(
    /** Value per key; null is withheld; absent is zero where the municipality has reported. */
    private readonly values: ReadonlyMap<string, number | null>,
    /** Municipalities that reported need, per year. */
    private readonly reporters: ReadonlyMap<string, ReadonlySet<string>>,
    readonly areas: readonly CountArea[],
  ) {}

  /** A count of need, served, waiting or expected in a year. */
  need(address: Omit<CountAddress, 'period'> & { year: number }): Figure {
    const period = String(address.year);
    const value = this.values.get(countKey({ ...address, period }));
    if (value !== undefined) return value === null ? missing('withheld') : figure(value);
    return this.reported(address.area, period) ? figure(0) : missing('not-reported');
  }

  /**
   * Code under which the counts of a set of municipalities are published. A set without a published total keeps its
   * own code, under which there are no counts: nothing is summed around the protection.
   */
  areaOf(municipalities: readonly string[], ownCode: string): string {
    const reporting = new Set([...this.reporters.values()].flatMap((codes) => [...codes]));
    return canonicalArea(this.areas, municipalities, reporting) ?? ownCode;
  }

  /** A count tied to one service in one quarter; absent means nothing was reported. */
  ofService(address: CountAddress): Figure {
    const value = this.values.get(countKey(address));
    if (value === undefined) return missing('not-reported');
    return value === null ? missing('withheld') : figure(value);
  }

  /** Municipalities among `members` that have reported need for the year. */
  reportedIn(year: number, members: readonly string[]): string[] {
    const reporters = this.reporters.get(String(year)) ?? new Set<string>();
    return members.filter((code) => reporters.has(code));
  }

  /** Buyers of a service in a quarter. */
  buyersOf(service: string, quarter: string): { readonly buyer: string; readonly value: number | null }[] {
    const prefix = `served-by-buyer\t${quarter}\t${service}\t`;
    return [...this.values].flatMap(([key, value]) =>
      key.startsWith(prefix) ? [{ buyer: key.slice(prefix.length), value }] : [],
    );
  }

  private reported(area: string, period: string): boolean {
    const members = this.areas.find(({ code }) => code === area)?.members ?? [area];
    const reporters = this.reporters.get(period);
    return reporters !== undefined && members.some((code) => reporters.has(code));
  }
}

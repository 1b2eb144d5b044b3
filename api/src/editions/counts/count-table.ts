import { type Figure, figure, missing } from '@tilbudsvifte/planning';
import { canonicalArea, type CountArea } from './count-areas.ts';
import { type CountAddress, countKey } from './count-cell.ts';

/** Places that a municipality has with a partner; null is withheld. */
export interface TradedPair {
  readonly buyer: string;
  readonly partner: string;
  readonly value: number | null;
}

/** What one municipality bought of a service; null is withheld. */
export interface Buyer {
  readonly buyer: string;
  readonly value: number | null;
}

/** The counts of persons an analysis may use: protected ones of a published edition, raw ones of the working state. */
export class CountTable {
  /** Made when first asked for: looking through every count for every service would take seconds. */
  private buyers: ReadonlyMap<string, readonly Buyer[]> | undefined;

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
  buyersOf(service: string, quarter: string): Buyer[] {
    this.buyers ??= buyersByService(this.values);
    return [...(this.buyers.get(`${quarter}\t${service}`) ?? [])];
  }

  /** What municipalities bought from each partner in a quarter; from their own services, they are the partner themselves. */
  tradedIn(quarter: string): TradedPair[] {
    const prefix = `served-by-partner\t${quarter}\t`;
    const own = countKey({ measure: 'served', family: 'trade', area: '', category: 'own', period: quarter });
    const areas = new Set(this.areas.map(({ code }) => code));
    return [...this.values].flatMap(([key, value]) => {
      const [partner = '', buyer = ''] = key.startsWith(prefix) ? key.slice(prefix.length).split('\t') : [];
      if (buyer) return [{ buyer, partner, value }];
      const municipality = key.startsWith(own) ? key.slice(own.length) : '';
      return municipality && !areas.has(municipality)
        ? [{ buyer: municipality, partner: municipality, value }]
        : [];
    });
  }

  private reported(area: string, period: string): boolean {
    const members = this.areas.find(({ code }) => code === area)?.members ?? [area];
    const reporters = this.reporters.get(period);
    return reporters !== undefined && members.some((code) => reporters.has(code));
  }
}

const ofBuyers = 'served-by-buyer\t';

function buyersByService(values: ReadonlyMap<string, number | null>): Map<string, Buyer[]> {
  const found = new Map<string, Buyer[]>();
  for (const [key, value] of values) {
    if (!key.startsWith(ofBuyers)) continue;
    const at = key.lastIndexOf('\t');
    const service = key.slice(ofBuyers.length, at);
    found.set(service, [...(found.get(service) ?? []), { buyer: key.slice(at + 1), value }]);
  }
  return found;
}

import { type Figure, figure, isPresent, missing } from '@tilbudsvifte/planning';
import type { CountTable, TradedPair } from '../../editions/counts/count-table.ts';
import { combine } from '../answer/withheld.ts';
import type { TradeServiceFacts } from './trade.query.ts';

/** Full-year places without the dust of adding decimals. */
export function places(value: number): Figure {
  return figure(Math.round(value * 1e4) / 1e4);
}

/** Places of several together; so few that they are fewer than the threshold are not shown either. */
export function pooledPlaces(value: number, threshold: number): Figure {
  const rounded = places(Math.max(0, value));
  const isSmall = isPresent(rounded) && rounded.value > 0 && rounded.value < threshold;
  return isSmall ? missing('withheld') : rounded;
}

/** A share of places; nobody's share of nothing. */
export function share(part: Figure, whole: Figure): Figure {
  return combine([part, whole], (some = 0, all = 0) =>
    all > 0 ? figure(Math.min(1, some / all)) : missing('no-demand'),
  );
}

/** Places of a trade, known or withheld, from one side: a partner with its number. */
export interface Trade {
  readonly partner: string;
  readonly places: number;
}

/** One side of the trade of a municipality or partner: those who are shown, and the others together. */
export interface TradeSide {
  /** Largest first. */
  readonly named: readonly Trade[];
  /** How many are withheld, itself included where its own number is. */
  readonly withheld: number;
  /** Their places together, which follow from the published total; withheld where they are few. */
  readonly withheldPlaces: Figure;
}

/** The quarter and from how many persons on a number is shown. */
export interface TradeRelease {
  readonly quarter: string;
  readonly threshold: number;
}

/** Who trades with whom in a quarter, as published. Sums over withheld numbers come from published totals alone. */
export class TradeFacts {
  private readonly byBuyer = new Map<string, TradedPair[]>();
  private readonly bySeller = new Map<string, TradedPair[]>();
  private readonly sums = new Map<string, number>();

  constructor(
    readonly table: CountTable,
    readonly release: TradeRelease,
    readonly services: readonly TradeServiceFacts[],
  ) {
    for (const pair of table.tradedIn(release.quarter)) {
      this.byBuyer.set(pair.buyer, [...(this.byBuyer.get(pair.buyer) ?? []), pair]);
      this.bySeller.set(pair.partner, [...(this.bySeller.get(pair.partner) ?? []), pair]);
    }
    for (const { partner, sold } of services)
      if (sold !== null) this.sums.set(partner, (this.sums.get(partner) ?? 0) + sold);
  }

  /** Partners with reported use of their services. */
  get sellers(): string[] {
    return [...this.sums.keys()].sort();
  }

  total(area: string, category: 'all' | 'own' | 'outside'): Figure {
    const read = (of: typeof category): Figure =>
      this.table.ofService({
        measure: 'served',
        family: 'trade',
        area,
        category: of,
        period: this.release.quarter,
      });
    const found = read(category);
    if (isPresent(found)) return places(found.value);
    // What is not listed is zero for those who have places at all.
    const isZero = found.missing === 'not-reported' && category !== 'all' && !isNotReported(read('all'));
    return isZero ? figure(0) : found;
  }

  /** Places in use in the partner's services: public. */
  sold(partner: string): Figure {
    const sum = this.sums.get(partner);
    return sum === undefined ? missing('not-reported') : places(sum);
  }

  /** From whom a municipality buys, itself aside. */
  bought(municipality: string): TradeSide {
    const pairs = (this.byBuyer.get(municipality) ?? []).map(({ partner, value }) => ({ partner, value }));
    const own = this.total(municipality, 'own');
    const whole = this.total(municipality, isPresent(own) ? 'outside' : 'all');
    return this.sideOf(municipality, pairs, whole);
  }

  /** Who buys of a partner, itself aside. */
  soldTo(partner: string): TradeSide {
    const pairs = (this.bySeller.get(partner) ?? []).map(({ buyer, value }) => ({ partner: buyer, value }));
    const own = this.ownOf(partner);
    const sold = this.sold(partner);
    const outside = combine([sold, own], (all = 0, mine = 0) => places(all - mine));
    return this.sideOf(partner, pairs, isPresent(own) ? outside : sold);
  }

  /** What a partner uses of its own services; a region or a private operator has no citizens of its own. */
  ownOf(partner: string): Figure {
    return this.byBuyer.has(partner) ? this.total(partner, 'own') : figure(0);
  }

  private sideOf(itself: string, pairs: readonly PartnerPlaces[], whole: Figure): TradeSide {
    const named = pairs.flatMap(({ partner, value }) =>
      value === null || partner === itself ? [] : [{ partner, places: value }],
    );
    const shown = named.reduce((sum, trade) => sum + trade.places, 0);
    const withheld = pairs.filter(({ value }) => value === null).length;
    const rest = combine([whole], (all = 0) => pooledPlaces(all - shown, this.release.threshold));
    return {
      named: named.sort((a, b) => b.places - a.places || (a.partner < b.partner ? -1 : 1)),
      withheld,
      withheldPlaces: withheld === 0 ? figure(0) : rest,
    };
  }
}

interface PartnerPlaces {
  readonly partner: string;
  readonly value: number | null;
}

function isNotReported(candidate: Figure): boolean {
  return !isPresent(candidate) && candidate.missing === 'not-reported';
}

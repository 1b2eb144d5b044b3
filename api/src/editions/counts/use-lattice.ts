import type { CountArea } from './count-areas.ts';
import { countKey, type CountLattice } from './count-cell.ts';

/** Persons (full-year places) of one buyer in one service. */
export interface BuyerRow {
  readonly service: string;
  readonly quarter: string;
  readonly buyer: string;
  /** Who runs the service: code of a municipality or region, or the kind of all others (`private`, `self-governing`). */
  readonly partner: string;
  readonly fullYearPlaces: number;
}

/** Persons waiting for one service. */
export interface WaitingRow {
  readonly service: string;
  readonly quarter: string;
  readonly waiting: number;
}

/**
 * Buyers of each service, what each municipality buys from each partner, in all, and outside its own services, and the
 * same totals of areas. What a municipality has with itself as partner is its `own`, and published once. The sum over a
 * service's buyers is public (occupied places), and so is that over a partner's: a single hidden buyer would be given away.
 */
export function buyerLattice(rows: readonly BuyerRow[], areas: readonly CountArea[] = []): CountLattice {
  const sums = new Sums();
  for (const row of rows) {
    const { service, quarter, buyer, partner, fullYearPlaces } = row;
    const at = placed(buyer, quarter);
    const cell = at('buyer', service);
    const isOwn = partner === buyer;
    const pair = isOwn ? at('trade', 'own') : at('partner', partner);
    const [all, outside] = [at('trade', 'all'), at('trade', 'outside')];
    for (const key of isOwn ? [cell, pair, all] : [cell, pair, outside, all]) sums.add(key, fullYearPlaces);
    sums.tie(pair, cell);
    if (!isOwn) sums.tie(outside, pair);
    sums.tie(all, isOwn ? pair : outside);
    // Sums over the buyers of a service and of a partner: public, and no counts of ours.
    sums.tie(`${service} ${quarter}`, cell);
    sums.tie(`${partner} ${quarter}`, pair);
    for (const area of areas)
      if (area.members.includes(buyer)) addToArea(sums, { row, area: area.code, outside, all, pair });
  }
  return sums;
}

/** A count of an area is the sum over its municipalities, and divided as theirs are. */
function addToArea(sums: Sums, { row, area, outside, all, pair }: AreaPart): void {
  const at = placed(area, row.quarter);
  const isOwn = row.partner === row.buyer;
  const [ofAll, ofPart] = [at('trade', 'all'), at('trade', isOwn ? 'own' : 'outside')];
  for (const key of [ofAll, ofPart]) sums.add(key, row.fullYearPlaces);
  sums.tie(`${ofAll} divided`, all);
  sums.tie(ofAll, ofPart);
  sums.tie(ofPart, isOwn ? pair : outside);
}

interface AreaPart {
  readonly row: BuyerRow;
  readonly area: string;
  readonly outside: string;
  readonly all: string;
  readonly pair: string;
}

type Family = 'buyer' | 'partner' | 'trade';

function placed(area: string, period: string): (family: Family, category: string) => string {
  return (family, category) => countKey({ measure: 'served', family, area, category, period });
}

/** Sums of rows, and the equations between them as they are found. */
class Sums implements CountLattice {
  readonly counts = new Map<string, number>();
  private readonly parts = new Map<string, Set<string>>();

  add(key: string, value: number): void {
    this.counts.set(key, (this.counts.get(key) ?? 0) + value);
  }

  /** `name` is the total, or the total and a word where it is divided in a second way. */
  tie(name: string, part: string): void {
    this.parts.set(name, (this.parts.get(name) ?? new Set([name.replace(/ divided$/, '')])).add(part));
  }

  get equations(): string[][] {
    return [...this.parts.values()].map((members) => [...members]);
  }
}

/** Persons waiting per service; published without totals. */
export function waitingLattice(rows: readonly WaitingRow[]): CountLattice {
  const address = { measure: 'waiting', family: 'service', area: '' } as const;
  const counts = new Map(
    rows.map(({ service, quarter, waiting }) => [
      countKey({ ...address, category: service, period: quarter }),
      waiting,
    ]),
  );
  return { counts, equations: [] };
}

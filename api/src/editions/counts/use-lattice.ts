import { countKey, type CountLattice } from './count-cell.ts';

/** Persons (full-year places) of one buyer in one service. */
export interface BuyerRow {
  readonly service: string;
  readonly quarter: string;
  readonly buyer: string;
  /** Whether somebody other than the buyer runs the service. */
  readonly outside: boolean;
  readonly fullYearPlaces: number;
}

/** Persons waiting for one service. */
export interface WaitingRow {
  readonly service: string;
  readonly quarter: string;
  readonly waiting: number;
}

/**
 * Buyers of each service, and what each municipality buys in all and outside its own services. The sum over a
 * service's buyers is public (occupied places), so a single hidden buyer would be given away.
 */
export function buyerLattice(rows: readonly BuyerRow[]): CountLattice {
  const counts = new Map<string, number>();
  const equations = new Map<string, Set<string>>();
  for (const { service, quarter, buyer, outside, fullYearPlaces } of rows) {
    const place = { measure: 'served', area: buyer, period: quarter } as const;
    const cell = countKey({ ...place, family: 'buyer', category: service });
    const totals = ['all', outside ? 'outside' : 'own'].map((category) =>
      countKey({ ...place, family: 'trade', category }),
    );
    for (const key of [cell, ...totals]) counts.set(key, (counts.get(key) ?? 0) + fullYearPlaces);
    const [all = '', part = ''] = totals;
    const whole = `${all} divided`;
    equations.set(whole, (equations.get(whole) ?? new Set([all])).add(part));
    // The first member is the sum over the service's buyers: public, and no count of ours.
    for (const total of [`${service} ${quarter}`, ...totals])
      equations.set(total, (equations.get(total) ?? new Set([total])).add(cell));
  }
  return { counts, equations: [...equations.values()].map((members) => [...members]) };
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

import { countKey } from './count-cell.ts';
import { withheldCounts } from './protect-counts.ts';
import { type BuyerRow, buyerLattice, waitingLattice } from './use-lattice.ts';

const row = (buyer: string, fullYearPlaces: number, more: Partial<BuyerRow> = {}): BuyerRow => ({
  service: 'T1',
  quarter: '2025K4',
  buyer,
  outside: true,
  fullYearPlaces,
  ...more,
});
const bought = (area: string, service = 'T1'): string =>
  countKey({ measure: 'served', family: 'buyer', area, category: service, period: '2025K4' });
const trade = (area: string, category: 'all' | 'outside'): string =>
  countKey({ measure: 'served', family: 'trade', area, category, period: '2025K4' });

describe('buyerLattice', () => {
  const rows = [
    row('0101', 8, { outside: false }),
    row('0101', 6, { service: 'T2' }),
    row('0101', 5, { service: 'T3' }),
    row('0147', 2),
    row('0151', 12),
  ];
  const lattice = buyerLattice(rows);

  test('counts what each buyer has in each service, in all, and outside its own services', () => {
    expect(lattice.counts.get(bought('0101'))).toBe(8);
    expect(lattice.counts.get(trade('0101', 'all'))).toBe(19);
    expect(lattice.counts.get(trade('0101', 'outside'))).toBe(11);
    expect(lattice.counts.get(trade('0147', 'all'))).toBe(2);
  });

  test('what a municipality buys is the sum of its services', () => {
    expect(lattice.equations).toContainEqual([
      trade('0101', 'all'),
      bought('0101'),
      bought('0101', 'T2'),
      bought('0101', 'T3'),
    ]);
    expect(lattice.equations).toContainEqual([
      trade('0101', 'outside'),
      bought('0101', 'T2'),
      bought('0101', 'T3'),
    ]);
  });

  test('the occupied places of a service are public, so one hidden buyer takes another with it', () => {
    expect(lattice.equations).toContainEqual(['T1 2025K4', bought('0101'), bought('0147'), bought('0151')]);
    const { hidden } = withheldCounts(lattice, 5);
    expect([bought('0147'), trade('0147', 'all'), bought('0101')].every((key) => hidden.has(key))).toBe(true);
    expect(hidden.has(bought('0151'))).toBe(false);
  });

  test('hiding one of a buyer’s services hides another, since its total is published', () => {
    const { hidden } = withheldCounts(lattice, 5);
    const own = [
      bought('0101'),
      bought('0101', 'T2'),
      bought('0101', 'T3'),
      trade('0101', 'all'),
      trade('0101', 'outside'),
    ];
    expect(own.filter((key) => hidden.has(key)).length).toBeGreaterThan(1);
  });
});

describe('waitingLattice', () => {
  test('counts stand alone: there is no total to take them from', () => {
    const { counts, equations } = waitingLattice([{ service: 'T1', quarter: '2025K4', waiting: 3 }]);
    const key = countKey({
      measure: 'waiting',
      family: 'service',
      area: '',
      category: 'T1',
      period: '2025K4',
    });
    expect([...counts]).toEqual([[key, 3]]);
    expect(equations).toEqual([]);
  });
});

import { countKey } from './count-cell.ts';
import { withheldCounts } from './protect-counts.ts';
import { type BuyerRow, buyerLattice, waitingLattice } from './use-lattice.ts';

const row = (buyer: string, fullYearPlaces: number, more: Partial<BuyerRow> = {}): BuyerRow => ({
  service: 'T1',
  quarter: '2025K4',
  buyer,
  partner: 'private',
  fullYearPlaces,
  ...more,
});
const bought = (area: string, service = 'T1'): string =>
  countKey({ measure: 'served', family: 'buyer', area, category: service, period: '2025K4' });
const trade = (area: string, category: 'all' | 'own' | 'outside'): string =>
  countKey({ measure: 'served', family: 'trade', area, category, period: '2025K4' });

const pair = (area: string, partner: string): string =>
  countKey({ measure: 'served', family: 'partner', area, category: partner, period: '2025K4' });

describe('buyerLattice', () => {
  const rows = [
    row('0101', 8, { partner: '0101' }),
    row('0101', 6, { service: 'T2', partner: '0147' }),
    row('0101', 5, { service: 'T3', partner: '0147' }),
    row('0147', 2, { partner: '0101' }),
    row('0151', 12, { partner: '0101' }),
  ];
  const lattice = buyerLattice(rows);

  test('counts what each buyer has in each service, in all, and outside its own services', () => {
    expect(lattice.counts.get(bought('0101'))).toBe(8);
    expect(lattice.counts.get(trade('0101', 'all'))).toBe(19);
    expect(lattice.counts.get(trade('0101', 'outside'))).toBe(11);
    expect(lattice.counts.get(trade('0147', 'all'))).toBe(2);
  });

  test('counts what each buyer has with each partner, its own aside, which is counted once', () => {
    expect(lattice.counts.get(pair('0101', '0147'))).toBe(11);
    expect(lattice.counts.get(trade('0101', 'own'))).toBe(8);
    expect(lattice.counts.has(pair('0101', '0101'))).toBe(false);
    expect(lattice.counts.get(pair('0151', '0101'))).toBe(12);
  });

  test('services add up to partners, partners to what is bought outside, and that and the own to all', () => {
    expect(lattice.equations).toContainEqual([
      pair('0101', '0147'),
      bought('0101', 'T2'),
      bought('0101', 'T3'),
    ]);
    expect(lattice.equations).toContainEqual([trade('0101', 'own'), bought('0101')]);
    expect(lattice.equations).toContainEqual([trade('0101', 'outside'), pair('0101', '0147')]);
    expect(lattice.equations).toContainEqual([
      trade('0101', 'all'),
      trade('0101', 'own'),
      trade('0101', 'outside'),
    ]);
  });

  test('what a partner sells in all is public: its buyers add up to no count of ours', () => {
    const total = lattice.equations.find(([first]) => first === '0101 2025K4');
    expect(total).toEqual(['0101 2025K4', trade('0101', 'own'), pair('0147', '0101'), pair('0151', '0101')]);
    expect(lattice.counts.has('0101 2025K4')).toBe(false);
  });

  test('areas have the sums of their municipalities, divided as theirs are', () => {
    const areas = [{ code: '1084', members: ['0101', '0147'] }];
    const { counts, equations } = buyerLattice(rows, areas);
    expect(['all', 'own', 'outside'].map((of) => counts.get(trade('1084', of as 'all')))).toEqual([
      21, 8, 13,
    ]);
    expect(equations).toContainEqual([trade('1084', 'all'), trade('1084', 'own'), trade('1084', 'outside')]);
    expect(equations).toContainEqual([trade('1084', 'all'), trade('0101', 'all'), trade('0147', 'all')]);
    expect(equations).toContainEqual([
      trade('1084', 'outside'),
      trade('0101', 'outside'),
      trade('0147', 'outside'),
    ]);
    expect(equations).toContainEqual([trade('1084', 'own'), trade('0101', 'own')]);
  });

  test('the occupied places of a service are public, so one hidden buyer takes another with it', () => {
    expect(lattice.equations).toContainEqual(['T1 2025K4', bought('0101'), bought('0147'), bought('0151')]);
    const { hidden } = withheldCounts(lattice, 5);
    // Frederiksberg's 2 would be the rest of 22; Ballerup's 12 go with it, all the way to what each buys in all.
    const both = ['0147', '0151'].flatMap((code) => [bought(code), pair(code, '0101'), trade(code, 'all')]);
    expect(both.filter((key) => !hidden.has(key))).toEqual([]);
    expect(hidden.has(bought('0101'))).toBe(false);
  });

  test('a small number is hidden in a rectangle where what is bought and what is sold in all are known', () => {
    const two = [
      row('0101', 2),
      row('0101', 8, { service: 'T2' }),
      row('0147', 20),
      row('0147', 30, { service: 'T2' }),
    ];
    const { hidden } = withheldCounts(buyerLattice(two), 5);
    const corners = ['0101', '0147'].flatMap((code) => [bought(code), bought(code, 'T2')]);
    expect([...hidden].sort()).toEqual(corners.sort());
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

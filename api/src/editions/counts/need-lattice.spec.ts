import fc from 'fast-check';
import { type CountAddress, countKey } from './count-cell.ts';
import { NeedLattice, type NeedRow } from './need-lattice.ts';
import { anyNeedRows, needRow, sampleAreas, sampleTypes } from './testing/sample-needs.ts';

const lattice = (rows: readonly NeedRow[]): NeedLattice => new NeedLattice(rows, sampleTypes, sampleAreas);
const at = (address: Partial<CountAddress>): string =>
  countKey({ measure: 'need', family: 'unit', area: '0101', category: 'day', period: '2025', ...address });

describe('NeedLattice', () => {
  const two = lattice([
    needRow({ served: 7, waiting: 2, expected: 12 }),
    needRow({ targetGroup: 'AD_PSY', serviceType: 'BO107', served: 5 }),
    needRow({ municipality: '0253', served: 4, waiting: 1 }),
  ]);

  test('need is served and waiting together, and areas are the sums of their municipalities', () => {
    expect(two.counts.get(at({}))).toBe(14);
    expect(two.counts.get(at({ measure: 'served' }))).toBe(12);
    expect(two.counts.get(at({ measure: 'expected' }))).toBe(12);
    expect(two.counts.get(at({ area: '1084' }))).toBe(14);
    expect(two.counts.get(at({ area: '1085' }))).toBe(5);
    expect(two.counts.get(at({ area: 'land' }))).toBe(19);
    expect(two.counts.get(at({ family: 'group-unit', category: 'AD_AUT|day', area: 'land' }))).toBe(14);
    expect(two.counts.get(at({ family: 'type', category: 'BO107' }))).toBe(5);
  });

  test('persons by cost group are those served', () => {
    expect(
      two.counts.get(at({ measure: 'served', family: 'cost-group', category: 'adults', area: 'land' })),
    ).toBe(16);
    expect(two.counts.has(at({ family: 'cost-group', category: 'adults' }))).toBe(false);
  });

  test('support at home is counted by type and cost group, never as need for places', () => {
    const { counts } = lattice([needRow({ serviceType: 'BOST85', served: 30 })]);
    expect(counts.get(at({ family: 'type', category: 'BOST85' }))).toBe(30);
    expect([...counts.keys()].some((key) => key.includes('by-unit') || key.includes('by-group-unit'))).toBe(
      false,
    );
  });

  test('a service type that no list knows takes no part', () => {
    expect(lattice([needRow({ serviceType: 'UNKNOWN', served: 9 })]).counts.size).toBe(0);
  });

  test('each total is tied to its municipalities, to the smaller areas and to its breakdowns', () => {
    const { equations } = two;
    const total = at({ area: 'land' });
    expect(equations).toContainEqual([total, at({}), at({ area: '0253' })]);
    expect(equations).toContainEqual([total, at({ area: '1085' }), at({ area: '1084' })]);
    const groups = ['AD_AUT|day', 'AD_PSY|day'].map((category) =>
      at({ family: 'group-unit', category, area: 'land' }),
    );
    expect(equations).toContainEqual([total, ...groups]);
    expect(equations).toContainEqual([
      total,
      ...(['served', 'waiting'] as const).map((measure) => at({ measure, area: 'land' })),
    ]);
  });

  test('every equation holds: its first member is the sum of the others, and all are published counts', () => {
    fc.assert(
      fc.property(anyNeedRows, (rows) => {
        const { counts, equations } = lattice(rows);
        for (const [total = '', ...parts] of equations) {
          expect(parts.every((part) => counts.has(part))).toBe(true);
          expect(parts.reduce((sum, part) => sum + (counts.get(part) ?? NaN), 0)).toBe(counts.get(total));
        }
      }),
    );
  });

  test('the same reports in another order are the same counts', () => {
    fc.assert(
      fc.property(anyNeedRows, (rows) => {
        const sorted = ({ counts }: NeedLattice): unknown[] => [...counts].sort();
        expect(sorted(lattice([...rows].reverse()))).toEqual(sorted(lattice(rows)));
      }),
    );
  });
});

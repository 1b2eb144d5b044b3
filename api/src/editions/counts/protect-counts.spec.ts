import { auditSuppression, totalEquation } from '@tilbudsvifte/planning';
import fc from 'fast-check';
import { type CountAddress, countKey, type CountLattice } from './count-cell.ts';
import { NeedLattice } from './need-lattice.ts';
import { isAlwaysWithheld, withheldCounts } from './protect-counts.ts';
import { anyNeedRows, sampleAreas, sampleTypes } from './testing/sample-needs.ts';

const key = (area: string, measure: CountAddress['measure'] = 'served'): string =>
  countKey({ measure, family: 'unit', category: 'day', period: '2025', area });

/** A total over municipalities 0101, 0102 …, with the total first. */
function total(...values: readonly number[]): CountLattice {
  const cells = values.map((value, index): [string, number] => [key(`010${index + 1}`), value]);
  const all: [string, number] = [
    'served-by-unit\t2025\tday\tland',
    values.reduce((sum, value) => sum + value, 0),
  ];
  return { counts: new Map([all, ...cells]), equations: [[all[0], ...cells.map(([name]) => name)]] };
}

const hiddenIn = (lattice: CountLattice, threshold = 5): string[] =>
  [...withheldCounts(lattice, threshold).hidden].map((name) => name.split('\t')[3] ?? '').sort();

describe('withheldCounts', () => {
  test('nothing is hidden where no count is small', () => {
    expect(hiddenIn(total(5, 12, 0))).toEqual([]);
  });

  test('counts of 1 to threshold − 1 are hidden, and the threshold itself is shown', () => {
    expect(hiddenIn(total(4, 4, 5, 30))).toEqual(['0101', '0102']);
    expect(hiddenIn(total(1, 4, 5, 30), 3)).toEqual(['0101', '0102']);
    expect(hiddenIn(total(2, 2, 9, 30), 3)).toEqual(['0101', '0102', '0103']);
  });

  test('hidden counts that add up to little more than their number take another one with them', () => {
    // 7 over three hidden counts leaves each of them 1 to 5, a choice of 4.
    expect(hiddenIn(total(1, 1, 5, 30))).toEqual(['0101', '0102', '0103', '0104']);
    // 10 leaves each 1 to 8.
    expect(hiddenIn(total(1, 4, 5, 30))).toEqual(['0101', '0102', '0103']);
  });

  test('a lone hidden count takes the smallest other one with it, never a zero', () => {
    expect(hiddenIn(total(2, 40, 9, 0))).toEqual(['0101', '0103']);
  });

  test('the total goes last: only when no part is left to hide', () => {
    const lattice = total(2, 0, 0);
    expect(
      hiddenIn({ ...lattice, counts: new Map(lattice.counts).set('served-by-unit\t2025\tday\tland', 9) }),
    ).toEqual(['0101', 'land']);
  });

  test('zeros are never hidden', () => {
    expect(hiddenIn(total(1, 0, 0, 60))).toEqual(['0101', '0104']);
  });

  test('need is kept before its parts: a hidden waiting hides served', () => {
    const [need, served, waiting] = [key('0101', 'need'), key('0101'), key('0101', 'waiting')];
    const counts = new Map([
      [need, 33],
      [served, 30],
      [waiting, 3],
    ]);
    expect([...withheldCounts({ counts, equations: [[need, served, waiting]] }, 5).hidden].sort()).toEqual(
      [served, waiting].sort(),
    );
  });

  test('hiding beside one total is followed through the others', () => {
    // Rows 0101 and 0102 by two columns; one primary in each row would leave a rectangle.
    const cell = (area: string, category: string): string =>
      countKey({ measure: 'served', family: 'unit', category, period: '2025', area });
    const counts = new Map([
      [cell('0101', 'a'), 2],
      [cell('0101', 'b'), 20],
      [cell('0102', 'a'), 30],
      [cell('0102', 'b'), 40],
    ]);
    const withTotals = (keys: string[], name: string): string[] => {
      counts.set(
        name,
        keys.reduce((sum, each) => sum + (counts.get(each) ?? 0), 0),
      );
      return [name, ...keys];
    };
    const [a1 = '', b1 = '', a2 = '', b2 = ''] = counts.keys();
    const rows = [withTotals([a1, b1], cell('0101', 'all')), withTotals([a2, b2], cell('0102', 'all'))];
    const columns = [withTotals([a1, a2], cell('land', 'a')), withTotals([b1, b2], cell('land', 'b'))];
    expect([...withheldCounts({ counts, equations: [...rows, ...columns] }, 5).hidden].sort()).toEqual(
      [a1, b1, a2, b2].sort(),
    );
  });

  test('every small count is hidden, no zero is but where all is hidden, and all equations together leave each enough choice', () => {
    fc.assert(
      fc.property(anyNeedRows, (rows) => {
        const lattice = sampleLattice(rows);
        const { hidden, exposed } = withheldCounts(lattice, 5);
        const small = [...lattice.counts].flatMap(([name, value]) => (value > 0 && value < 5 ? [name] : []));
        expect(small.filter((name) => !hidden.has(name))).toEqual([]);
        const zeros = [...hidden].filter((name) => lattice.counts.get(name) === 0);
        expect(zeros.filter((name) => !isAlwaysWithheld(name))).toEqual([]);
        const known = lattice.equations.map(([sum = '', ...parts]) => totalEquation(sum, parts));
        const audit = {
          threshold: 5,
          values: lattice.counts,
          primary: small,
          lowest: 1,
          mayBeZero: isAlwaysWithheld,
        };
        const unsafe = auditSuppression(known, hidden, audit).cells.filter(({ problem }) => problem);
        expect(unsafe.filter(({ cell }) => !exposed.includes(cell))).toEqual([]);
        expect(unsafe.filter(({ problem }) => problem === 'determined')).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('the result does not depend on the order of reports, equations, members or counts', () => {
    fc.assert(
      fc.property(anyNeedRows, fc.func(fc.nat()), (rows, order) => {
        const lattice = sampleLattice(rows);
        const { hidden } = withheldCounts(lattice, 5);
        const shuffled = <Item>(items: readonly Item[]): Item[] =>
          [...items]
            .map((item) => ({ item, at: order(item) }))
            .sort((a, b) => a.at - b.at)
            .map(({ item }) => item);
        const other = {
          counts: new Map(shuffled([...lattice.counts])),
          equations: shuffled(lattice.equations).map(([total = '', ...parts]) => [total, ...shuffled(parts)]),
        };
        expect([...withheldCounts(other, 5).hidden].sort()).toEqual([...hidden].sort());
        expect([...withheldCounts(sampleLattice(shuffled(rows)), 5).hidden].sort()).toEqual(
          [...hidden].sort(),
        );
      }),
      { numRuns: 30 },
    );
  });
});

function sampleLattice(rows: ConstructorParameters<typeof NeedLattice>[0]): NeedLattice {
  return new NeedLattice(rows, sampleTypes, sampleAreas);
}

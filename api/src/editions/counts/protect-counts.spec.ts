import fc from 'fast-check';
import { type CountAddress, countKey, type CountLattice } from './count-cell.ts';
import { NeedLattice } from './need-lattice.ts';
import { withheldCounts } from './protect-counts.ts';
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
  [...withheldCounts(lattice, threshold)].map((name) => name.split('\t')[3] ?? '').sort();

describe('withheldCounts', () => {
  test('nothing is hidden where no count is small', () => {
    expect(hiddenIn(total(5, 12, 0))).toEqual([]);
  });

  test('counts of 1 to threshold − 1 are hidden, and the threshold itself is shown', () => {
    expect(hiddenIn(total(4, 4, 5, 30))).toEqual(['0101', '0102']);
    expect(hiddenIn(total(1, 4, 5, 30), 3)).toEqual(['0101', '0102']);
    expect(hiddenIn(total(2, 2, 3, 30), 3)).toEqual(['0101', '0102']);
  });

  test('hidden counts that add up to little more than their number take another one with them', () => {
    // The rest is 2 over two hidden counts, so both would be 1.
    expect(hiddenIn(total(1, 1, 5, 30))).toEqual(['0101', '0102', '0103']);
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
    expect([...withheldCounts({ counts, equations: [[need, served, waiting]] }, 5)].sort()).toEqual(
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
    expect([...withheldCounts({ counts, equations: [...rows, ...columns] }, 5)].sort()).toEqual(
      [a1, b1, a2, b2].sort(),
    );
  });

  const protectedLattice = (
    rows: Parameters<typeof sampleLattice>[0],
  ): { lattice: CountLattice; hidden: Set<string> } => {
    const lattice = sampleLattice(rows);
    return { lattice, hidden: withheldCounts(lattice, 5) };
  };

  test('in no equation does exactly one hidden count follow from the others', () => {
    fc.assert(
      fc.property(anyNeedRows, (rows) => {
        const { lattice, hidden } = protectedLattice(rows);
        for (const equation of lattice.equations)
          expect(equation.filter((name) => hidden.has(name)).length).not.toBe(1);
      }),
      { numRuns: 300 },
    );
  });

  test('what is hidden beside a shown total leaves each count at least as wide a choice as the threshold', () => {
    fc.assert(
      fc.property(anyNeedRows, (rows) => {
        const { lattice, hidden } = protectedLattice(rows);
        for (const [sum = '', ...parts] of lattice.equations) {
          const hiddenParts = parts.filter((name) => hidden.has(name));
          const shown = parts.filter((name) => !hidden.has(name) && (lattice.counts.get(name) ?? 0) > 0);
          if (hidden.has(sum) || hiddenParts.length === 0 || shown.length === 0) continue;
          const persons = hiddenParts.reduce((all, name) => all + (lattice.counts.get(name) ?? 0), 0);
          expect(persons - hiddenParts.length).toBeGreaterThanOrEqual(4);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('every small count is hidden and no zero is', () => {
    fc.assert(
      fc.property(anyNeedRows, (rows) => {
        const { lattice, hidden } = protectedLattice(rows);
        for (const [name, value] of lattice.counts) {
          if (value > 0 && value < 5) expect(hidden).toContain(name);
          if (value === 0) expect(hidden).not.toContain(name);
        }
      }),
    );
  });

  test('the result does not depend on the order of reports, equations, members or counts', () => {
    fc.assert(
      fc.property(anyNeedRows, fc.func(fc.nat()), (rows, order) => {
        const { lattice, hidden } = protectedLattice(rows);
        const shuffled = <Item>(items: readonly Item[]): Item[] =>
          [...items]
            .map((item) => ({ item, at: order(item) }))
            .sort((a, b) => a.at - b.at)
            .map(({ item }) => item);
        const other = {
          counts: new Map(shuffled([...lattice.counts])),
          equations: shuffled(lattice.equations).map(([total = '', ...parts]) => [total, ...shuffled(parts)]),
        };
        expect([...withheldCounts(other, 5)].sort()).toEqual([...hidden].sort());
        expect([...withheldCounts(sampleLattice(shuffled(rows)), 5)].sort()).toEqual([...hidden].sort());
      }),
    );
  });
});

function sampleLattice(rows: ConstructorParameters<typeof NeedLattice>[0]): NeedLattice {
  return new NeedLattice(rows, sampleTypes, sampleAreas);
}

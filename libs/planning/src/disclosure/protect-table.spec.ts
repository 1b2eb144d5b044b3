import fc from 'fast-check';
import { isPresent } from '../figures/figure.ts';
import { auditSuppression } from './audit-suppression.ts';
import { exactlyDetermined } from './exactly-determined.ts';
import { protectTable, type ProtectedTable } from './protect-table.ts';
import { anyTable, cellsOf, everySolution, margins, name } from './testing/sample-tables.ts';
import { type CountEquation, totalEquation } from './count-equation.ts';

const withheld = { missing: 'withheld' };
const shown = (value: number) => ({ value });

describe('protectTable', () => {
  test('the example: one small count, three corners', () => {
    expect(
      protectTable(
        [
          [2, 9],
          [8, 7],
        ],
        { threshold: 5 },
      ),
    ).toEqual({
      cells: [
        [withheld, withheld],
        [withheld, withheld],
      ],
      rowTotals: [shown(11), shown(15)],
      columnTotals: [shown(10), shown(16)],
      total: shown(26),
      primary: [{ row: 0, column: 0 }],
      secondary: [
        { row: 0, column: 1 },
        { row: 1, column: 0 },
        { row: 1, column: 1 },
      ],
    });
  });

  test('zeros are shown, and nothing is withheld without cause', () => {
    const { cells, primary, secondary } = protectTable(
      [
        [0, 5],
        [6, 0],
      ],
      { threshold: 5 },
    );
    expect(cells).toEqual([
      [shown(0), shown(5)],
      [shown(6), shown(0)],
    ]);
    expect([primary, secondary]).toEqual([[], []]);
  });

  test('a single row has its column totals withheld with its cells', () => {
    const table = protectTable([[2, 9, 8]], { threshold: 5 });
    expect(table.cells).toEqual([[withheld, shown(9), withheld]]);
    expect(table.columnTotals).toEqual([withheld, shown(9), withheld]);
    expect(table.rowTotals).toEqual([shown(19)]);
    expect(table.primary).toEqual([
      { row: 0, column: 0 },
      { row: null, column: 0 },
    ]);
  });

  test('a single small count takes everything with it', () => {
    expect(protectTable([[3]], { threshold: 5 })).toMatchObject({
      cells: [[withheld]],
      total: withheld,
    });
  });

  test('totals are withheld when no rectangle is left, the total of all last', () => {
    const { cells, rowTotals, columnTotals, total } = protectTable(
      [
        [3, 0],
        [0, 40],
      ],
      { threshold: 5 },
    );
    expect(cells[0]).toEqual([withheld, shown(0)]);
    expect([rowTotals, columnTotals]).toEqual([
      [withheld, withheld],
      [withheld, withheld],
    ]);
    expect(total).toEqual(shown(43));
  });

  test('a small total is withheld like any other small count', () => {
    expect(protectTable([[1, 2]], { threshold: 9 })).toMatchObject({
      total: withheld,
      rowTotals: [withheld],
    });
  });

  test('no table is an empty one', () => {
    expect(protectTable([], { threshold: 5 })).toEqual({
      cells: [],
      rowTotals: [],
      columnTotals: [],
      total: shown(0),
      primary: [],
      secondary: [],
    });
    expect(protectTable([[], []], { threshold: 5 })).toMatchObject({
      cells: [[], []],
      rowTotals: [shown(0), shown(0)],
    });
  });

  test.each([
    [[[1, 2], [3]], 'table[1] must have 2 cells, got 1'],
    [[[1], [3, 4]], 'table[1] must have 1 cells, got 2'],
    [[[1, -2]], 'counts of 0 1 must be a finite number of at least 0, got -2'],
  ])('%j is refused', (table, message) => {
    expect(() => protectTable(table, { threshold: 5 })).toThrow(new RangeError(message));
  });

  /** All that readers see: every total as the sum of its parts. */
  const published = (
    table: readonly (readonly number[])[],
  ): { equations: CountEquation[]; counts: Map<string, number> } => {
    const counts = cellsOf(table);
    const sum = (cells: string[]): number => cells.reduce((all, cell) => all + counts.get(cell)!, 0);
    const rows = table.map((row, i): [string, string[]] => [`row ${i}`, row.map((_, j) => name(i, j))]);
    const columns = table[0]!.map((_, j): [string, string[]] => [
      `column ${j}`,
      table.map((_, i) => name(i, j)),
    ]);
    for (const [total, parts] of [...rows, ...columns]) counts.set(total, sum(parts));
    const totals: [string, string[]][] = [
      ['total', rows.map(([total]) => total)],
      ['total', columns.map(([total]) => total)],
    ];
    for (const [total, parts] of totals) counts.set(total, sum(parts));
    return {
      equations: [...rows, ...columns, ...totals].map(([total, parts]) => totalEquation(total, parts)),
      counts,
    };
  };
  const nameOf = ({ row, column }: { row: number | null; column: number | null }): string => {
    if (row === null) return column === null ? 'total' : `column ${column}`;
    return column === null ? `row ${row}` : name(row, column);
  };
  const hiddenIn = ({ primary, secondary }: ProtectedTable): string[] =>
    [...primary, ...secondary].map(nameOf);

  test('no withheld count follows, and each small one has enough choice', () => {
    fc.assert(
      fc.property(anyTable(5, 5, 9), fc.integer({ min: 2, max: 6 }), (table, threshold) => {
        const { equations, counts } = published(table);
        const result = protectTable(table, { threshold });
        expect(exactlyDetermined(equations, hiddenIn(result))).toEqual([]);
        const audit = auditSuppression(equations, hiddenIn(result), {
          threshold,
          values: counts,
          primary: result.primary.map(nameOf),
        });
        expect(audit.cells.filter(({ problem }) => problem !== null)).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  test('in tiny tables, trying every table that looks the same finds at least the threshold of choice', () => {
    fc.assert(
      fc.property(anyTable(3, 2, 5), (table) => {
        const result = protectTable(table, { threshold: 3 });
        // Totals taken as shown: an observer who knows them all, where none is withheld.
        fc.pre(hiddenIn(result).every((cell) => cell.includes(',')));
        const solutions = everySolution(margins(table), hiddenIn(result), {
          values: cellsOf(table),
          most: 15,
        });
        for (const cell of result.primary.map(nameOf)) {
          const counts = solutions.map((solution) => solution.get(cell)!);
          expect(Math.max(...counts) - Math.min(...counts)).toBeGreaterThanOrEqual(3);
        }
        for (const cell of hiddenIn(result))
          expect(new Set(solutions.map((solution) => solution.get(cell))).size).toBeGreaterThan(1);
      }),
      { numRuns: 1000 },
    );
  });

  test('what is shown keeps its value, zeros are shown, and small counts are not', () => {
    fc.assert(
      fc.property(anyTable(5, 5, 12), (table) => {
        const result = protectTable(table, { threshold: 5 });
        const { counts } = published(table);
        const figures = [
          ...result.cells.flatMap((row, i) => row.map((figure, j) => ({ cell: name(i, j), figure }))),
          ...result.rowTotals.map((figure, i) => ({ cell: `row ${i}`, figure })),
          ...result.columnTotals.map((figure, j) => ({ cell: `column ${j}`, figure })),
          { cell: 'total', figure: result.total },
        ];
        const hidden = new Set(hiddenIn(result));
        expect(figures).toHaveLength(counts.size);
        for (const { cell, figure } of figures) {
          expect(figure).toEqual(hidden.has(cell) ? withheld : shown(counts.get(cell)!));
          if (counts.get(cell) === 0) expect(isPresent(figure)).toBe(true);
          if (counts.get(cell)! > 0 && counts.get(cell)! < 5) expect(isPresent(figure)).toBe(false);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

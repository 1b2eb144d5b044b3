import { totalEquation } from './count-equation.ts';
import { regionOf } from './region.ts';
import { cellsOf, margins } from './testing/sample-tables.ts';
import { protectionOf, tableProtection } from './testing/protection-of.ts';

const table = [
  [2, 6, 30],
  [7, 8, 90],
  [30, 9, 40],
];
const everything = { isUsable: () => true, members: 2, largest: 100 };
const region = (protection: ReturnType<typeof tableProtection>, more = {}): string[] => [
  ...regionOf(protection, '0,0', { ...everything, ...more }),
];

describe('regionOf', () => {
  test('closes a rectangle: the cheapest in the row and in the column, then the corner they share', () => {
    expect(region(tableProtection(table, []))).toEqual(['0,0', '0,1', '1,0', '1,1']);
  });

  test('hidden cells come before cheap ones, the largest of them first', () => {
    expect(region(tableProtection(table, ['0,2', '2,0']))).toEqual(['0,0', '0,2', '2,0', '2,2']);
    expect(region(tableProtection(table, ['0,1', '0,2', '1,0', '2,0']))).toEqual([
      '0,0',
      '0,2',
      '2,0',
      '2,2',
    ]);
  });

  test('takes only cells that are usable', () => {
    expect(region(tableProtection(table, []), { isUsable: (cell: string) => cell !== '0,1' })).toEqual([
      '0,0',
      '0,2',
      '1,0',
      '1,2',
    ]);
    expect(region(tableProtection(table, []), { isUsable: () => false })).toEqual(['0,0']);
  });

  test('takes as many members of each equation as wanted, and all where there are no more', () => {
    expect(region(tableProtection(table, []), { members: 3 })).toHaveLength(9);
    expect(region(tableProtection(table, []), { members: 9 })).toHaveLength(9);
    expect(region(tableProtection(table, []), { members: 1 })).toEqual(['0,0']);
  });

  test('stops at the largest size', () => {
    expect(region(tableProtection(table, []), { largest: 3 })).toEqual(['0,0', '0,1', '1,0']);
    expect(region(tableProtection(table, []), { members: 3, largest: 3 })).toHaveLength(3);
  });

  test('prefers what completes an equation to what opens one', () => {
    // b is cheaper than c, but stands in an equation of its own as well.
    const counts = new Map([
      ['a', 2],
      ['b', 6],
      ['c', 9],
      ['d', 9],
    ]);
    const equations = [totalEquation('x', ['a', 'b', 'c']), totalEquation('y', ['b', 'd'])];
    const grown = (more: ReturnType<typeof totalEquation>[]): string[] => [
      ...regionOf(protectionOf(counts, [...equations, ...more], {}), 'a', {
        ...everything,
        isUsable: (cell) => counts.has(cell),
      }),
    ];
    expect(grown([])).toEqual(['a', 'c']);
    expect(grown([totalEquation('z', ['c', 'd']), totalEquation('w', ['c', 'd', 'd'])])).toEqual([
      'a',
      'b',
      'd',
      'c',
    ]);
  });

  test('a cell in no equation is a region of its own', () => {
    expect([...regionOf(protectionOf(cellsOf(table), margins(table), {}), 'other', everything)]).toEqual([
      'other',
    ]);
  });
});

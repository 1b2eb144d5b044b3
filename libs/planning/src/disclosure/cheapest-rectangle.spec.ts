import { cheapestRectangle } from './cheapest-rectangle.ts';
import { totalEquation } from './count-equation.ts';
import { protectionOf, tableProtection } from './testing/protection-of.ts';

const plain = [
  [2, 6, 30],
  [7, 8, 90],
  [30, 9, 40],
];

describe('cheapestRectangle', () => {
  test('takes the three corners that cost least together', () => {
    expect(cheapestRectangle(tableProtection(plain, ['0,0']), '0,0')).toEqual(['0,1', '1,0', '1,1']);
  });

  test('has no zero in it, and no cell that must stay', () => {
    const withZero = [
      [2, 6, 30],
      [7, 0, 90],
      [30, 9, 40],
    ];
    expect(cheapestRectangle(tableProtection(withZero, ['0,0']), '0,0')).toEqual(['0,1', '2,0', '2,1']);
    expect(cheapestRectangle(tableProtection(plain, ['0,0'], ['1,1']), '0,0')).toEqual(['0,1', '2,0', '2,1']);
  });

  test('corners that are hidden already cost nothing', () => {
    expect(cheapestRectangle(tableProtection(plain, ['0,0', '2,2']), '0,0')).toEqual(['0,1', '1,0', '1,1']);
    expect(cheapestRectangle(tableProtection(plain, ['0,0', '0,2', '2,2']), '0,0')).toEqual([
      '0,1',
      '1,0',
      '1,1',
    ]);
    expect(cheapestRectangle(tableProtection(plain, ['0,0', '0,2', '2,0']), '0,0')).toEqual(['0,1', '2,1']);
  });

  test('must leave as much choice as the threshold: up with two corners and down with the other', () => {
    // Up 2 and down 2 with the ones, so the nines are taken.
    const table = [
      [2, 2, 9],
      [2, 1, 9],
      [9, 9, 9],
    ];
    expect(cheapestRectangle(tableProtection(table, ['0,0', '0,1', '1,0', '1,1']), '0,0')).toEqual([
      '0,2',
      '2,0',
      '2,2',
    ]);
    const exact = [
      [2, 3],
      [4, 7],
    ];
    expect(cheapestRectangle(tableProtection(exact, ['0,0']), '0,0')).toEqual(['0,1', '1,0', '1,1']);
    const short = [
      [2, 2],
      [4, 7],
    ];
    expect(cheapestRectangle(tableProtection(short, ['0,0']), '0,0')).toEqual([]);
    const opposite = [
      [3, 2],
      [4, 2],
    ];
    expect(cheapestRectangle(tableProtection(opposite, ['0,0']), '0,0')).toEqual([]);
  });

  test('equally cheap ones are told apart by their keys', () => {
    const even = [
      [2, 8, 8],
      [8, 8, 8],
      [8, 8, 8],
    ];
    expect(cheapestRectangle(tableProtection(even, ['0,0']), '0,0')).toEqual(['0,1', '1,0', '1,1']);
    expect(cheapestRectangle(tableProtection(even, ['2,2']), '2,2')).toEqual(['0,0', '0,2', '2,0']);
  });

  test('there is none for a cell with fewer or more than two equations', () => {
    const { counts, equations } = {
      counts: new Map([
        ['a', 2],
        ['b', 9],
        ['c', 8],
        ['d', 7],
      ]),
      equations: [
        totalEquation('x', ['a', 'b']),
        totalEquation('y', ['a', 'c']),
        totalEquation('z', ['b', 'd']),
        totalEquation('w', ['c', 'd']),
      ],
    };
    const of = (kept: number, more: string[][] = []) =>
      cheapestRectangle(
        protectionOf(
          counts,
          [...equations.slice(0, kept), ...more.map((cells, i) => totalEquation(`more ${i}`, cells))],
          { hidden: ['a'] },
        ),
        'a',
      );
    expect(of(4)).toEqual(['b', 'c', 'd']);
    expect(of(0)).toEqual([]);
    expect(of(1)).toEqual([]);
    expect(of(2)).toEqual([]);
    expect(of(3)).toEqual([]);
    expect(of(4, [['a', 'd']])).toEqual([]);
  });

  test('a rectangle that is hidden already is no help', () => {
    const square = [
      [2, 9],
      [8, 7],
    ];
    const all = ['0,0', '0,1', '1,0', '1,1'];
    expect(cheapestRectangle(tableProtection(square, all), '0,0')).toEqual([]);
  });

  test('goes through totals, which move the same way as their parts', () => {
    const counts = new Map([
      ['a', 2],
      ['T', 11],
      ['C', 10],
      ['G', 26],
    ]);
    const equations = [
      totalEquation('T', ['a', 'p']),
      totalEquation('C', ['a', 'q']),
      totalEquation('G', ['T', 'r']),
      totalEquation('G', ['C', 's']),
    ];
    expect(cheapestRectangle(protectionOf(counts, equations, { hidden: ['a'] }), 'a')).toEqual([
      'C',
      'G',
      'T',
    ]);
  });

  test('corners that would have to move both ways at once close nothing', () => {
    // a up, b down and c down; d would have to go up for b and, being subtracted, down for c.
    const counts = new Map([
      ['a', 2],
      ['b', 9],
      ['c', 9],
      ['d', 9],
    ]);
    const terms = (...pairs: [string, number][]) => ({
      terms: pairs.map(([cell, coefficient]) => ({ cell, coefficient })),
      value: 0,
    });
    const twisted = [
      terms(['a', 1], ['b', 1]),
      terms(['a', 1], ['c', 1]),
      terms(['b', 1], ['d', 1]),
      terms(['c', 1], ['d', -1]),
    ];
    expect(cheapestRectangle(protectionOf(counts, twisted, { hidden: ['a'] }), 'a')).toEqual([]);
    const weighted = [
      terms(['a', 1], ['b', 2]),
      terms(['a', 1], ['c', 1]),
      terms(['b', 2], ['d', 1]),
      terms(['c', 1], ['d', 1]),
    ];
    expect(cheapestRectangle(protectionOf(counts, weighted, { hidden: ['a'] }), 'a')).toEqual([
      'b',
      'c',
      'd',
    ]);
  });
});

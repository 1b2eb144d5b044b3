import fc from 'fast-check';
import { columnWidths } from './column-widths.ts';

describe('widths of columns', () => {
  it.each([
    [
      'what is left goes where lines are long',
      [
        [10, 10],
        [20, 90],
      ],
      60,
      [10, 50],
    ],
    [
      'a table with room is spread by its cells',
      [
        [5, 10],
        [5, 30],
      ],
      80,
      [20, 60],
    ],
    [
      'one long word takes less than half',
      [
        [900, 900],
        [10, 10],
      ],
      100,
      [90, 10],
    ],
    [
      'words that do not fit are narrowed alike',
      [
        [40, 40],
        [40, 40],
        [40, 40],
      ],
      60,
      [20, 20, 20],
    ],
    [
      'empty columns share alike',
      [
        [0, 0],
        [0, 0],
      ],
      60,
      [30, 30],
    ],
    ['no column takes no width', [], 60, []],
  ])('%s', (_, needs, width, expected) => {
    const asked = needs.map(([least = 0, whole = 0]) => ({ least, whole }));
    expect(columnWidths(asked, width)).toEqual(expected);
  });

  it('always fills the width, and none is below zero', () => {
    const need = fc.record({
      least: fc.double({ min: 0, max: 900, noNaN: true }),
      whole: fc.double({ min: 0, max: 9000, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(need, { minLength: 1, maxLength: 30 }), (needs) => {
        const widths = columnWidths(needs, 480);
        expect(widths.reduce((total, width) => total + width, 0)).toBeCloseTo(480, 6);
        expect(Math.min(...widths)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

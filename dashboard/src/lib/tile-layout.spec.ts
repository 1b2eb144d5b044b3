import fc from 'fast-check';
import { tileLayout, tilePlaces, tileSize } from './tile-layout.ts';

const at = (code: string, tileColumn: number, tileRow: number) => ({ code, tileColumn, tileRow });

// Corners of the Capital Region, and Bornholm, in the country's coordinates.
const capital = [
  at('0270', 17, 3),
  at('0169', 15, 8),
  at('0183', 15, 9),
  at('0101', 20, 8),
  at('0155', 21, 9),
  at('0230', 19, 5),
  at('0400', 23, 9),
];

describe('tilePlaces', () => {
  it('cuts the area out of the country and keeps neighbours', () => {
    const places = tilePlaces(capital);
    expect(places.find(({ code }) => code === '0101')).toEqual({ code: '0101', column: 5, row: 5 });
    expect(places.find(({ code }) => code === '0400')).toEqual({ code: '0400', column: 8, row: 6 });
    expect(tilePlaces([at('0253', 15, 10), at('0306', 11, 8), at('0330', 10, 10)])).toEqual([
      { code: '0253', column: 5, row: 2 },
      { code: '0306', column: 1, row: 0 },
      { code: '0330', column: 0, row: 2 },
    ]);
  });

  it('never depends on where in the country the area lies', () => {
    const one = fc.record({ column: fc.nat(20), row: fc.nat(12) });
    fc.assert(
      fc.property(fc.array(one, { minLength: 1, maxLength: 30 }), fc.nat(50), fc.nat(50), (list, dx, dy) => {
        const tiles = list.map(({ column, row }, i) => at(String(i), column, row));
        const moved = list.map(({ column, row }, i) => at(String(i), column + dx, row + dy));
        expect(tilePlaces(moved)).toEqual(tilePlaces(tiles));
      }),
    );
  });
});

describe('tileLayout', () => {
  it('draws Bornholm in its place where tiles are large enough', () => {
    expect(tileLayout(capital, 428)).toMatchObject({ framed: false });
    expect(tileSize(tileLayout(capital, 428).places, 428)).toBe(44);
  });

  it('frames Bornholm on a phone, so that seven columns are wide enough for a finger', () => {
    const { places, framed } = tileLayout(capital, 352);
    expect(framed).toBe(true);
    expect(places.find(({ code }) => code === '0400')).toEqual({ code: '0400', column: 6, row: 2 });
    expect(tileSize(places, 352)).toBeGreaterThanOrEqual(46);
  });

  it('leaves an area without Bornholm as it is', () => {
    expect(tileLayout([at('0253', 15, 10), at('0330', 10, 10)], 200).framed).toBe(false);
    expect(tileLayout([at('0400', 23, 9)], 20)).toEqual({
      places: [{ code: '0400', column: 0, row: 0 }],
      framed: false,
    });
  });
});

import fc from 'fast-check';
import { placeCitizens } from './place-citizens.ts';

describe('placeCitizens', () => {
  test('shares too few places in proportion to how many look', () => {
    expect(
      placeCitizens(
        [
          { key: 'closed', citizens: 12 },
          { key: 'waiting', citizens: 6 },
        ],
        [{ key: 'new', places: 9 }],
        [[true, true]],
      ),
    ).toEqual({ placed: [[6, 3]], without: [6, 3] });
  });

  test('fills places that only some may take with those, so that as many as possible are placed', () => {
    // A may go to x alone, B to both: A takes x, B takes y, and one of A is left.
    const { placed, without } = placeCitizens(
      [
        { key: 'A', citizens: 4 },
        { key: 'B', citizens: 3 },
      ],
      [
        { key: 'x', places: 3 },
        { key: 'y', places: 5 },
      ],
      [
        [true, true],
        [false, true],
      ],
    );
    expect(placed).toEqual([
      [3, 0],
      [0, 3],
    ]);
    expect(without).toEqual([1, 0]);
  });

  test('leaves places free when there are more than are looked for', () => {
    expect(placeCitizens([{ key: 'A', citizens: 2 }], [{ key: 'x', places: 10 }], [[true]])).toEqual({
      placed: [[2]],
      without: [0],
    });
    expect(placeCitizens([], [{ key: 'x', places: 10 }], [[]])).toEqual({ placed: [[]], without: [] });
  });

  test('nobody is lost or placed twice, and no place is overfilled', () => {
    const amounts = fc.array(
      fc.integer({ min: 0, max: 3000 }).map((n) => n / 100),
      { minLength: 1, maxLength: 4 },
    );
    fc.assert(
      fc.property(amounts, amounts, fc.infiniteStream(fc.boolean()), (citizens, places, coin) => {
        const mayTake = places.map(() => citizens.map(() => coin.next().value === true));
        const { placed, without } = placeCitizens(
          citizens.map((count, i) => ({ key: `c${i}`, citizens: count })),
          places.map((count, i) => ({ key: `p${i}`, places: count })),
          mayTake,
        );
        citizens.forEach((count, i) => {
          const found = placed.reduce((sum, row) => sum + row[i]!, 0);
          expect(found + without[i]!).toBeCloseTo(count, 9);
        });
        placed.forEach((row, i) =>
          expect(row.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(places[i]! + 1e-9),
        );
        placed.forEach((row, i) => row.forEach((one, j) => expect(one > 0 && !mayTake[i]![j]!).toBe(false)));
      }),
    );
  });

  test('refuses negative amounts', () => {
    expect(() => placeCitizens([{ key: 'A', citizens: -1 }], [], [])).toThrow('citizens of A');
    expect(() => placeCitizens([], [{ key: 'x', places: -1 }], [[]])).toThrow('places of x');
  });
});

import fc from 'fast-check';
import { volumeAndPrice, type VolumePriceLine } from './volume-and-price.ts';

test('40 × 1000 to 43 × 1035 is 3052.5 of volume and 1452.5 of price', () => {
  expect(volumeAndPrice([{ users: [40, 43], unitCost: [1000, 1035] }])).toEqual({
    change: 4505,
    volume: 3052.5,
    price: 1452.5,
  });
});

test('a new service is priced at the index, so that all of it is volume and general price', () => {
  // 2 × 550 at index 110 cost 500 each at the old prices: volume 2 × 525, price 50 × 1.
  const opened: VolumePriceLine = { users: [0, 2], unitCost: [null, 550] };
  expect(volumeAndPrice([opened], [100, 110])).toEqual({ change: 1100, volume: 1050, price: 50 });
  const closed: VolumePriceLine = { users: [2, 0], unitCost: [500, null] };
  const found = volumeAndPrice([closed], [100, 110]);
  expect(found.change).toBe(-1000);
  expect(found.volume).toBeCloseTo(-1050, 9);
  expect(found.price).toBeCloseTo(50, 9);
});

test('without an index the missing unit cost is the other year’s', () => {
  expect(volumeAndPrice([{ users: [0, 2], unitCost: [null, 550] }])).toEqual({
    change: 1100,
    volume: 1100,
    price: 0,
  });
});

test('a unit cost that is known without users is used', () => {
  expect(volumeAndPrice([{ users: [0, 2], unitCost: [400, 500] }])).toEqual({
    change: 1000,
    volume: 900,
    price: 100,
  });
});

test('a service seen in neither year is skipped, and no services change by 0', () => {
  const none = { change: 0, volume: 0, price: 0 };
  expect(volumeAndPrice([{ users: [0, 0], unitCost: [null, null] }])).toEqual(none);
  expect(volumeAndPrice([])).toEqual(none);
});

test('what cannot be is refused by name', () => {
  const line: VolumePriceLine = { users: [1, 1], unitCost: [1, 1] };
  const wrong = (changes: Partial<VolumePriceLine>) => () => volumeAndPrice([line, { ...line, ...changes }]);
  expect(wrong({ users: [-1, 1] })).toThrow(
    'users[0] of line 1 must be a finite number of at least 0, got -1',
  );
  expect(wrong({ users: [1, -2] })).toThrow('users[1] of line 1 must be');
  expect(wrong({ unitCost: [Infinity, 1] })).toThrow('unitCost[0] of line 1 must be');
  expect(wrong({ unitCost: [1, null] })).toThrow(
    'unitCost[1] of line 1 must be known where there are users, got null',
  );
  expect(() => volumeAndPrice([line], [0, 1])).toThrow('priceIndex must be');
  expect(() => volumeAndPrice([line], [1, Number.NaN])).toThrow('priceIndex must be');
});

const users = fc.nat(500);
const cost = fc.double({ min: -100, max: 5000, noNaN: true });
const lines = fc.array(
  fc.tuple(users, users, cost, cost).map(([u0, u1, c0, c1]): VolumePriceLine => ({
    users: [u0, u1],
    unitCost: [u0 === 0 ? null : c0, u1 === 0 ? null : c1],
  })),
  { maxLength: 8 },
);
const index = fc.tuple(fc.integer({ min: 80, max: 120 }), fc.integer({ min: 80, max: 120 }));

test('volume and price add up to the change and reverse sign when the years swap', () => {
  fc.assert(
    fc.property(lines, index, (list, [index0, index1]) => {
      const forth = volumeAndPrice(list, [index0, index1]);
      const swapped = list.map(({ users: [u0, u1], unitCost: [c0, c1] }): VolumePriceLine => ({
        users: [u1, u0],
        unitCost: [c1, c0],
      }));
      const back = volumeAndPrice(swapped, [index1, index0]);
      expect(forth.volume + forth.price).toBeCloseTo(forth.change, 4);
      expect(back.volume).toBeCloseTo(-forth.volume, 4);
      expect(back.price).toBeCloseTo(-forth.price, 4);
    }),
    { numRuns: 1000 },
  );
});

test('with as many users there is no volume, at the same unit cost no price', () => {
  fc.assert(
    fc.property(lines, (list) => {
      const sameUsers = list.map(({ users: [u0], unitCost: [c0] }): VolumePriceLine => ({
        users: [u0, u0],
        unitCost: [c0, c0 === null ? null : c0 + 7],
      }));
      const sameCost = list.map(({ users: [u0, u1], unitCost: [c0, c1] }): VolumePriceLine => {
        const unitCost = c0 ?? c1;
        return { users: [u0, u1], unitCost: [unitCost, unitCost] };
      });
      expect(Math.abs(volumeAndPrice(sameUsers).volume)).toBe(0);
      expect(Math.abs(volumeAndPrice(sameCost).price)).toBe(0);
    }),
    { numRuns: 1000 },
  );
});

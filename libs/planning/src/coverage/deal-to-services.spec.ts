import fc from 'fast-check';
import { dealToServices } from './deal-to-services.ts';

test('four services with one place each, shared by two groups, are two for each', () => {
  expect(dealToServices([2, 2], [1, 1, 1, 1])).toEqual([
    [1, 0],
    [0, 1],
    [1, 0],
    [0, 1],
  ]);
});

test('a pool nobody may use is dealt to nobody', () => {
  expect(dealToServices([0, 0], [3, 4])).toEqual([
    [0, 0],
    [0, 0],
  ]);
});

test('rows add up to the services, columns to the groups', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(40), { minLength: 1, maxLength: 30 }), fc.nat(100), (places, cut) => {
      const all = places.reduce((sum, count) => sum + count, 0);
      const groups = [Math.floor((all * cut) / 100), all - Math.floor((all * cut) / 100)];
      const rows = dealToServices(groups, places);
      rows.forEach((row, i) => expect(row[0]! + row[1]!).toBe(places[i]));
      groups.forEach((count, group) => expect(rows.reduce((sum, row) => sum + row[group]!, 0)).toBe(count));
      expect(rows.flat().every((count) => count >= 0)).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

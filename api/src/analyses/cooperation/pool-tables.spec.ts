import { criticalMassRows, sizeRows } from './pool-tables.ts';

const percent = (figure: object): number =>
  Math.round(100 * ('value' in figure ? Number(figure.value) : NaN));

test('what a service of a given size can do, as published in the method', () => {
  const rows = sizeRows({ occupancy: 0.9, refusal: 0.05 });
  expect(rows.map(({ places }) => places)).toEqual([4, 6, 8, 10, 15, 20, 30, 50, 100, 200]);
  expect(rows.map(({ reachableOccupancy }) => percent(reachableOccupancy))).toEqual([
    36, 47, 54, 59, 67, 72, 79, 85, 90, 94,
  ]);
  expect(rows.map(({ refusalAt95 }) => percent(refusalAt95))).toEqual([
    83, 76, 70, 65, 55, 48, 37, 26, 14, 6,
  ]);
});

test('critical mass by refusal and occupancy, as published in the method', () => {
  const table = [
    [36, 74, 121, 235, 682],
    [18, 34, 52, 94, 238],
    [12, 22, 32, 56, 133],
    [7, 12, 18, 30, 67],
  ];
  expect(criticalMassRows().map(({ places }) => places)).toEqual(table.flat().map((value) => ({ value })));
});

import fc from 'fast-check';
import { type CountEquation, totalEquation } from '../count-equation.ts';

/** Name of a cell of a table: its row and column. */
export const name = (row: number, column: number): string => `${row},${column}`;

/** A table's cells by name. */
export function cellsOf(table: readonly (readonly number[])[]): Map<string, number> {
  return new Map(table.flatMap((row, i) => row.map((count, j): [string, number] => [name(i, j), count])));
}

/** Row and column sums as published numbers. */
export function margins(table: readonly (readonly number[])[]): CountEquation[] {
  const columns = table[0]!.map((_, j) => table.map((_, i) => name(i, j)));
  const rows = table.map((row, i) => row.map((_, j) => name(i, j)));
  const counts = cellsOf(table);
  return [...rows, ...columns].map((cells) => sumEquation(cells, counts));
}

/** A published sum of cells. */
export function sumEquation(cells: readonly string[], counts: ReadonlyMap<string, number>): CountEquation {
  return {
    terms: cells.map((cell) => ({ cell, coefficient: 1 })),
    value: cells.reduce((sum, cell) => sum + counts.get(cell)!, 0),
  };
}

/** All whole, non-negative counts of the hidden cells that satisfy sums without subtraction: by trying every one. */
export function everySolution(
  equations: readonly CountEquation[],
  hidden: readonly string[],
  { values, most }: { values: ReadonlyMap<string, number>; most: number },
): Map<string, number>[] {
  const found: Map<string, number>[] = [];
  const counts = new Map(values);
  const holds = ({ terms, value }: CountEquation): boolean => {
    const known = terms.filter(({ cell }) => counts.has(cell));
    const sum = known.reduce((total, { cell, coefficient }) => total + coefficient * counts.get(cell)!, 0);
    return known.length === terms.length ? sum === value : sum <= value;
  };
  const extend = (place: number): void => {
    if (!equations.every(holds)) return;
    const cell = hidden[place];
    if (cell === undefined) {
      found.push(new Map(hidden.map((each) => [each, counts.get(each)!])));
      return;
    }
    for (let count = 0; count <= most; count++) {
      counts.set(cell, count);
      extend(place + 1);
    }
    counts.delete(cell);
  };
  for (const cell of hidden) counts.delete(cell);
  extend(0);
  return found;
}

/** Small tables with many small counts. */
export const anyTable = (rows: number, columns: number, most: number): fc.Arbitrary<number[][]> =>
  fc.tuple(fc.integer({ min: 1, max: rows }), fc.integer({ min: 1, max: columns })).chain(([height, width]) =>
    fc.array(fc.array(fc.integer({ min: 0, max: most }), { minLength: width, maxLength: width }), {
      minLength: height,
      maxLength: height,
    }),
  );

/** Counts by area, group and kind (served, waiting, need), with totals of two overlapping sets of areas. */
export function linkedNeeds(base: readonly (readonly (readonly [number, number])[])[]): {
  counts: Map<string, number>;
  equations: CountEquation[];
} {
  const counts = new Map<string, number>();
  const equations: CountEquation[] = [];
  const areas = [...base.keys()].map(String);
  const groups = [...base[0]!.keys()].map(String);
  const total = (cell: string, parts: string[]): void => {
    counts.set(
      cell,
      parts.reduce((sum, part) => sum + counts.get(part)!, 0),
    );
    equations.push(totalEquation(cell, parts));
  };
  base.forEach((row, area) =>
    row.forEach(([served, waiting], group) => {
      counts.set(`served ${area} ${group}`, served);
      counts.set(`waiting ${area} ${group}`, waiting);
    }),
  );
  const sets = { all: areas, most: areas.slice(1), few: areas.slice(0, 2) };
  for (const kind of ['served', 'waiting'])
    for (const area of areas)
      total(
        `${kind} ${area} all`,
        groups.map((group) => `${kind} ${area} ${group}`),
      );
  for (const kind of ['served', 'waiting'])
    for (const [set, members] of Object.entries(sets))
      for (const group of [...groups, 'all'])
        total(
          `${kind} ${set} ${group}`,
          members.map((area) => `${kind} ${area} ${group}`),
        );
  for (const area of [...areas, ...Object.keys(sets)])
    for (const group of [...groups, 'all'])
      total(`need ${area} ${group}`, [`served ${area} ${group}`, `waiting ${area} ${group}`]);
  return { counts, equations };
}

const persons = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 6 }), fc.integer({ min: 7, max: 40 }));

/** Small linked tables that are no plain two-way table. */
export const anyLinkedNeeds = fc
  .tuple(fc.integer({ min: 2, max: 4 }), fc.integer({ min: 1, max: 3 }))
  .chain(([areas, groups]) =>
    fc.array(fc.array(fc.tuple(persons, persons), { minLength: groups, maxLength: groups }), {
      minLength: areas,
      maxLength: areas,
    }),
  )
  .map(linkedNeeds);

/** The same items in another order. */
export function shuffled<Item>(items: readonly Item[], order: (item: Item) => number): Item[] {
  return [...items]
    .map((item) => ({ item, at: order(item) }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}

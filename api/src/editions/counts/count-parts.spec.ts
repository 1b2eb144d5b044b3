import fc from 'fast-check';
import { contentOf, countParts } from './count-parts.ts';
import { NeedLattice } from './need-lattice.ts';
import { anyNeedRows, sampleAreas, sampleTypes } from './testing/sample-needs.ts';
import { buyerLattice } from './use-lattice.ts';

const needs = (rows: ConstructorParameters<typeof NeedLattice>[0]): NeedLattice =>
  new NeedLattice(rows, sampleTypes, sampleAreas);

test('a part for each lattice and period has all of its counts and equations', () => {
  fc.assert(
    fc.property(anyNeedRows, (rows) => {
      const need = needs(rows);
      const parts = countParts({ need });
      expect(parts.reduce((sum, { lattice }) => sum + lattice.counts.size, 0)).toBe(need.counts.size);
      expect(parts.reduce((sum, { lattice }) => sum + lattice.equations.length, 0)).toBe(
        need.equations.length,
      );
      for (const { name, lattice } of parts)
        for (const key of [...lattice.counts.keys(), ...lattice.equations.flat()])
          expect(`need ${key.split('\t')[1]}`).toBe(name);
    }),
  );
});

test('equations whose total is no count of ours stay with their members', () => {
  const row = { service: 'T1', partner: 'private', fullYearPlaces: 2 };
  const rows = ['2024K4', '2025K4'].flatMap((quarter) =>
    ['0101', '0147'].map((buyer) => ({ ...row, quarter, buyer })),
  );
  const parts = countParts({ buyers: buyerLattice(rows) });
  expect(parts.map(({ name }) => name)).toEqual(['buyers 2024K4', 'buyers 2025K4']);
  expect(parts.map(({ lattice }) => lattice.equations.length)).toEqual([8, 8]);
});

test('the content of a part does not depend on the order of reports, and on everything else', () => {
  const row = { year: 2025, targetGroup: 'AD_AUT', serviceType: 'ABL105', waiting: 0, expected: 0 };
  const rows = [
    { ...row, municipality: '0101', served: 7 },
    { ...row, municipality: '0147', served: 8 },
  ];
  const content = (given: typeof rows, threshold = 5): string[] =>
    countParts({ need: needs(given) }).map((part) => contentOf(part, threshold));
  expect(content([...rows].reverse())).toEqual(content(rows));
  expect(content(rows, 3)).not.toEqual(content(rows));
  expect(content(rows.map((each) => ({ ...each, served: 7 })))).not.toEqual(content(rows));
});

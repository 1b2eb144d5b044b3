import { auditSuppression, type CountEquation, exactlyDetermined } from '@tilbudsvifte/planning';
import fc from 'fast-check';
import type { CountLattice } from './count-cell.ts';
import { withheldCounts, type Withheld } from './protect-counts.ts';
import type { Shown } from './testing/observer.ts';
import { sampleAreas } from './testing/sample-needs.ts';
import { anyUseRows } from './testing/sample-uses.ts';
import { tradedEquations } from './testing/traded-observer.ts';
import { type BuyerRow, buyerLattice } from './use-lattice.ts';

const editions = 150;

interface Edition {
  readonly lattice: CountLattice;
  readonly withheld: Withheld;
  readonly shown: Shown;
  readonly equations: CountEquation[];
}

function inUse(rows: readonly BuyerRow[]): Map<string, number> {
  const sums = new Map<string, number>();
  for (const { service, fullYearPlaces } of rows)
    sums.set(service, (sums.get(service) ?? 0) + fullYearPlaces);
  return sums;
}

function editionOf(rows: readonly BuyerRow[], before?: Edition): Edition {
  const lattice = buyerLattice(rows, sampleAreas);
  const earlier = before
    ? [{ edition: 'first', lattice: before.lattice, hidden: before.withheld.hidden }]
    : [];
  const withheld = withheldCounts(lattice, 5, earlier);
  const shown = new Map(
    [...lattice.counts].map(([key, value]): [string, number | null] => [
      key,
      withheld.hidden.has(key) ? null : value,
    ]),
  );
  return { lattice, withheld, shown, equations: tradedEquations(shown, inUse(rows)) };
}

const hiddenIn = (shown: Shown): string[] =>
  [...shown].flatMap(([key, value]) => (value === null ? [key] : []));
const smallIn = ({ lattice, shown }: Edition): string[] =>
  hiddenIn(shown).filter((key) => (lattice.counts.get(key) ?? 0) < 5);

test(`in ${editions} random editions no small count of use follows from tables and register, unless named as exposed`, () => {
  let recovered = 0;
  let hidden = 0;
  fc.assert(
    fc.property(anyUseRows, (rows) => {
      const edition = editionOf(rows);
      const small = smallIn(edition);
      hidden += small.length;
      recovered += exactlyDetermined(edition.equations, new Set(small)).length;
      const found = exactlyDetermined(edition.equations, new Set(hiddenIn(edition.shown)));
      const exposed = new Set(edition.withheld.exposed);
      expect(found.filter((key) => small.includes(key) && !exposed.has(key))).toEqual([]);
    }),
    { numRuns: editions },
  );
  expect(hidden).toBeGreaterThan(editions);
  // The attack is one: with the small counts alone withheld it finds many of them.
  expect(recovered).toBeGreaterThan(editions);
});

test('every small count of use may be any of at least five numbers, or is named as exposed', () => {
  fc.assert(
    fc.property(anyUseRows, (rows) => {
      const { lattice, shown, withheld, equations } = editionOf(rows);
      const primary = hiddenIn(shown).filter((key) => (lattice.counts.get(key) ?? 0) < 5);
      const audit = auditSuppression(equations, hiddenIn(shown), {
        threshold: 5,
        values: lattice.counts,
        primary,
        lowest: 1,
      });
      const narrow = audit.cells.filter(({ problem }) => problem !== null).map(({ cell }) => cell);
      expect(narrow.filter((cell) => !withheld.exposed.includes(cell))).toEqual([]);
    }),
    { numRuns: editions / 2 },
  );
});

test('nor from two editions together, though everybody knows which counts were corrected', () => {
  fc.assert(
    fc.property(anyUseRows, anyUseRows, fc.nat(4), (rows, others, changes) => {
      const place = ({ buyer, service }: BuyerRow): string => `${buyer} ${service}`;
      const next = new Map([...rows, ...others.slice(0, changes)].map((row) => [place(row), row]));
      const first = editionOf(rows);
      const second = editionOf([...next.values()], first);
      const isCorrected = (key: string): boolean =>
        (first.lattice.counts.get(key) ?? 0) !== (second.lattice.counts.get(key) ?? 0);
      const before = first.equations.map((equation) => ({
        ...equation,
        terms: equation.terms.map(({ cell, coefficient }) => ({
          cell: isCorrected(cell) ? `${cell}\tfirst` : cell,
          coefficient,
        })),
      }));
      const unknown = new Set(hiddenIn(second.shown));
      for (const key of hiddenIn(first.shown)) unknown.add(isCorrected(key) ? `${key}\tfirst` : key);
      for (const { shown } of [first, second])
        for (const [key, value] of shown) if (value !== null && !isCorrected(key)) unknown.delete(key);
      const found = exactlyDetermined([...second.equations, ...before], unknown);
      const small = new Set(smallIn(second));
      expect(found.filter((key) => small.has(key) && !second.withheld.exposed.includes(key))).toEqual([]);
    }),
    { numRuns: editions },
  );
});

import { auditSuppression, type CountEquation, exactlyDetermined } from '@tilbudsvifte/planning';
import fc from 'fast-check';
import type { CountLattice } from './count-cell.ts';
import { NeedLattice, type NeedRow } from './need-lattice.ts';
import { isAlwaysWithheld, withheldCounts, type Withheld } from './protect-counts.ts';
import { publicEquations, type Shown } from './testing/observer.ts';
import { anyNeedRows, sampleAreas, sampleTypes } from './testing/sample-needs.ts';

const editions = 200;

/** What an edition of the rows shows, after one of other rows or none. */
interface Edition {
  readonly lattice: CountLattice;
  readonly withheld: Withheld;
  readonly shown: Shown;
}

function editionOf(rows: readonly NeedRow[], before?: Edition): Edition {
  const lattice = new NeedLattice(rows, sampleTypes, sampleAreas);
  const earlier = before
    ? [{ edition: 'first', lattice: before.lattice, hidden: before.withheld.hidden }]
    : [];
  const withheld = withheldCounts(lattice, 5, earlier);
  const shown = [...lattice.counts].map(([key, value]): [string, number | null] => [
    key,
    withheld.hidden.has(key) ? null : value,
  ]);
  return { lattice, withheld, shown: new Map(shown) };
}

/** Counts that are not listed are zero, which everybody knows. */
function withZeros(equations: readonly CountEquation[], shown: Shown): Map<string, number> {
  const values = new Map<string, number>();
  for (const { terms } of equations) for (const { cell } of terms) values.set(cell, shown.get(cell) ?? 0);
  return values;
}

const hiddenIn = (shown: Shown): string[] =>
  [...shown].flatMap(([key, value]) => (value === null ? [key] : []));

/** A name for each count: the same in both editions where it is known not to have been corrected. */
function named(equations: readonly CountEquation[], isCorrected: (key: string) => boolean): CountEquation[] {
  return equations.map((equation) => ({
    ...equation,
    terms: equation.terms.map(({ cell, coefficient }) => ({
      cell: isCorrected(cell) ? `${cell}\tfirst` : cell,
      coefficient,
    })),
  }));
}

test(`D1: in ${editions} random editions no withheld count follows from what is published`, () => {
  let hidden = 0;
  let recovered = 0;
  fc.assert(
    fc.property(anyNeedRows, (rows) => {
      const { shown, lattice } = editionOf(rows);
      const equations = publicEquations(shown);
      const small = hiddenIn(shown).filter((key) => (lattice.counts.get(key) ?? 0) < 5);
      hidden += hiddenIn(shown).length;
      recovered += exactlyDetermined(equations, new Set(small)).length;
      expect(exactlyDetermined(equations, new Set(hiddenIn(shown)))).toEqual([]);
    }),
    { numRuns: editions },
  );
  expect(hidden).toBeGreaterThan(editions);
  // The attack is one: with the small counts alone withheld it finds many of them.
  expect(recovered).toBeGreaterThan(editions);
});

test('D2: every small count may be any of at least five numbers, or is named as exposed', () => {
  fc.assert(
    fc.property(anyNeedRows, (rows) => {
      const { lattice, shown, withheld } = editionOf(rows);
      const equations = publicEquations(shown);
      // Zeros are no secret; they are hidden only where all is.
      const primary = hiddenIn(shown).filter((key) => {
        const count = lattice.counts.get(key) ?? 0;
        return count > 0 && count < 5;
      });
      const values = withZeros(equations, shown);
      const audit = auditSuppression(equations, hiddenIn(shown), {
        threshold: 5,
        values,
        primary,
        lowest: 1,
        mayBeZero: isAlwaysWithheld,
      });
      const narrow = audit.cells.filter(({ problem }) => problem !== null).map(({ cell }) => cell);
      expect(narrow.filter((cell) => !withheld.exposed.includes(cell))).toEqual([]);
    }),
    { numRuns: editions / 2 },
  );
});

test(`D3: nor from two editions together, though everybody knows which counts were corrected`, () => {
  let corrected = 0;
  fc.assert(
    fc.property(anyNeedRows, anyNeedRows, fc.nat(5), (rows, others, changes) => {
      const place = ({ municipality, year, targetGroup, serviceType }: NeedRow): string =>
        [municipality, year, targetGroup, serviceType].join(' ');
      const next = new Map([...rows, ...others.slice(0, changes)].map((row) => [place(row), row]));
      const first = editionOf(rows);
      const second = editionOf([...next.values()], first);
      const isCorrected = (key: string): boolean =>
        (first.lattice.counts.get(key) ?? 0) !== (second.lattice.counts.get(key) ?? 0);
      const all = [...publicEquations(second.shown), ...named(publicEquations(first.shown), isCorrected)];
      const unknown = new Set(hiddenIn(second.shown));
      for (const key of hiddenIn(first.shown)) unknown.add(isCorrected(key) ? `${key}\tfirst` : key);
      // What one of the editions shows is known in both.
      for (const { shown } of [first, second])
        for (const [key, value] of shown) if (value !== null && !isCorrected(key)) unknown.delete(key);
      corrected += [...second.lattice.counts.keys()].filter(isCorrected).length;
      const small = (key: string): boolean =>
        ((key.endsWith('\tfirst') ? first : second).lattice.counts.get(key.replace(/\tfirst$/, '')) ?? 0) < 5;
      const found = exactlyDetermined(all, unknown).filter(small);
      expect(found.filter((key) => !second.withheld.exposed.includes(key))).toEqual([]);
    }),
    { numRuns: editions },
  );
  expect(corrected).toBeGreaterThan(editions);
});

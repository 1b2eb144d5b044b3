import { decomposeSpending, figure, type MissingReason, missing } from '@tilbudsvifte/planning';
import { indexByYear } from '../costs/price-level.ts';
import { type CostDecompositionAnswer, costEffects } from './cost-decomposition.answer.ts';
import { type DecomposedPlace, type DecompositionSources, spendingYears } from './spending-years.ts';

/** Why the two years cannot be compared, if they cannot. */
function absent(
  { facts, table, context }: DecompositionSources,
  { municipalities }: DecomposedPlace,
  years: readonly number[],
): MissingReason | null {
  const index = indexByYear(context);
  if (years.some((year) => index[year] === undefined)) return 'mixed-price-years';
  const known = (year: number): boolean =>
    municipalities.every(
      (code) => facts.has(code, year, 'accounts') && facts.inhabitants(code, year, 'all') !== null,
    );
  const reported = (year: number): boolean =>
    table.reportedIn(year, municipalities).length === municipalities.length;
  return years.every((year) => known(year) && reported(year)) ? null : 'not-reported';
}

/** What the answer says beyond its frame. */
export type Decomposed = Pick<CostDecompositionAnswer, 'figures' | 'totals'>;

function missingDecomposition(
  reason: MissingReason,
  [fromYear, toYear]: readonly [number, number],
): Decomposed {
  const gone = missing(reason);
  return {
    figures: costEffects.map((effect) => ({ effect, amountDkk: gone })),
    totals: { startDkk: gone, endDkk: gone, changeDkk: gone, fromYear, toYear, pooledFunctions: [] },
  };
}

/** The effects that add up to the change between the years, or why the years cannot be compared. */
export function decomposed(
  sources: DecompositionSources,
  place: DecomposedPlace,
  { years, fixed }: { years: readonly [number, number]; fixed: boolean },
): Decomposed {
  const reason = absent(sources, place, years);
  if (reason) return missingDecomposition(reason, years);
  const { year0, year1, pooled } = spendingYears(sources, place, years);
  const index = indexByYear(sources.context);
  const [priceIndex0 = 1, priceIndex1 = 1] = years.map((year) => index[fixed ? years[1] : year]);
  const { changeDkk, effects } = decomposeSpending({ year0, year1, priceIndex0, priceIndex1 });
  const start = Math.round(year0.cells.reduce((sum, { spendingDkk }) => sum + spendingDkk, 0));
  return {
    figures: effects.map(({ effect, amountDkk }) => ({ effect, amountDkk: figure(amountDkk) })),
    totals: {
      startDkk: figure(start),
      endDkk: figure(start + changeDkk),
      changeDkk: figure(changeDkk),
      fromYear: years[0],
      toYear: years[1],
      pooledFunctions: [...pooled].sort(),
    },
  };
}

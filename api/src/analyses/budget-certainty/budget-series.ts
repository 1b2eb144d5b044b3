import { type Figure, figure, isPresent, mapFigure, missing, sumFigures } from '@tilbudsvifte/planning';
import { combine } from '../answer/withheld.ts';
import type { CostFacts, CostPlace } from '../costs/cost-facts.ts';
import type { CostGroup } from '../costs/costs.answer.ts';
import type { PriceLevel } from '../costs/price-level.ts';
import type { BudgetYearRow } from './budget-certainty.answer.ts';

/** Where budgets and accounts come from. */
export interface BudgetSources {
  readonly facts: CostFacts;
  readonly prices: PriceLevel;
  readonly years: readonly number[];
  /** Year of the newest budget, if there is any. */
  readonly nextBudgetYear: number | undefined;
}

/** Budgets and accounts of one place and area of spending, year by year. */
export interface BudgetSeries {
  readonly municipality: string;
  readonly group: CostGroup;
  readonly years: readonly BudgetYear[];
  readonly nextBudgetDkk: Figure;
}

/** Amounts of a year, unrounded. */
export interface BudgetYear {
  readonly year: number;
  readonly budget: Figure;
  readonly accounts: Figure;
}

function amountOf({ facts, prices }: BudgetSources, place: CostPlace, group: CostGroup): Figure {
  if (!facts.has(place.municipality, place.year, place.kind)) return missing('not-reported');
  return prices.convert(facts.amount(place, group), place.year);
}

/** Series of one municipality. */
export function municipalitySeries(
  sources: BudgetSources,
  municipality: string,
  group: CostGroup,
): BudgetSeries {
  const amount = (year: number, kind: CostPlace['kind']): Figure =>
    amountOf(sources, { municipality, year, kind }, group);
  const { nextBudgetYear } = sources;
  return {
    municipality,
    group,
    years: sources.years.map((year) => ({
      year,
      budget: amount(year, 'budget'),
      accounts: amount(year, 'accounts'),
    })),
    nextBudgetDkk: nextBudgetYear === undefined ? missing('not-reported') : amount(nextBudgetYear, 'budget'),
  };
}

/** Series of all municipalities as one budget; a year that one has not reported is missing. */
export function areaSeries(parts: readonly BudgetSeries[], { years }: BudgetSources): BudgetSeries {
  const group = parts[0]?.group ?? 'all';
  const inYear = (year: number, pick: (at: BudgetYear) => Figure): Figure =>
    sumFigures(parts.flatMap((part) => part.years.filter((at) => at.year === year).map(pick))).total;
  return {
    municipality: 'area',
    group,
    years: years.map((year) => ({
      year,
      budget: inYear(year, ({ budget }) => budget),
      accounts: inYear(year, ({ accounts }) => accounts),
    })),
    nextBudgetDkk: sumFigures(parts.map(({ nextBudgetDkk }) => nextBudgetDkk)).total,
  };
}

/** Budgets and accounts of the years that have both; a negative budget measures nothing. */
export function completeYears({ years }: BudgetSeries): CompleteYear[] {
  return years.flatMap(({ year, budget, accounts }) =>
    isPresent(budget) && isPresent(accounts) && budget.value >= 0
      ? [{ year, budget: budget.value, accounts: accounts.value }]
      : [],
  );
}

/** A year with both amounts. */
export interface CompleteYear {
  readonly year: number;
  readonly budget: number;
  readonly accounts: number;
}

/** Rows of the years, whole DKK. */
export function yearRows({ municipality, group, years }: BudgetSeries): BudgetYearRow[] {
  return years.map(({ year, budget, accounts }) => {
    const [budgetDkk, accountsDkk] = [mapFigure(budget, Math.round), mapFigure(accounts, Math.round)];
    return {
      municipality,
      group,
      year,
      budgetDkk,
      accountsDkk,
      deviationDkk: combine([accountsDkk, budgetDkk], (spent = 0, planned = 0) => figure(spent - planned)),
      deviationShare: combine([accounts, budget], (spent = 0, planned = 0) =>
        planned > 0 ? figure(spent / planned - 1) : missing('zero-base'),
      ),
    };
  });
}

import { figure, missing, sumFigures } from '@tilbudsvifte/planning';
import type { EditionContext } from '../../editions/edition-context.ts';
import { combine } from '../answer/withheld.ts';
import type { CostFacts } from '../costs/cost-facts.ts';
import type { CostGroup } from '../costs/costs.answer.ts';
import { priceLevel } from '../costs/price-level.ts';
import type { Indicator } from './indicator.ts';

/** Spending per inhabitant of the age band in fixed prices, newest accounts. */
export function spendingIndicators(
  context: EditionContext,
  facts: CostFacts,
  members: readonly string[],
): Indicator[] {
  const years = context.accountsYears;
  const period = String(years[years.length - 1] ?? '');
  const previousPeriod = years.length > 1 ? String(years[years.length - 2]) : null;
  const prices = priceLevel(context, 'fixed');
  const perInhabitant =
    (group: CostGroup): Indicator['value'] =>
    (place, at) => {
      const year = Number(at);
      const parts = (place === 'area' ? members : [place]).map((municipality) => {
        const people = facts.inhabitants(municipality, year, group);
        const known = facts.has(municipality, year, 'accounts') && people !== null;
        const amount = facts.amount({ municipality, year, kind: 'accounts' }, group);
        return known ? { amount: prices.convert(amount, year), people: figure(people) } : unknown;
      });
      const amount = sumFigures(parts.map((part) => part.amount)).total;
      const people = sumFigures(parts.map((part) => part.people)).total;
      return combine([amount, people], (dkk = 0, count = 0) =>
        count > 0 ? figure(dkk / count) : missing('zero-base'),
      );
    };
  const at = { period, previousPeriod, theme: 'spending', unit: 'dkk' } as const;
  return [
    { ...at, indicator: 'expenditure-per-adult', value: perInhabitant('adults') },
    { ...at, indicator: 'expenditure-per-child', value: perInhabitant('children-young') },
  ];
}

const unknown = { amount: missing('not-reported'), people: missing('not-reported') };

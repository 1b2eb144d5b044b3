import { figure, type Figure, missing, rateAfterLostBuyer, sumFigures } from '@tilbudsvifte/planning';
import type { RangeEnd } from './need-in-year.ts';
import type { OpenedService, SupplyPlan } from './read-supply-plan.ts';
import type { KnownService, KnownSupply } from './known-supply.ts';
import type { ServiceUse } from './supply-moves.ts';

/** At which ends of their ranges costs are told. */
export interface CostInput {
  readonly facts: KnownSupply;
  readonly plan: SupplyPlan;
  readonly end: RangeEnd;
}

/** What a place in use of a service costs a year, before and after. */
export interface YearlyCost {
  readonly before: Figure;
  readonly after: Figure;
}

function isOpened(service: KnownService): service is OpenedService {
  return 'rateDkkPerDay' in service;
}

/** Cost of a place in use: by the rate of today; after, with what the largest buyer no longer pays for. */
export function yearlyCost({ service, used, lost }: ServiceUse, { facts, plan, end }: CostInput): YearlyCost {
  const atRange = { low: 'low', value: 'value', high: 'high' } as const;
  if (isOpened(service)) {
    const after = figure(service.rateDkkPerDay[atRange[end]] * daysOf(service, facts));
    return { before: missing('not-applicable'), after };
  }
  const { yearlyDkk } = service;
  if (yearlyDkk === null) return { before: missing('not-reported'), after: missing('not-reported') };
  const before = figure(yearlyDkk);
  if (lost === null) return { before, after: missing('withheld') };
  if (lost === 0) return { before, after: before };
  const fixedShare = plan.fixedShare[atRange[end]];
  return { before, after: rateAfterLostBuyer(yearlyDkk, { places: used, lostPlaces: lost, fixedShare }) };
}

/** Days a year that a place of the service's unit is paid for. */
export function daysOf({ unit }: Pick<KnownService, 'unit'>, { daysByUnit }: KnownSupply): number {
  return daysByUnit[unit] ?? 365;
}

/** What all buyers pay a year, before and after: services without a cost are in neither unless something changes there. */
export function buyersCost(uses: readonly ServiceUse[], input: CostInput): YearlyCost {
  const costs = uses.map((use) => costOf(use, input));
  const told = costs.filter(({ before, after }) => !isUnknownAlike(before, after));
  return {
    before: whole(told.map(({ before }) => before)),
    after: whole(told.map(({ after }) => after)),
  };
}

/** Cost of one service's citizens a year. */
export function costOf(use: ServiceUse, input: CostInput): YearlyCost {
  const yearly = yearlyCost(use, input);
  const after = use.stay + use.arrived;
  if (use.used === after && use.lost === 0 && !use.hidden) {
    const same = times(yearly.before, use.used);
    return { before: same, after: same };
  }
  return {
    before: times(yearly.before, use.used),
    after: use.hidden ? missing('withheld') : times(yearly.after, after),
  };
}

function times(cost: Figure, citizens: number): Figure {
  // Nobody costs nothing, whatever a place would cost.
  if (citizens === 0) return figure(0);
  return 'value' in cost ? figure(cost.value * citizens) : cost;
}

function isUnknownAlike(before: Figure, after: Figure): boolean {
  return before === after && 'missing' in before;
}

function whole(costs: readonly Figure[]): Figure {
  return costs.length === 0 ? figure(0) : sumFigures(costs).total;
}

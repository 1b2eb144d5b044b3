import { Inject, Injectable } from '@nestjs/common';
import {
  type AnswerParameters,
  type AnswerProducer,
  AnswerRegistry,
} from '../../editions/answer-registry.ts';
import type { EditionContext } from '../../editions/edition-context.ts';
import { badParameter } from '../../http/problem.ts';
import { areaAt, areaCode, checkedMunicipality } from '../answer/area.ts';
import { frame } from '../answer/frame.ts';
import { standardAreas } from '../answer/standard-areas.ts';
import { CostFactsOfEdition, costGroups } from '../costs/cost-facts.ts';
import { breakNotices } from '../costs/costs.analysis.ts';
import { priceLevel } from '../costs/price-level.ts';
import type { BudgetCertaintyAnswer } from './budget-certainty.answer.ts';
import type { BudgetCertaintyParameters } from './budget-certainty.parameters.ts';
import {
  areaSeries,
  type BudgetSources,
  completeYears,
  municipalitySeries,
  yearRows,
} from './budget-series.ts';
import { certaintyRow, pooledRow } from './certainty-rows.ts';

/** How certain budgets have been: deviation, error split, chance of overspending, and the buffer alone and pooled. */
@Injectable()
export class BudgetCertaintyAnalysis implements AnswerProducer<BudgetCertaintyParameters> {
  readonly path = 'analyses/budget-certainty';

  constructor(
    @Inject(AnswerRegistry) registry: AnswerRegistry,
    @Inject(CostFactsOfEdition) private readonly facts: CostFactsOfEdition,
  ) {
    registry.register(this);
  }

  normalise(context: EditionContext, asked: BudgetCertaintyParameters): AnswerParameters {
    const years = bothYears(context);
    const [first, last] = [years[0], years[years.length - 1]];
    if (first === undefined || last === undefined)
      throw badParameter('from', 'this edition has no year with both budget and accounts');
    const [from, to] = [asked.from ?? first, asked.to ?? last];
    if (from > to) throw badParameter('from', 'must not be after "to"');
    const municipality = asked.municipality && checkedMunicipality(context, asked.municipality);
    return {
      area: areaCode(context, asked.area),
      from,
      to,
      prices: asked.prices ?? 'fixed',
      ...(asked.group && { group: asked.group }),
      ...(municipality && { municipality }),
    };
  }

  standardRequests(context: EditionContext): BudgetCertaintyParameters[] {
    if (bothYears(context).length === 0) return [];
    return standardAreas(context).flatMap(({ code }) => [
      { area: code },
      ...costGroups.map((group) => ({ area: code, group })),
    ]);
  }

  async answer(context: EditionContext, parameters: AnswerParameters): Promise<BudgetCertaintyAnswer> {
    const [from, to] = [Number(parameters.from), Number(parameters.to)];
    const area = areaAt(context, String(parameters.area), to);
    const sources = await this.sources(context, parameters);
    const shown = costGroups.filter(isAsked(parameters));
    const byGroup = shown.map((group) =>
      area.municipalities.map((code) => municipalitySeries(sources, code, group)),
    );
    const { municipality } = parameters;
    const series = byGroup
      .flatMap((parts) => [...parts, areaSeries(parts, sources)])
      .filter((one) => municipality === undefined || [municipality, 'area'].includes(one.municipality));
    const complete = new Set(
      (byGroup[0] ?? []).filter((one) => completeYears(one).length > 0).map((one) => one.municipality),
    );
    const framed = frame(context, {
      area,
      period: { from: String(from), to: String(to) },
      kinds: ['expenditure', ...(parameters.prices === 'fixed' ? ['price-index'] : [])],
      methods: ['budget-certainty', 'pooled-buffer', 'fixed-prices'],
      priceLevel: sources.prices.basis,
      reported: area.municipalities.filter((code) => complete.has(code)),
      expected: area.municipalities,
      notices: breakNotices(from, to),
    });
    return {
      ...framed,
      figures: series.map(certaintyRow),
      years: series.flatMap(yearRows),
      totals: { pooled: byGroup.map(pooledRow), nextBudgetYear: sources.nextBudgetYear ?? null },
    };
  }

  private async sources(
    context: EditionContext,
    { from, to, prices }: AnswerParameters,
  ): Promise<BudgetSources> {
    const { budgetYears } = context;
    return {
      facts: await this.facts.of(context),
      prices: priceLevel(context, prices === 'current' ? 'current' : 'fixed'),
      years: bothYears(context).filter((year) => year >= Number(from) && year <= Number(to)),
      nextBudgetYear: budgetYears[budgetYears.length - 1],
    };
  }
}

const isAsked =
  ({ group }: AnswerParameters) =>
  (candidate: string): boolean =>
    group === undefined || group === candidate;

/** Years of which the edition has both budgets and accounts. */
const bothYears = ({ accountsYears, budgetYears }: EditionContext): number[] =>
  accountsYears.filter((year) => budgetYears.includes(year));

import { Inject, Injectable } from '@nestjs/common';
import { mapFigure, missing, sumFigures } from '@tilbudsvifte/planning';
import {
  type AnswerParameters,
  type AnswerProducer,
  AnswerRegistry,
} from '../../editions/answer-registry.ts';
import { CountTables } from '../../editions/counts/count-tables.ts';
import type { EditionContext } from '../../editions/edition-context.ts';
import { badParameter } from '../../http/problem.ts';
import { areaAt, areaCode, checkedMunicipality } from '../answer/area.ts';
import type { Notice } from '../answer/basis.dto.ts';
import { frame } from '../answer/frame.ts';
import { standardAreas } from '../answer/standard-areas.ts';
import { withheldNotice } from '../answer/withheld.ts';
import { CostFactsOfEdition } from './cost-facts.ts';
import { costRows, type CostSources } from './cost-rows.ts';
import type { CostsAnswer } from './costs.answer.ts';
import type { CostsParameters } from './costs.parameters.ts';
import { priceLevel } from './price-level.ts';

/** Accounts and budget by year: in all, per inhabitant and per user, own municipality beside area and median. */
@Injectable()
export class CostsAnalysis implements AnswerProducer<CostsParameters> {
  readonly path = 'analyses/costs';

  constructor(
    @Inject(AnswerRegistry) registry: AnswerRegistry,
    @Inject(CountTables) private readonly counts: CountTables,
    @Inject(CostFactsOfEdition) private readonly facts: CostFactsOfEdition,
  ) {
    registry.register(this);
  }

  normalise(context: EditionContext, asked: CostsParameters): AnswerParameters {
    const years = [...new Set([...context.accountsYears, ...context.budgetYears])].sort((a, b) => a - b);
    const [first, last] = [years[0], years[years.length - 1]];
    if (first === undefined || last === undefined)
      throw badParameter('from', 'this edition has no accounts yet');
    const [from, to] = [asked.from ?? first, asked.to ?? last];
    if (from > to) throw badParameter('from', 'must not be after "to"');
    const municipality = asked.municipality && checkedMunicipality(context, asked.municipality);
    const prices = asked.prices ?? 'fixed';
    return { area: areaCode(context, asked.area), from, to, prices, ...(municipality && { municipality }) };
  }

  standardRequests(context: EditionContext): CostsParameters[] {
    if (context.accountsYears.length + context.budgetYears.length === 0) return [];
    return standardAreas(context).flatMap(({ code, municipalities }) => [
      { area: code },
      { area: code, prices: 'current' as const },
      ...municipalities.map((municipality) => ({ area: code, municipality })),
    ]);
  }

  async answer(context: EditionContext, parameters: AnswerParameters): Promise<CostsAnswer> {
    const [from, to] = [Number(parameters.from), Number(parameters.to)];
    const area = areaAt(context, String(parameters.area), to);
    const sources = await this.sources(context, area.municipalities, parameters);
    const years = range(from, to).flatMap((year) => kindsOf(context, year));
    const all = years.flatMap((at) => costRows(sources, area.municipalities, at));
    const shown = new Set(
      parameters.municipality
        ? [parameters.municipality, 'area', 'median']
        : all.map(({ municipality }) => municipality),
    );
    const figures = all.filter(({ municipality }) => shown.has(municipality));
    const lastAccounts = Math.min(to, context.accountsYears[context.accountsYears.length - 1] ?? to);
    const framed = frame(context, {
      area,
      period: { from: String(from), to: String(to) },
      kinds: ['expenditure', 'population', 'need', ...(parameters.prices === 'fixed' ? ['price-index'] : [])],
      methods: ['fixed-prices'],
      priceLevel: sources.prices.basis,
      reported: area.municipalities.filter((code) => sources.facts.has(code, lastAccounts, 'accounts')),
      expected: area.municipalities,
      notices: [...withheldNotice(figures), ...breakNotices(from, to)],
    });
    const refunds = area.municipalities.map((municipality) =>
      sources.facts.has(municipality, lastAccounts, 'accounts')
        ? sources.prices.convert(
            sources.facts.amount({ municipality, year: lastAccounts, kind: 'accounts' }, 'refund'),
            lastAccounts,
          )
        : missing('not-reported'),
    );
    return { ...framed, figures, totals: { refundDkk: mapFigure(sumFigures(refunds).total, Math.round) } };
  }

  private async sources(
    context: EditionContext,
    municipalities: readonly string[],
    { area, prices }: AnswerParameters,
  ): Promise<CostSources> {
    const table = await this.counts.of(context);
    return {
      facts: await this.facts.of(context),
      table,
      prices: priceLevel(context, prices === 'current' ? 'current' : 'fixed'),
      countArea: table.areaOf(municipalities, String(area)),
    };
  }
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

function kindsOf(
  { accountsYears, budgetYears }: EditionContext,
  year: number,
): { year: number; kind: 'accounts' | 'budget' }[] {
  return [
    ...(accountsYears.includes(year) ? [{ year, kind: 'accounts' as const }] : []),
    ...(budgetYears.includes(year) ? [{ year, kind: 'budget' as const }] : []),
  ];
}

/** Breaks that a line across these years must mark. */
export function breakNotices(from: number, to: number): Notice[] {
  return [
    ...(from < 2018 && to >= 2018 ? [{ code: 'account-plan-break-2018', params: {} }] : []),
    ...(from < 2024 && to >= 2024 ? [{ code: 'law-break-2024', params: {} }] : []),
  ];
}

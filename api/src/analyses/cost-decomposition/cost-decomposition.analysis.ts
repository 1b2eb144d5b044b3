import { Inject, Injectable } from '@nestjs/common';
import { isPresent } from '@tilbudsvifte/planning';
import {
  type AnswerParameters,
  type AnswerProducer,
  AnswerRegistry,
} from '../../editions/answer-registry.ts';
import { CountTables } from '../../editions/counts/count-tables.ts';
import type { EditionContext } from '../../editions/edition-context.ts';
import { badParameter } from '../../http/problem.ts';
import type { ResolvedArea } from '../../reference/membership.ts';
import { areaAt, areaCode, checkedMunicipality } from '../answer/area.ts';
import { frame } from '../answer/frame.ts';
import { standardAreas } from '../answer/standard-areas.ts';
import { CostFactsOfEdition } from '../costs/cost-facts.ts';
import { breakNotices } from '../costs/costs.analysis.ts';
import { priceLevel } from '../costs/price-level.ts';
import type { CostDecompositionAnswer } from './cost-decomposition.answer.ts';
import type { CostDecompositionParameters } from './cost-decomposition.parameters.ts';
import { decomposed } from './decomposed.ts';
import { decomposedBy } from './decomposed-by.ts';
import type { DecomposedPlace, DecompositionSources } from './spending-years.ts';

/** Why spending changed between two years: exact Shapley/Sun effects, to the krone (methods.md 5.1). */
@Injectable()
export class CostDecompositionAnalysis implements AnswerProducer<CostDecompositionParameters> {
  readonly path = 'analyses/cost-decomposition';

  constructor(
    @Inject(AnswerRegistry) registry: AnswerRegistry,
    @Inject(CountTables) private readonly counts: CountTables,
    @Inject(CostFactsOfEdition) private readonly facts: CostFactsOfEdition,
  ) {
    registry.register(this);
  }

  normalise(context: EditionContext, asked: CostDecompositionParameters): AnswerParameters {
    const years = context.accountsYears;
    const municipality = asked.municipality && checkedMunicipality(context, asked.municipality);
    if (municipality && asked.by) throw badParameter('by', 'cannot be asked for one municipality');
    const area = areaCode(context, asked.area);
    const to = asked.to ?? newestComplete(context, area, municipality);
    if (to === undefined) throw badParameter('to', 'this edition has no accounts yet');
    const from = asked.from ?? years.find((year) => year >= to - 5) ?? to;
    if (from >= to) throw badParameter('from', 'must be before "to"');
    for (const [field, year] of [
      ['from', from],
      ['to', to],
    ] as const)
      if (!years.includes(year))
        throw badParameter(field, `no accounts for ${year}; known: ${years.join(', ')}`);
    const prices = asked.prices ?? 'current';
    return {
      area,
      from,
      to,
      prices,
      ...(asked.by && { by: asked.by }),
      ...(municipality && { municipality }),
    };
  }

  standardRequests(context: EditionContext): CostDecompositionParameters[] {
    if (context.accountsYears.length < 2) return [];
    return standardAreas(context).flatMap(({ code, municipalities }) => [
      { area: code },
      { area: code, prices: 'fixed' as const },
      { area: code, by: 'municipality' as const },
      ...municipalities.map((municipality) => ({ area: code, municipality })),
    ]);
  }

  async answer(context: EditionContext, parameters: AnswerParameters): Promise<CostDecompositionAnswer> {
    const years: [number, number] = [Number(parameters.from), Number(parameters.to)];
    const area = areaAt(context, String(parameters.area), years[1]);
    const sources = await this.sources(context, parameters);
    const place = placeOf({ sources, area, parameters });
    const parts = decomposed(sources, place, { years, fixed: parameters.prices === 'fixed' });
    const pooled = parts.totals.pooledFunctions.length;
    const framed = frame(context, {
      area,
      period: { from: String(years[0]), to: String(years[1]) },
      kinds: ['expenditure', 'population', 'need', 'price-index'],
      methods: ['shapley-decomposition', 'fixed-prices'],
      priceLevel: priceLevel(context, parameters.prices === 'fixed' ? 'fixed' : 'current').basis,
      reported: place.municipalities.filter((code) =>
        years.every((year) => sources.table.reportedIn(year, [code]).length > 0),
      ),
      expected: place.municipalities,
      notices: [
        ...breakNotices(...years),
        ...(pooled > 0 ? [{ code: 'functions-pooled', params: { count: pooled } }] : []),
      ],
    });
    if (parameters.by === undefined) return { ...framed, ...parts };
    const of = (code: string): DecomposedPlace => ({ municipalities: [code], countArea: code });
    const places = area.municipalities.map((code) => ({ key: code, place: of(code) }));
    const comparison = { years, fixed: parameters.prices === 'fixed' };
    const rows = decomposedBy(sources, [...places, { key: 'area', place }], comparison);
    return { ...framed, ...rows, totals: parts.totals };
  }

  private async sources(
    context: EditionContext,
    { prices }: AnswerParameters,
  ): Promise<DecompositionSources> {
    const level = priceLevel(context, prices === 'fixed' ? 'fixed' : 'current');
    const convert = (amount: number, year: number): number => {
      const converted = level.convert(amount, year);
      return isPresent(converted) ? converted.value : NaN;
    };
    return { context, facts: await this.facts.of(context), table: await this.counts.of(context), convert };
  }
}

/** Newest year of accounts for which the municipality, or every one of the area, has reported its need. */
function newestComplete(
  context: EditionContext,
  area: string,
  municipality: string | undefined,
): number | undefined {
  const years = context.accountsYears;
  const complete = years.filter((year) => {
    const reported = new Set(context.needReports.get(year));
    const expected = municipality ? [municipality] : areaAt(context, area, year).municipalities;
    return expected.every((code) => reported.has(code));
  });
  return complete[complete.length - 1] ?? years[years.length - 1];
}

function placeOf({ sources, area, parameters }: PlaceInput): DecomposedPlace {
  if (parameters.municipality)
    return { municipalities: [String(parameters.municipality)], countArea: String(parameters.municipality) };
  const countArea = sources.table.areaOf(area.municipalities, area.grouping.code);
  return { municipalities: area.municipalities, countArea };
}

interface PlaceInput {
  readonly sources: DecompositionSources;
  readonly area: ResolvedArea;
  readonly parameters: AnswerParameters;
}

import { Inject, Injectable } from '@nestjs/common';
import { isPresent, median, missing } from '@tilbudsvifte/planning';
import { type AnswerParameters, type AnswerProducer, AnswerRegistry } from '../../editions/answer-registry.ts';
import type { CountTable } from '../../editions/counts/count-table.ts';
import { CountTables } from '../../editions/counts/count-tables.ts';
import type { EditionContext } from '../../editions/edition-context.ts';
import type { ResolvedArea } from '../../reference/membership.ts';
import { areaAt, areaCode, checkedMunicipality } from '../answer/area.ts';
import { newestNeedYear } from '../answer/checked.ts';
import { frame } from '../answer/frame.ts';
import { standardAreas } from '../answer/standard-areas.ts';
import { CostFactsOfEdition } from '../costs/cost-facts.ts';
import { type GapModel, gapModel } from '../supply-gaps/gap-model.ts';
import { SupplyGapsQuery } from '../supply-gaps/supply-gaps.query.ts';
import { findings } from './findings.ts';
import type { Indicator } from './indicator.ts';
import type { OverviewAnswer, OverviewRow } from './overview.answer.ts';
import type { OverviewParameters } from './overview.parameters.ts';
import { placeIndicators } from './place-indicators.ts';
import { spendingIndicators } from './spending-indicators.ts';
import { expectedIndicator, tradeIndicator } from './trade-indicators.ts';

/** The front page: a few indicators of every municipality beside each other, and what to notice. */
@Injectable()
export class OverviewAnalysis implements AnswerProducer<OverviewParameters> {
  readonly path = 'analyses/overview';

  constructor(
    @Inject(AnswerRegistry) registry: AnswerRegistry,
    @Inject(CountTables) private readonly counts: CountTables,
    @Inject(CostFactsOfEdition) private readonly costs: CostFactsOfEdition,
    @Inject(SupplyGapsQuery) private readonly supply: SupplyGapsQuery,
  ) {
    registry.register(this);
  }

  normalise(context: EditionContext, asked: OverviewParameters): AnswerParameters {
    const municipality = asked.municipality && checkedMunicipality(context, asked.municipality);
    return { area: areaCode(context, asked.area), ...(municipality && { municipality }) };
  }

  standardRequests(context: EditionContext): OverviewParameters[] {
    return standardAreas(context).flatMap(({ code, municipalities }) => [
      { area: code },
      ...municipalities.map((municipality) => ({ area: code, municipality })),
    ]);
  }

  async answer(context: EditionContext, { area: code, municipality }: AnswerParameters): Promise<OverviewAnswer> {
    const year = newestNeedYear(context);
    const area = areaAt(context, String(code), year);
    const table = await this.counts.of(context);
    const model = await this.model(context, { table, area, year });
    const before = await this.model(context, { table, area, year: year - 1 });
    const members = area.municipalities;
    const indicators = [
      ...placeIndicators(context, new Map([[String(year), model], [String(year - 1), before]])),
      ...spendingIndicators(context, await this.costs.of(context), members),
      tradeIndicator(context, table, members),
      expectedIndicator(model.place),
    ];
    const figures = indicators.flatMap((indicator) => rowsOf(indicator, members));
    const framed = frame(context, {
      area,
      period: { from: String(year - 1), to: String(year) },
      kinds: ['need', 'places', 'services', 'use', 'expenditure', 'population'],
      methods: ['interquartile-score', 'supply-gap', 'fixed-prices'],
      reported: model.reported,
      expected: members,
    });
    const from = municipality === undefined ? null : String(municipality);
    return {
      ...framed,
      figures,
      totals: {
        indicators: indicators.map(({ indicator, unit, period, previousPeriod }) => ({ indicator, unit, period, previousPeriod })),
        findings: findings({ context, indicators, members, municipality: from, model }),
      },
    };
  }

  private async model(context: EditionContext, { table, area, year }: ModelInput): Promise<GapModel> {
    const supply = await this.supply.supply(context.edition.key, year, area.municipalities);
    return gapModel({ context, table, area, year, supply });
  }
}

interface ModelInput {
  readonly table: CountTable;
  readonly area: ResolvedArea;
  readonly year: number;
}

/** Rows of one indicator: every municipality, the area, and the median municipality. */
function rowsOf(indicator: Indicator, members: readonly string[]): OverviewRow[] {
  const { indicator: key, period, previousPeriod } = indicator;
  const at = (place: string, when: string | null): OverviewRow['value'] =>
    when === null ? missing('not-reported') : indicator.value(place, when);
  const rows = [...members, 'area'].map((municipality) => ({
    indicator: key,
    municipality,
    value: at(municipality, period),
    previous: at(municipality, previousPeriod),
  }));
  const middle = (measure: 'value' | 'previous'): OverviewRow['value'] =>
    median(rows.filter(({ municipality }) => municipality !== 'area').map((row) => row[measure]).filter(isPresent).map(({ value }) => value));
  return [...rows, { indicator: key, municipality: 'median', value: middle('value'), previous: middle('previous') }];
}

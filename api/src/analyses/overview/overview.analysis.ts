import { Inject, Injectable } from '@nestjs/common';
import { isPresent, median, missing } from '@tilbudsvifte/planning';
import {
  type AnswerParameters,
  type AnswerProducer,
  AnswerRegistry,
} from '../../editions/answer-registry.ts';
import { CountTables } from '../../editions/counts/count-tables.ts';
import type { EditionContext } from '../../editions/edition-context.ts';
import type { ResolvedArea } from '../../reference/membership.ts';
import { areaAt, areaCode, checkedMunicipality } from '../answer/area.ts';
import { newestNeedYear } from '../answer/checked.ts';
import { frame } from '../answer/frame.ts';
import { standardAreas } from '../answer/standard-areas.ts';
import { CostFactsOfEdition } from '../costs/cost-facts.ts';
import { GapModels } from '../supply-gaps/gap-models.ts';
import { findings } from './findings.ts';
import type { Indicator } from './indicator.ts';
import type { IndicatorNote, OverviewAnswer, OverviewRow } from './overview.answer.ts';
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
    @Inject(GapModels) private readonly models: GapModels,
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

  async answer(
    context: EditionContext,
    { area: code, municipality }: AnswerParameters,
  ): Promise<OverviewAnswer> {
    const year = newestNeedYear(context);
    const area = areaAt(context, String(code), year);
    const members = area.municipalities;
    const model = await this.models.of(context, area, year);
    const indicators = await this.indicators(context, area, year);
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
        indicators: indicators.map(noteOf),
        findings: findings({ context, indicators, members, municipality: from, model }),
      },
    };
  }

  private async indicators(context: EditionContext, area: ResolvedArea, year: number): Promise<Indicator[]> {
    const table = await this.counts.of(context);
    const [now, before] = [
      await this.models.of(context, area, year),
      await this.models.of(context, area, year - 1),
    ];
    const models = new Map([
      [String(year), now],
      [String(year - 1), before],
    ]);
    return [
      ...placeIndicators(context, models),
      ...spendingIndicators(context, await this.costs.of(context), area.municipalities),
      tradeIndicator(context, table, area.municipalities),
      expectedIndicator(now.place),
    ];
  }
}

function noteOf({ indicator, unit, period, previousPeriod }: Indicator): IndicatorNote {
  return { indicator, unit, period, previousPeriod };
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
    median(
      rows
        .filter(({ municipality }) => municipality !== 'area')
        .map((row) => row[measure])
        .filter(isPresent)
        .map(({ value }) => value),
    );
  return [
    ...rows,
    { indicator: key, municipality: 'median', value: middle('value'), previous: middle('previous') },
  ];
}

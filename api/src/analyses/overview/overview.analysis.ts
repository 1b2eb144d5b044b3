import { Inject, Injectable } from '@nestjs/common';
import { figure, isPresent, median, missing } from '@tilbudsvifte/planning';
import {
  type AnswerParameters,
  type AnswerProducer,
  AnswerRegistry,
} from '../../editions/answer-registry.ts';
import type { EditionContext } from '../../editions/edition-context.ts';
import type { ResolvedArea } from '../../reference/membership.ts';
import { areaAt, areaCode, checkedMunicipality } from '../answer/area.ts';
import { newestNeedYear } from '../answer/checked.ts';
import { frame } from '../answer/frame.ts';
import { standardAreas } from '../answer/standard-areas.ts';
import { ForecastModels } from '../forecasts/forecast-models.ts';
import { IndicatorFactsOfEdition } from '../indicators/indicator-facts.ts';
import { GapModels } from '../supply-gaps/gap-models.ts';
import { findings } from './findings.ts';
import type { Indicator } from './indicator.ts';
import type { ExpectedNeed, IndicatorNote, OverviewAnswer, OverviewRow } from './overview.answer.ts';
import { overviewIndicatorsOf } from './overview-indicators.ts';
import type { OverviewParameters } from './overview.parameters.ts';

/** The front page: a few indicators of every municipality beside each other, and what to notice. */
@Injectable()
export class OverviewAnalysis implements AnswerProducer<OverviewParameters> {
  readonly path = 'analyses/overview';

  constructor(
    @Inject(AnswerRegistry) registry: AnswerRegistry,
    @Inject(IndicatorFactsOfEdition) private readonly facts: IndicatorFactsOfEdition,
    @Inject(GapModels) private readonly models: GapModels,
    @Inject(ForecastModels) private readonly forecasts: ForecastModels,
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
    const facts = await this.facts.of(context, area, [year - 1, year]);
    const indicators = overviewIndicatorsOf(facts);
    const figures = indicators.flatMap((indicator) => rowsOf(indicator, members));
    const framed = frame(context, {
      area,
      period: { from: String(year - 1), to: String(year) },
      kinds: ['need', 'places', 'services', 'use', 'expenditure', 'population'],
      methods: ['interquartile-score', 'supply-gap', 'fixed-prices', 'damped-drift'],
      reported: model.reported,
      expected: members,
    });
    const from = municipality === undefined ? null : String(municipality);
    return {
      ...framed,
      figures,
      totals: {
        indicators: indicators.map(noteOf),
        findings: findings({
          context,
          indicators,
          members,
          municipality: from,
          model,
          before: facts.models.get(year - 1),
        }),
        expectedNeed: await this.expectedNeed(context, area, from),
      },
    };
  }

  private async expectedNeed(
    context: EditionContext,
    area: ResolvedArea,
    municipality: string | null,
  ): Promise<ExpectedNeed[]> {
    if (context.needReports.size === 0) return [];
    const total = await this.forecasts.totalOf(context, area, HORIZON);
    const own = municipality === null ? undefined : total.municipalities.get(municipality);
    const { baseYear, year } = total;
    return [
      { municipality: 'area', baseYear, year, ...total.area },
      ...(municipality !== null && own && isPresent(own.need)
        ? [{ municipality, baseYear, year, ...own, groups: total.area.of, of: total.area.of }]
        : []),
    ];
  }
}

/** Years ahead that the front page looks. */
const HORIZON = 5;

function noteOf({ indicator, unit, period, previousPeriod }: Indicator): IndicatorNote {
  return { indicator, unit, period, previousPeriod };
}

/** The front page has room for the number only; intervals stand where indicators are compared. */
const bare = (value: OverviewRow['value']): OverviewRow['value'] =>
  isPresent(value) ? figure(value.value) : value;

/** Rows of one indicator: every municipality, the area, and the median municipality. */
function rowsOf(indicator: Indicator, members: readonly string[]): OverviewRow[] {
  const { indicator: key, period, previousPeriod } = indicator;
  const at = (place: string, when: string | null): OverviewRow['value'] =>
    when === null ? missing('not-reported') : bare(indicator.value(place, when));
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

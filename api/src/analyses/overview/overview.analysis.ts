import { Inject, Injectable } from '@nestjs/common';
import { isPresent, median, missing } from '@tilbudsvifte/planning';
import {
  type AnswerParameters,
  type AnswerProducer,
  AnswerRegistry,
} from '../../editions/answer-registry.ts';
import type { EditionContext } from '../../editions/edition-context.ts';
import { areaAt, areaCode, checkedMunicipality } from '../answer/area.ts';
import { newestNeedYear } from '../answer/checked.ts';
import { frame } from '../answer/frame.ts';
import { standardAreas } from '../answer/standard-areas.ts';
import { IndicatorFactsOfEdition } from '../indicators/indicator-facts.ts';
import { GapModels } from '../supply-gaps/gap-models.ts';
import { findings } from './findings.ts';
import type { Indicator } from './indicator.ts';
import type { IndicatorNote, OverviewAnswer, OverviewRow } from './overview.answer.ts';
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
    const indicators = overviewIndicatorsOf(await this.facts.of(context, area, [year - 1, year]));
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

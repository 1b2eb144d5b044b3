import { Inject, Injectable } from '@nestjs/common';
import {
  type AnswerParameters,
  type AnswerProducer,
  AnswerRegistry,
  requestKey,
} from '../../editions/answer-registry.ts';
import type { EditionContext } from '../../editions/edition-context.ts';
import { areaAt, areaCode, checkedMunicipality } from '../answer/area.ts';
import { checkedCode, newestNeedYear } from '../answer/checked.ts';
import { standardAreas } from '../answer/standard-areas.ts';
import { badParameter } from '../../http/problem.ts';
import type { AreaForecast } from './area-forecast.ts';
import { framed, totalsOf } from './forecast-frame.ts';
import { ForecastModels } from './forecast-models.ts';
import { forecastRows, outcomesOf, type RowsOf } from './forecast-rows.ts';
import type { EarlierForecastRow, ForecastsAnswer } from './forecasts.answer.ts';
import type { ForecastsParameters } from './forecasts.parameters.ts';
import { ForecastsQuery } from './forecasts.query.ts';
import { municipalForecast } from './municipal-forecast.ts';
import { backtestRows, earlierRows, expectedRows } from './score-rows.ts';

/** Years ahead when the reader does not say. */
const USUAL_HORIZON = 5;

/** Need in the coming years with its uncertainty, beside the places, and how earlier forecasts went. */
@Injectable()
export class ForecastsAnalysis implements AnswerProducer<ForecastsParameters> {
  readonly path = 'analyses/forecasts';

  constructor(
    @Inject(AnswerRegistry) registry: AnswerRegistry,
    @Inject(ForecastModels) private readonly models: ForecastModels,
    @Inject(ForecastsQuery) private readonly query: ForecastsQuery,
  ) {
    registry.register(this);
  }

  normalise(context: EditionContext, asked: ForecastsParameters): AnswerParameters {
    if (context.needReports.size === 0)
      throw badParameter('area', 'no need has been reported in this edition');
    const { targetGroup } = asked;
    const area = areaCode(context, asked.area);
    const municipality = asked.municipality && checkedMunicipality(context, asked.municipality);
    if (municipality && !areaAt(context, area, newestNeedYear(context)).municipalities.includes(municipality))
      throw badParameter('municipality', `${municipality} is not in ${area}`);
    return {
      area,
      horizon: asked.horizon ?? USUAL_HORIZON,
      ...(municipality && { municipality }),
      ...(targetGroup && { targetGroup: checkedCode('targetGroup', targetGroup, context.targetGroups) }),
    };
  }

  standardRequests(context: EditionContext): ForecastsParameters[] {
    if (context.needReports.size === 0) return [];
    return standardAreas(context).map(({ code }) => ({ area: code }));
  }

  async answer(context: EditionContext, parameters: AnswerParameters): Promise<ForecastsAnswer> {
    const area = areaAt(context, String(parameters.area), newestNeedYear(context));
    const forecast = await this.models.of(context, area, Number(parameters.horizon));
    const isAsked = ({ targetGroup }: { targetGroup: string }): boolean =>
      (parameters.targetGroup ?? targetGroup) === targetGroup;
    const parts = partsOf(forecast, parameters).filter(({ group }) => isAsked(group));
    const figures = parts.flatMap((part) => forecastRows(forecast, part));
    const earlier = (await this.earlier(context, forecast, String(parameters.area))).filter(isAsked);
    return {
      ...framed(context, { area, forecast, figures }),
      figures,
      outcomes: parts.flatMap(outcomesOf),
      backtest: forecast.groups.filter(isAsked).flatMap(backtestRows),
      earlierForecasts: earlier,
      totals: totalsOf(forecast, earlier),
    };
  }

  /** What earlier editions stored under the standard request, and what the municipalities said, now that it is known. */
  private async earlier(
    context: EditionContext,
    forecast: AreaForecast,
    area: string,
  ): Promise<EarlierForecastRow[]> {
    const key = requestKey(this.path, { area, horizon: USUAL_HORIZON });
    const answers = await this.query.earlier(context.edition.key, key);
    return [...earlierRows(forecast, answers), ...expectedRows(forecast)];
  }
}

function partsOf(forecast: AreaForecast, { municipality }: AnswerParameters): RowsOf[] {
  const { groups, baseYear, horizon, place } = forecast;
  if (municipality === undefined)
    return groups.map((group) => ({ group, series: group.series, ...group.forecast }));
  const code = String(municipality);
  return groups.map((group) => ({
    group,
    municipality: code,
    ...municipalForecast(place, group, { municipality: code, baseYear, horizon }),
  }));
}

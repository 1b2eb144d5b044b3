import { Inject, Injectable } from '@nestjs/common';
import {
  type AnswerParameters,
  type AnswerProducer,
  AnswerRegistry,
} from '../../editions/answer-registry.ts';
import type { EditionContext } from '../../editions/edition-context.ts';
import type { ResolvedArea } from '../../reference/membership.ts';
import { badParameter } from '../../http/problem.ts';
import { areaAt, areaCode, checkedMunicipality } from '../answer/area.ts';
import { newestNeedYear } from '../answer/checked.ts';
import { frame } from '../answer/frame.ts';
import { standardAreas } from '../answer/standard-areas.ts';
import { withheldNotice } from '../answer/withheld.ts';
import { priceLevel } from '../costs/price-level.ts';
import { ForecastModels } from '../forecasts/forecast-models.ts';
import type { TotalForecast } from '../forecasts/total-forecast.ts';
import { IndicatorFactsOfEdition } from '../indicators/indicator-facts.ts';
import { GapModels } from '../supply-gaps/gap-models.ts';
import { buyerRow } from '../trade/trade-dependence.ts';
import { TradeFactsOfEdition } from '../trade/trade-facts-of-edition.ts';
import { tradeQuarters } from '../trade/trade-period.ts';
import { adultsGrowthRow } from './adults-growth.ts';
import { gapProfileRows, profileAssumptions } from './gap-profile-rows.ts';
import { futureNeedRows, HORIZON } from './future-need-rows.ts';
import { indicatorRows, placesRow } from './indicator-rows.ts';
import type { LargestSeller, MunicipalityProfileAnswer } from './municipality-profile.answer.ts';
import type { MunicipalityProfileParameters } from './municipality-profile.parameters.ts';

/** One municipality in six questions, each with the area beside it: what a politician reads in three minutes. */
@Injectable()
export class MunicipalityProfileAnalysis implements AnswerProducer<MunicipalityProfileParameters> {
  readonly path = 'analyses/municipality-profile';

  constructor(
    @Inject(AnswerRegistry) registry: AnswerRegistry,
    @Inject(IndicatorFactsOfEdition) private readonly facts: IndicatorFactsOfEdition,
    @Inject(GapModels) private readonly models: GapModels,
    @Inject(ForecastModels) private readonly forecasts: ForecastModels,
    @Inject(TradeFactsOfEdition) private readonly trade: TradeFactsOfEdition,
  ) {
    registry.register(this);
  }

  normalise(context: EditionContext, asked: MunicipalityProfileParameters): AnswerParameters {
    if (!asked.municipality) throw badParameter('municipality', 'a profile is of one municipality');
    const municipality = checkedMunicipality(context, asked.municipality);
    return { municipality, area: profileArea(context, municipality, asked.area) };
  }

  standardRequests(context: EditionContext): MunicipalityProfileParameters[] {
    return standardAreas(context).flatMap(({ municipalities }) =>
      municipalities.map((municipality) => ({ municipality })),
    );
  }

  async answer(context: EditionContext, parameters: AnswerParameters): Promise<MunicipalityProfileAnswer> {
    const year = newestNeedYear(context);
    const area = areaAt(context, String(parameters.area), year);
    const municipality = String(parameters.municipality);
    const facts = await this.facts.of(context, area, []);
    const model = await this.models.of(context, area, year);
    const sources = { municipality, facts, model, year };
    const future = await this.futureNeed(context, area);
    const figures = [
      placesRow(sources),
      ...indicatorRows(sources),
      ...gapProfileRows(sources),
      ...(future ? futureNeedRows(future, municipality) : []),
      adultsGrowthRow(sources),
    ];
    const { reported } = model;
    const framed = frame(context, {
      area,
      period: { from: String(year), to: String(year) },
      kinds: ['need', 'places', 'services', 'use', 'expenditure', 'population'],
      methods: ['supply-gap', 'shared-supply', 'fixed-prices', 'damped-drift', 'split-conformal'],
      priceLevel: priceLevel(context, 'fixed').basis,
      reported,
      expected: area.municipalities,
      notices: withheldNotice(figures),
    });
    const { occupancy } = profileAssumptions;
    return {
      ...framed,
      figures,
      totals: {
        municipality,
        reported: reported.includes(municipality),
        occupancy,
        year,
        forecastGroups: { groups: future?.area.groups ?? 0, of: future?.area.of ?? 0 },
        largestSeller: await this.largestSeller(context, municipality),
      },
    };
  }

  private futureNeed(context: EditionContext, area: ResolvedArea): Promise<TotalForecast> | undefined {
    return context.needReports.size === 0 ? undefined : this.forecasts.totalOf(context, area, HORIZON);
  }

  private async largestSeller(context: EditionContext, municipality: string): Promise<LargestSeller | null> {
    const [period] = tradeQuarters(context);
    if (period === undefined) return null;
    const facts = await this.trade.of(context, period);
    const { largestSeller, largestSellerPlaces, largestSellerShare } = buyerRow(facts, municipality);
    if (largestSeller === null) return null;
    return { seller: largestSeller, period, places: largestSellerPlaces, share: largestSellerShare };
  }
}

/** The area asked for when the municipality is a member of it, else the region it lies in. */
function profileArea(context: EditionContext, municipality: string, asked: string | undefined): string {
  const year = newestNeedYear(context);
  const holds = (code: string): boolean => areaAt(context, code, year).municipalities.includes(municipality);
  if (asked !== undefined && holds(areaCode(context, asked))) return asked;
  const regions = context.groupings.filter(({ type }) => type === 'region');
  const current = regions.filter(({ code }) => areaAt(context, code, year).state === 'current');
  return current.find(({ code }) => holds(code))?.code ?? areaCode(context, undefined);
}

import { Inject, Injectable } from '@nestjs/common';
import { areaAt } from '../../../analyses/answer/area.ts';
import { newestNeedYear } from '../../../analyses/answer/checked.ts';
import { ForecastModels } from '../../../analyses/forecasts/forecast-models.ts';
import { ForecastsQuery } from '../../../analyses/forecasts/forecasts.query.ts';
import { RateFacts } from '../../../analyses/rates/rate-facts.ts';
import { GapModels } from '../../../analyses/supply-gaps/gap-models.ts';
import { TradeFactsOfEdition } from '../../../analyses/trade/trade-facts-of-edition.ts';
import type { TradeFacts } from '../../../analyses/trade/trade-facts.ts';
import type { EditionContext } from '../../../editions/edition-context.ts';
import { OncePerContext } from '../../../editions/once-per-context.ts';
import type { ScenarioDocument } from '../../document/scenario-document.ts';
import type { LeverDefault } from '../lever.ts';
import type { ScenarioFactsReader } from '../scenario-model.ts';
import { decidedChanges } from './decided-changes.ts';
import { knownGroups } from './known-groups.ts';
import { knownServices } from './known-services.ts';
import { type KnownSupply, MOST_YEARS_AHEAD } from './known-supply.ts';
import { supplyDefaults } from './supply-levers.ts';
import { daysByUnit, YearlyCosts } from './yearly-costs.ts';

/** Reads places, need, rates, occupancy and published use of an area, once per edition and horizon. */
@Injectable()
export class SupplyFactsReader implements ScenarioFactsReader<KnownSupply> {
  readonly kind = 'supply';
  private readonly known = new OncePerContext<KnownSupply>();

  constructor(
    @Inject(GapModels) private readonly gaps: GapModels,
    @Inject(ForecastModels) private readonly forecasts: ForecastModels,
    @Inject(ForecastsQuery) private readonly query: ForecastsQuery,
    @Inject(RateFacts) private readonly rates: RateFacts,
    @Inject(TradeFactsOfEdition) private readonly trade: TradeFactsOfEdition,
  ) {}

  read(context: EditionContext, { area, horizonYear }: ScenarioDocument): Promise<KnownSupply> {
    const ahead = horizonYear - newestNeedYear(context);
    // A horizon out of reach is told at its field; the facts are then those of the nearest one.
    const horizon = Math.min(MOST_YEARS_AHEAD, Math.max(1, ahead));
    return this.known.of(context, `${area} ${horizon}`, () => this.load(context, area, horizon));
  }

  defaults(): Promise<readonly LeverDefault[]> {
    return Promise.resolve(supplyDefaults);
  }

  private async load(context: EditionContext, code: string, horizon: number): Promise<KnownSupply> {
    const baseYear = newestNeedYear(context);
    const area = areaAt(context, code, baseYear);
    const { services } = await this.gaps.of(context, area, baseYear);
    const forecast = await this.forecasts.of(context, area, horizon);
    const { key } = context.edition;
    const plans = (await this.query.plans(key)).filter(({ municipality }) =>
      area.municipalities.includes(municipality),
    );
    const serviceTypes = context.serviceTypes
      .filter(({ placeBased }) => placeBased)
      .map(({ code: type, unit }) => ({ code: type, unit }));
    const days = daysByUnit(services);
    const costs = new YearlyCosts(await this.rates.of(context), days, services);
    const trade = await this.newestTrade(context);
    const known = knownServices({ services, plans, serviceTypes, costs, trade });
    const decided = { plans, closings: await this.query.closings(key) };
    return {
      baseYear,
      municipalities: area.municipalities,
      groups: knownGroups(forecast),
      services: known,
      decided: decidedChanges(decided, new Set(known.map(({ id }) => id)), baseYear),
      serviceTypes,
      daysByUnit: days,
    };
  }

  /** Use by buyer in the newest quarter that has any. */
  private async newestTrade(context: EditionContext): Promise<TradeFacts | undefined> {
    const quarter = context.useQuarters.at(-1);
    return quarter === undefined ? undefined : this.trade.of(context, quarter);
  }
}

import { Inject, Injectable } from '@nestjs/common';
import { CountTables } from '../../editions/counts/count-tables.ts';
import type { EditionContext } from '../../editions/edition-context.ts';
import { OncePerContext } from '../../editions/once-per-context.ts';
import type { ResolvedArea } from '../../reference/membership.ts';
import { newestNeedYear } from '../answer/checked.ts';
import { GapModels } from '../supply-gaps/gap-models.ts';
import { SupplyGapsQuery, type SupplyRow } from '../supply-gaps/supply-gaps.query.ts';
import { type AreaForecast, areaForecast } from './area-forecast.ts';
import { ForecastsQuery } from './forecasts.query.ts';
import { bandsOf, PeopleByAge } from './people-by-age.ts';
import type { Decided } from './planned-supply.ts';
import { type TotalForecast, totalForecast } from './total-forecast.ts';

/** Forecasts of an area, made once for all analyses that look at them. */
@Injectable()
export class ForecastModels {
  private readonly forecasts = new OncePerContext<AreaForecast>();
  private readonly totals = new OncePerContext<TotalForecast>();
  private readonly people = new OncePerContext<PeopleByAge>();
  private readonly decided = new OncePerContext<Decided>();

  constructor(
    @Inject(CountTables) private readonly counts: CountTables,
    @Inject(GapModels) private readonly gaps: GapModels,
    @Inject(SupplyGapsQuery) private readonly services: SupplyGapsQuery,
    @Inject(ForecastsQuery) private readonly query: ForecastsQuery,
  ) {}

  of(context: EditionContext, area: ResolvedArea, horizon: number): Promise<AreaForecast> {
    const name = `${area.grouping.code} ${area.date} ${horizon}`;
    return this.forecasts.of(context, name, () => this.load(context, area, horizon));
  }

  /** Need of 24-hour places of all groups together, in the area and its municipalities. */
  totalOf(context: EditionContext, area: ResolvedArea, horizon: number): Promise<TotalForecast> {
    const name = `${area.grouping.code} ${area.date} ${horizon}`;
    return this.totals.of(context, name, async () => totalForecast(await this.of(context, area, horizon)));
  }

  /** Inhabitants by the age bands of the target groups, counted and projected. */
  peopleOf(context: EditionContext): Promise<PeopleByAge> {
    const bands = bandsOf(context.targetGroups);
    return this.people.of(
      context,
      'people',
      async () => new PeopleByAge(await this.query.bands(context.edition.key, bands)),
    );
  }

  private async load(context: EditionContext, area: ResolvedArea, horizon: number): Promise<AreaForecast> {
    const table = await this.counts.of(context);
    const years = [...context.needReports.keys()];
    const base = await this.gaps.of(context, area, newestNeedYear(context));
    const supply = new Map<number, readonly SupplyRow[]>();
    for (const year of years)
      supply.set(year, await this.services.supply(context.edition.key, year, area.municipalities));
    return areaForecast({ context, table, area, horizon, base, supply, ...(await this.facts(context)) });
  }

  private async facts(context: EditionContext): Promise<{ people: PeopleByAge; decided: Decided }> {
    const { key } = context.edition;
    return {
      people: await this.peopleOf(context),
      decided: await this.decided.of(context, 'decided', async () => ({
        plans: await this.query.plans(key),
        closings: await this.query.closings(key),
      })),
    };
  }
}

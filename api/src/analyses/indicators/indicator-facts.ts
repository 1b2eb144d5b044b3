import { Inject, Injectable } from '@nestjs/common';
import { CountTables } from '../../editions/counts/count-tables.ts';
import type { CountTable } from '../../editions/counts/count-table.ts';
import type { EditionContext } from '../../editions/edition-context.ts';
import { OncePerContext } from '../../editions/once-per-context.ts';
import type { ResolvedArea } from '../../reference/membership.ts';
import { type CostFacts, CostFactsOfEdition } from '../costs/cost-facts.ts';
import { type PriceLevel, priceLevel } from '../costs/price-level.ts';
import type { GapModel } from '../supply-gaps/gap-model.ts';
import { GapModels } from '../supply-gaps/gap-models.ts';
import { SupplyGapsQuery, type SupplyRow } from '../supply-gaps/supply-gaps.query.ts';
import { placeYears } from './indicator-years.ts';

/** 24-hour services by year and host municipality. */
export type HostedServices = ReadonlyMap<number, ReadonlyMap<string, readonly SupplyRow[]>>;

/** Everything indicators are read from, seen from one area. */
export interface IndicatorFacts {
  readonly context: EditionContext;
  readonly table: CountTable;
  readonly costs: CostFacts;
  readonly prices: PriceLevel;
  readonly services: HostedServices;
  readonly members: readonly string[];
  /** Code under which the counts of the whole area are published. */
  readonly countArea: string;
  /** Need beside places of the whole area, by the years asked for. */
  readonly models: ReadonlyMap<number, GapModel>;
}

/** Brings the facts of an edition together; what does not depend on the area is read once. */
@Injectable()
export class IndicatorFactsOfEdition {
  private readonly services = new OncePerContext<HostedServices>();

  constructor(
    @Inject(CountTables) private readonly counts: CountTables,
    @Inject(CostFactsOfEdition) private readonly costs: CostFactsOfEdition,
    @Inject(GapModels) private readonly models: GapModels,
    @Inject(SupplyGapsQuery) private readonly query: SupplyGapsQuery,
  ) {}

  /** @param modelYears - years for which indicators of the whole area are wanted; they take the longest */
  async of(
    context: EditionContext,
    area: ResolvedArea,
    modelYears: readonly number[],
  ): Promise<IndicatorFacts> {
    const table = await this.counts.of(context);
    const models = new Map<number, GapModel>();
    for (const year of modelYears) models.set(year, await this.models.of(context, area, year));
    return {
      context,
      table,
      costs: await this.costs.of(context),
      prices: priceLevel(context, 'fixed'),
      services: await this.services.of(context, 'hosted', () => this.load(context)),
      members: area.municipalities,
      countArea: table.areaOf(area.municipalities, area.grouping.code),
      models,
    };
  }

  private async load(context: EditionContext): Promise<HostedServices> {
    const codes = context.municipalities.map(({ code }) => code);
    const day = new Set(
      context.serviceTypes
        .filter(({ placeBased, unit }) => placeBased && unit === 'day')
        .map(({ code }) => code),
    );
    const byYear = new Map<number, Map<string, SupplyRow[]>>();
    for (const year of placeYears(context)) {
      const rows = await this.query.supply(context.edition.key, year, codes);
      byYear.set(year, byHost(rows.filter(({ serviceType }) => day.has(serviceType))));
    }
    return byYear;
  }
}

function byHost(rows: readonly SupplyRow[]): Map<string, SupplyRow[]> {
  const hosts = new Map<string, SupplyRow[]>();
  for (const row of rows) hosts.set(row.municipality, [...(hosts.get(row.municipality) ?? []), row]);
  return hosts;
}

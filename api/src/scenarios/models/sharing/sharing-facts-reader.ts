import { Inject, Injectable } from '@nestjs/common';
import { areaAt } from '../../../analyses/answer/area.ts';
import { newestNeedYear } from '../../../analyses/answer/checked.ts';
import { CostFactsOfEdition } from '../../../analyses/costs/cost-facts.ts';
import { type RegisterRow, ServicesQuery } from '../../../analyses/services/services.query.ts';
import { GapModels } from '../../../analyses/supply-gaps/gap-models.ts';
import { CountTables } from '../../../editions/counts/count-tables.ts';
import type { EditionContext } from '../../../editions/edition-context.ts';
import { pulledLevers } from '../../document/pulled-levers.ts';
import type { ScenarioDocument } from '../../document/scenario-document.ts';
import type { LeverDefault } from '../lever.ts';
import type { ScenarioFactsReader } from '../scenario-model.ts';
import { poolOfService, poolOfTargetGroup } from './published-pool.ts';
import { firstService, sharingDefaults, type StartingService } from './sharing-defaults.ts';
import type { PublishedPool, SharingFacts } from './sharing-facts.ts';

const yearOf = (period: string | undefined): number => Number(period?.slice(0, 4) ?? 0);
const last = <Item>(items: readonly Item[]): Item | undefined => items[items.length - 1];

/** Newest year with places or accounts. */
function newestYear({ quarters, accountsYears }: EditionContext): number {
  return Math.max(yearOf(last(quarters)), last(accountsYears) ?? 0);
}

/** Reads who is published to use a service or to need one, and the inhabitants of the municipalities. */
@Injectable()
export class SharingFactsReader implements ScenarioFactsReader<SharingFacts> {
  readonly kind = 'sharing';

  constructor(
    @Inject(CountTables) private readonly counts: CountTables,
    @Inject(GapModels) private readonly models: GapModels,
    @Inject(CostFactsOfEdition) private readonly costs: CostFactsOfEdition,
    @Inject(ServicesQuery) private readonly services: ServicesQuery,
  ) {}

  async read(context: EditionContext, document: ScenarioDocument): Promise<SharingFacts> {
    const year = newestYear(context);
    const facts = await this.costs.of(context);
    const population = context.municipalities.flatMap(({ code }) => {
      const persons = facts.inhabitants(code, year, 'all');
      return persons === null ? [] : [[code, persons] as const];
    });
    const pool = await this.poolOf(context, document);
    return { firstYear: year + 1, population: Object.fromEntries(population), ...(pool && { pool }) };
  }

  async defaults(context: EditionContext, code: string): Promise<readonly LeverDefault[]> {
    const quarter = last(context.useQuarters);
    if (quarter === undefined) return sharingDefaults(undefined);
    const { municipalities } = areaAt(context, code, yearOf(quarter));
    const table = await this.counts.of(context);
    const register = await this.services.register(context.edition.key, newestYear(context));
    const known = register
      .filter(({ municipality }) => municipalities.includes(municipality))
      .flatMap((row) => startingService(context, row, table.buyersOf(row.id, quarter)));
    const found = firstService(known);
    if (!found) return sharingDefaults(undefined);
    const reports = await this.services.places(context.edition.key, found.service);
    const budgetedOccupancy = last(reports)?.budgetedOccupancy ?? found.budgetedOccupancy;
    return sharingDefaults({ ...found, budgetedOccupancy });
  }

  private async poolOf(
    context: EditionContext,
    document: ScenarioDocument,
  ): Promise<PublishedPool | undefined> {
    const pool = pulledLevers(document).one('pool');
    const [service, targetGroup] = [pool?.text('service'), pool?.text('targetGroup')];
    const quarter = last(context.useQuarters);
    if (service !== undefined && quarter !== undefined)
      return poolOfService((await this.counts.of(context)).buyersOf(service, quarter), quarter);
    if (targetGroup === undefined) return undefined;
    const year = newestNeedYear(context);
    const model = await this.models.of(context, areaAt(context, document.area, year), year);
    return poolOfTargetGroup(model, targetGroup);
  }
}

/** A service charged by the day whose buyers are published. */
function startingService(
  { serviceTypes }: EditionContext,
  row: RegisterRow,
  buyers: readonly { readonly value: number | null }[],
): StartingService[] {
  const unit = serviceTypes.find(({ code }) => code === row.serviceType)?.unit;
  const places = row.staffedPlaces ?? row.approvedPlaces;
  const { rateDkk, availableDays, occupiedDays } = row;
  if (unit !== 'day' || places === null || places < 1 || rateDkk === null) return [];
  if (availableDays === null || occupiedDays === null || availableDays === 0) return [];
  const occupancy = occupiedDays / availableDays;
  const shown = buyers.filter(({ value }) => value !== null).length;
  if (shown === 0) return [];
  return [
    {
      service: row.id,
      rateDkkPerDay: rateDkk,
      places,
      budgetedOccupancy: occupancy,
      actualOccupancy: occupancy,
      buyers: shown,
    },
  ];
}

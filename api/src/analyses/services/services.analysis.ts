import { Inject, Injectable } from '@nestjs/common';
import { isPresent } from '@tilbudsvifte/planning';
import {
  type AnswerParameters,
  type AnswerProducer,
  AnswerRegistry,
} from '../../editions/answer-registry.ts';
import { CountTables } from '../../editions/counts/count-tables.ts';
import type { EditionContext } from '../../editions/edition-context.ts';
import { badParameter } from '../../http/problem.ts';
import { areaAt, areaCode, checkedMunicipality } from '../answer/area.ts';
import { frame } from '../answer/frame.ts';
import { standardAreas } from '../answer/standard-areas.ts';
import { ordered, withDistances } from './service-order.ts';
import { serviceRow } from './service-row.ts';
import { searchServices } from './service-search.ts';
import type { ServiceRow, ServicesAnswer, ServiceTotals } from './services.answer.ts';
import type { ServiceOrder, ServicesParameters } from './services.parameters.ts';
import { ServicesQuery } from './services.query.ts';

/** Register of services with search, facets and paging. */
@Injectable()
export class ServicesAnalysis implements AnswerProducer<ServicesParameters> {
  readonly path = 'services';

  constructor(
    @Inject(AnswerRegistry) registry: AnswerRegistry,
    @Inject(CountTables) private readonly counts: CountTables,
    @Inject(ServicesQuery) private readonly query: ServicesQuery,
  ) {
    registry.register(this);
  }

  normalise(context: EditionContext, asked: ServicesParameters): AnswerParameters {
    const { q, targetGroup, serviceType, municipality, operatorType, vacant, rateBand, within } = asked;
    const near = asked.near && checkedMunicipality(context, asked.near);
    if (asked.sort === 'distance' && !near)
      throw badParameter('near', 'sort=distance needs a municipality to measure from');
    if (within !== undefined && !near)
      throw badParameter('near', 'within needs a municipality to measure from');
    const given = { rateBand, q, targetGroup, serviceType, municipality, operatorType, vacant, near };
    const filters = Object.entries(given).filter((entry): entry is [string, string] => Boolean(entry[1]));
    return {
      area: areaCode(context, asked.area),
      sort: asked.sort ?? 'name',
      page: asked.page ?? 1,
      pageSize: asked.pageSize ?? 50,
      ...Object.fromEntries(filters),
      ...(within !== undefined && { within }),
    };
  }

  standardRequests(context: EditionContext): ServicesParameters[] {
    return standardAreas(context).map(({ code }) => ({ area: code }));
  }

  async answer(context: EditionContext, parameters: AnswerParameters): Promise<ServicesAnswer> {
    const quarter = context.quarters[context.quarters.length - 1];
    const year = Number(quarter?.slice(0, 4) ?? new Date(context.edition.publishedAt ?? 0).getUTCFullYear());
    const area = areaAt(context, String(parameters.area), year);
    const open = await this.open(context, area.municipalities, year);
    const placed = parameters.near ? withDistances(context, open, String(parameters.near)) : open;
    const { matching, facets } = searchServices(placed, searchOf(parameters));
    const page = pageOf(ordered(context, matching, parameters.sort as ServiceOrder), parameters);
    const reporting = new Set(open.filter((row) => row.quarter === quarter).map((row) => row.municipality));
    const framed = frame(context, {
      area,
      period: { from: quarter ?? '', to: quarter ?? '' },
      kinds: ['services', 'places', 'rates'],
      methods: parameters.near ? ['great-circle'] : [],
      reported: [...reporting],
      expected: area.municipalities,
    });
    return { ...framed, figures: page, totals: totalsOf(matching, parameters, facets) };
  }

  private async open(
    context: EditionContext,
    municipalities: readonly string[],
    year: number,
  ): Promise<ServiceRow[]> {
    const table = await this.counts.of(context);
    const here = new Set(municipalities);
    const rows = await this.query.register(context.edition.key, year);
    return rows
      .filter(
        ({ municipality, validTo }) =>
          here.has(municipality) && (validTo === null || validTo >= `${year}-12-31`),
      )
      .map((row) => serviceRow(context, table, row));
  }
}

function searchOf({
  q,
  targetGroup,
  serviceType,
  municipality,
  operatorType,
  vacant,
  rateBand,
  within,
}: AnswerParameters): Parameters<typeof searchServices>[1] {
  const text = (value: string | number | undefined): string | undefined =>
    value === undefined ? undefined : String(value);
  return {
    q: text(q),
    targetGroup: text(targetGroup),
    serviceType: text(serviceType),
    municipality: text(municipality),
    operatorType: text(operatorType),
    vacant: vacant === 'true',
    rateBand: text(rateBand),
    within: within === undefined ? undefined : Number(within),
  };
}

function pageOf(rows: readonly ServiceRow[], { page, pageSize }: AnswerParameters): ServiceRow[] {
  const start = (Number(page) - 1) * Number(pageSize);
  return rows.slice(start, start + Number(pageSize));
}

function totalsOf(
  matching: readonly ServiceRow[],
  { page, pageSize }: AnswerParameters,
  facets: ServiceTotals['facets'],
): ServiceTotals {
  const withVacancy = matching.filter(
    ({ vacantPlaces }) => isPresent(vacantPlaces) && vacantPlaces.value > 0,
  ).length;
  return { matching: matching.length, withVacancy, page: Number(page), pageSize: Number(pageSize), facets };
}

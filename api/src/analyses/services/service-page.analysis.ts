import { Inject, Injectable } from '@nestjs/common';
import { figure, missing, reachableOccupancy } from '@tilbudsvifte/planning';
import {
  type AnswerParameters,
  type AnswerProducer,
  AnswerRegistry,
} from '../../editions/answer-registry.ts';
import type { CountTable } from '../../editions/counts/count-table.ts';
import { CountTables } from '../../editions/counts/count-tables.ts';
import type { EditionContext } from '../../editions/edition-context.ts';
import { ProblemError } from '../../http/problem.ts';
import { areaAt, areaCode } from '../answer/area.ts';
import { frame } from '../answer/frame.ts';
import { type PriceLevel, priceLevel } from '../costs/price-level.ts';
import type {
  ServiceBuyer,
  ServiceDetails,
  ServicePageAnswer,
  ServiceQuarter,
  ServiceRate,
} from './service-page.answer.ts';
import { quarterOccupancy, reported, serviceRow } from './service-row.ts';
import type { ServicePageParameters } from './services.parameters.ts';
import { type QuarterRow, type RateRow, type RegisterRow, ServicesQuery } from './services.query.ts';

/** One service: facts, places by quarter, rates in fixed prices and buyers. */
@Injectable()
export class ServicePageAnalysis implements AnswerProducer<ServicePageParameters & { id: string }> {
  readonly path = 'services/one';

  constructor(
    @Inject(AnswerRegistry) registry: AnswerRegistry,
    @Inject(CountTables) private readonly counts: CountTables,
    @Inject(ServicesQuery) private readonly query: ServicesQuery,
  ) {
    registry.register(this);
  }

  normalise(_context: EditionContext, { id }: { id: string }): AnswerParameters {
    // What cannot be a key is not looked for: the database takes no NUL in a text.
    if (!/^[\p{L}\p{N}._-]{1,60}$/u.test(id)) throw noService(id);
    return { id };
  }

  /** A register has hundreds of pages, each read seldom: they are computed when asked for. */
  standardRequests(): [] {
    return [];
  }

  async answer(context: EditionContext, { id }: AnswerParameters): Promise<ServicePageAnswer> {
    const { key } = context.edition;
    const service = String(id);
    const quarter = context.quarters[context.quarters.length - 1] ?? '';
    const [row] = await this.query.register(key, Number(quarter.slice(0, 4)), service);
    if (!row) throw noService(service);
    const table = await this.counts.of(context);
    const places = await this.query.places(key, service);
    const prices = priceLevel(context, 'fixed');
    const rates = await this.query.rates(key, service);
    return {
      ...this.framed(context, { row, quarter, prices }),
      figures: places.map(quarterOf),
      totals: {
        service: details(context, table, row),
        rates: rates.map((rate) => rateOf(rate, prices)),
        buyers: buyersOf(table, service, quarter),
      },
    };
  }

  private framed(
    context: EditionContext,
    { row, quarter, prices }: { row: RegisterRow; quarter: string; prices: PriceLevel },
  ): ReturnType<typeof frame> {
    const home = context.groupings.find(
      ({ type, members }) =>
        type === 'region' && members.some(({ municipality }) => municipality === row.municipality),
    );
    return frame(context, {
      area: areaAt(context, home?.code ?? areaCode(context, undefined), Number(quarter.slice(0, 4)) || 2025),
      period: { from: context.quarters[0] ?? '', to: quarter },
      kinds: ['services', 'places', 'rates', 'use'],
      methods: ['erlang-b', 'fixed-prices'],
      priceLevel: prices.basis,
      reported: row.quarter === quarter ? [row.municipality] : [],
      expected: [row.municipality],
    });
  }
}

function noService(id: string): ProblemError {
  return new ProblemError('not-found', `There is no service ${id} in this edition`);
}

function details(context: EditionContext, table: CountTable, row: RegisterRow): ServiceDetails {
  const type = context.serviceTypes.find(({ code }) => code === row.serviceType);
  return {
    ...serviceRow(context, table, row),
    legalBasis: row.legalBasis,
    legalBasisBefore2024: type?.legalBasisBefore2024 ?? '',
    legalBasisNow: type?.legalBasis ?? '',
    validFrom: row.validFrom,
    validTo: row.validTo,
  };
}

function daysIn(quarter: string): number {
  const [year, number] = [Number(quarter.slice(0, 4)), Number(quarter.slice(5))];
  return (Date.UTC(year, number * 3, 1) - Date.UTC(year, number * 3 - 3, 1)) / 86_400_000;
}

function quarterOf(row: QuarterRow): ServiceQuarter {
  const { staffedPlaces, approvedPlaces, occupiedDays } = row;
  const size = staffedPlaces ?? approvedPlaces;
  return {
    quarter: row.quarter,
    approvedPlaces: reported(approvedPlaces),
    staffedPlaces: reported(staffedPlaces),
    reservedPlaces: reported(row.reservedPlaces),
    vacantPlaces: reported(row.vacantPlaces),
    occupiedPlaces:
      occupiedDays === null ? missing('not-reported') : figure(occupiedDays / daysIn(row.quarter)),
    occupancy: quarterOccupancy(occupiedDays, row.availableDays),
    budgetedOccupancy: reported(row.budgetedOccupancy),
    reachableOccupancy: size === null ? missing('not-reported') : reachableOccupancy(size, 0.05),
  };
}

function rateOf({ priceLevelYear, ...rate }: RateRow, prices: PriceLevel): ServiceRate {
  return {
    ...rate,
    rateDkk: figure(rate.rateDkk),
    rateFixedDkk: prices.convert(rate.rateDkk, priceLevelYear),
  };
}

/** Buyers by size; those that are withheld are one line without names. */
function buyersOf(table: CountTable, service: string, quarter: string): ServiceBuyer[] {
  const buyers = table.buyersOf(service, quarter);
  const shown = buyers.flatMap(({ buyer, value }) =>
    value === null ? [] : [{ municipality: buyer, value, fullYearPlaces: figure(value) }],
  );
  const listed: ServiceBuyer[] = shown
    .sort((a, b) => b.value - a.value || (a.municipality < b.municipality ? -1 : 1))
    .map(({ municipality, fullYearPlaces }) => ({ municipality, fullYearPlaces }));
  const hidden = buyers.length > shown.length;
  return hidden ? [...listed, { municipality: 'others', fullYearPlaces: missing('withheld') }] : listed;
}

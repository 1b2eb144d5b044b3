import { Inject, Injectable } from '@nestjs/common';
import {
  type AnswerParameters,
  type AnswerProducer,
  AnswerRegistry,
} from '../../editions/answer-registry.ts';
import type { EditionContext } from '../../editions/edition-context.ts';
import { badParameter } from '../../http/problem.ts';
import { areaAt, areaCode, checkedMunicipality } from '../answer/area.ts';
import type { Notice } from '../answer/basis.dto.ts';
import { checkedCode } from '../answer/checked.ts';
import { frame } from '../answer/frame.ts';
import { standardAreas } from '../answer/standard-areas.ts';
import { indexByYear, priceLevel } from '../costs/price-level.ts';
import type { MainRate } from './main-rates.ts';
import { RateFacts } from './rate-facts.ts';
import { rateRows, serviceRates } from './rate-rows.ts';
import { type RateYears, rateYears } from './rate-years.ts';
import type { RatesAnswer, RateTotals } from './rates.answer.ts';
import { type RateBy, rateBys, type RatesParameters } from './rates.parameters.ts';

/** What the published clause of the capital region's agreement takes off: price index minus 2 per cent. */
const usualReduction = 0.02;

/** Daily rates of services against the line that a framework agreement draws for their development. */
@Injectable()
export class RatesAnalysis implements AnswerProducer<RatesParameters> {
  readonly path = 'analyses/rates';

  constructor(
    @Inject(AnswerRegistry) registry: AnswerRegistry,
    @Inject(RateFacts) private readonly facts: RateFacts,
  ) {
    registry.register(this);
  }

  /** The years stay as asked: which ones have rates is in the facts, not in the edition's context. */
  normalise(context: EditionContext, asked: RatesParameters): AnswerParameters {
    if (!context.deliveries.has('rates')) throw badParameter('from', 'this edition has no rates yet');
    if (asked.from !== undefined && asked.to !== undefined && asked.from > asked.to)
      throw badParameter('from', 'must not be after "to"');
    const { municipality, serviceType, from, to, base } = asked;
    return {
      area: areaCode(context, asked.area),
      by: asked.by ?? 'serviceType',
      prices: asked.prices ?? 'fixed',
      reduction: asked.reduction ?? usualReduction,
      manner: asked.manner ?? 'total',
      ...(from !== undefined && { from }),
      ...(to !== undefined && { to }),
      ...(base !== undefined && { base }),
      ...(municipality && { municipality: checkedMunicipality(context, municipality) }),
      ...(serviceType && { serviceType: checkedCode('serviceType', serviceType, context.serviceTypes) }),
    };
  }

  standardRequests(context: EditionContext): RatesParameters[] {
    if (!context.deliveries.has('rates')) return [];
    return standardAreas(context).flatMap(({ code }) => [
      { area: code },
      { area: code, prices: 'current' as const },
    ]);
  }

  async answer(context: EditionContext, parameters: AnswerParameters): Promise<RatesAnswer> {
    const all = await this.facts.of(context);
    const years = rateYears(all, parameters);
    const area = areaAt(context, String(parameters.area), years.to);
    const rates = chosen(all, new Set(area.municipalities), parameters);
    const totals = clauseOf(parameters, years);
    const prices = priceLevel(context, parameters.prices === 'current' ? 'current' : 'fixed');
    const sources = { by: byOf(parameters), clause: totals, index: indexByYear(context), prices };
    const framed = frame(context, {
      area,
      period: { from: String(years.from), to: String(years.to) },
      kinds: ['rates', 'services', 'places', 'price-index'],
      methods: ['rate-target', 'fixed-prices'],
      priceLevel: prices.basis,
      reported: hostsIn(rates, [years.to]),
      expected: hostsIn(rates, [years.to - 1, years.to]),
      notices: [clauseNotice(totals)],
    });
    const figures = rateRows(rates, years, sources);
    return { ...framed, figures, services: serviceRates(rates, years.to, sources), totals };
  }
}

const byOf = ({ by }: AnswerParameters): RateBy => rateBys.find((one) => one === by) ?? 'serviceType';

/** Rates of the services asked for: those that lie in the area, of one type, or run by one municipality. */
function chosen(
  rates: readonly MainRate[],
  hosts: ReadonlySet<string>,
  parameters: AnswerParameters,
): MainRate[] {
  const { municipality, serviceType, by } = parameters;
  const ofMunicipality = ({ operatorType, operatorCode }: MainRate): boolean =>
    operatorType === 'municipal' && (municipality === undefined || operatorCode === municipality);
  const onlyMunicipal = municipality !== undefined || by === 'municipality';
  return rates.filter(
    (rate) =>
      hosts.has(rate.host) &&
      (serviceType === undefined || rate.serviceType === serviceType) &&
      (!onlyMunicipal || ofMunicipality(rate)),
  );
}

/** Municipalities in which a service had a rate: who had one the year before is expected to have one still. */
function hostsIn(rates: readonly MainRate[], years: readonly number[]): string[] {
  const found = rates.filter(({ year }) => years.includes(year)).map(({ host }) => host);
  return [...new Set(found)].sort();
}

function clauseOf({ reduction, manner }: AnswerParameters, { baseYear, to }: RateYears): RateTotals {
  return {
    baseYear,
    reduction: Number(reduction),
    manner: manner === 'annual' ? 'annual' : 'total',
    lastYear: to,
  };
}

/** The clause is what the reader assumes: no law and no agreement is read here. */
function clauseNotice({ baseYear, reduction, manner }: RateTotals): Notice {
  return { code: 'rate-clause-assumed', params: { base: baseYear, reduction, manner } };
}

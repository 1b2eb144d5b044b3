import { Inject, Injectable } from '@nestjs/common';
import {
  type AnswerParameters,
  type AnswerProducer,
  AnswerRegistry,
} from '../../editions/answer-registry.ts';
import type { EditionContext } from '../../editions/edition-context.ts';
import { badParameter } from '../../http/problem.ts';
import { areaAt, areaCode, checkedMunicipality } from '../answer/area.ts';
import { frame } from '../answer/frame.ts';
import { standardAreas } from '../answer/standard-areas.ts';
import { withheldNotice } from '../answer/withheld.ts';
import { breakNotices } from '../costs/costs.analysis.ts';
import { CostFactsOfEdition } from '../costs/cost-facts.ts';
import { type IndicatorCode, indicatorCodes, standardIndicators } from '../indicators/indicator-codes.ts';
import { IndicatorFactsOfEdition } from '../indicators/indicator-facts.ts';
import { indicatorReader, indicatorsOf } from '../indicators/indicator-list.ts';
import type { Indicator } from '../indicators/indicator.ts';
import { comparedYears } from '../indicators/indicator-years.ts';
import { needsMunicipality, type PeerRule, peersOf } from '../peers/peer-rules.ts';
import { comparedIndicator, compareRows, type Comparison } from './compare-rows.ts';
import type { CompareAnswer } from './compare.answer.ts';
import type { CompareParameters } from './compare.parameters.ts';

const mostMunicipalities = 6;

const listOf = (text: string | number | undefined): string[] =>
  text === undefined || text === '' ? [] : [...new Set(String(text).split(','))];

/** Indicators as asked, in the order of the catalogue. @throws ProblemError naming one that does not exist */
function checkedIndicators(asked: string | undefined): IndicatorCode[] {
  if (asked === undefined) return [...standardIndicators];
  const names = listOf(asked);
  const unknown = names.find((name) => !indicatorCodes.some((code) => code === name));
  if (unknown !== undefined)
    throw badParameter('indicators', `there is no indicator ${unknown}; known: ${indicatorCodes.join(', ')}`);
  return indicatorCodes.filter((code) => names.includes(code));
}

/** Up to six municipalities × twelve indicators, beside peers that a published rule finds. */
@Injectable()
export class CompareAnalysis implements AnswerProducer<CompareParameters> {
  readonly path = 'analyses/compare';

  constructor(
    @Inject(AnswerRegistry) registry: AnswerRegistry,
    @Inject(CostFactsOfEdition) private readonly costs: CostFactsOfEdition,
    @Inject(IndicatorFactsOfEdition) private readonly facts: IndicatorFactsOfEdition,
  ) {
    registry.register(this);
  }

  normalise(context: EditionContext, asked: CompareParameters): AnswerParameters {
    const municipality = asked.municipality && checkedMunicipality(context, asked.municipality);
    const compare = listOf(asked.compare).filter((code) => code !== municipality);
    compare.forEach((code) => checkedMunicipality(context, code));
    if (compare.length + (municipality ? 1 : 0) > mostMunicipalities)
      throw badParameter('compare', `at most ${mostMunicipalities} municipalities, the own one included`);
    const peers = asked.peers ?? 'region';
    if (needsMunicipality(peers) && !municipality && compare.length === 0)
      throw badParameter('peers', `${peers} needs a municipality to look from`);
    const years = comparedYears(context);
    const [from, to] = [asked.from ?? Math.min(years.from, asked.to ?? years.to), asked.to ?? years.to];
    if (from > to) throw badParameter('from', 'must not be after "to"');
    return {
      area: areaCode(context, asked.area),
      indicators: checkedIndicators(asked.indicators).join(','),
      peers,
      from,
      to,
      series: asked.series ?? 'ends',
      ...(municipality && { municipality }),
      ...(compare.length > 0 && { compare: compare.join(',') }),
    };
  }

  standardRequests(context: EditionContext): CompareParameters[] {
    return standardAreas(context).map(({ code }) => ({ area: code }));
  }

  async answer(context: EditionContext, parameters: AnswerParameters): Promise<CompareAnswer> {
    const [from, to] = [Number(parameters.from), Number(parameters.to)];
    const area = areaAt(context, String(parameters.area), to);
    const own = parameters.municipality === undefined ? [] : [String(parameters.municipality)];
    const chosen = [...own, ...listOf(parameters.compare)];
    const rule = parameters.peers as PeerRule;
    const peers = peersOf(context, await this.costs.of(context), {
      rule,
      area,
      municipality: chosen[0] ?? null,
    });
    const series = parameters.series === 'all' ? 'all' : 'ends';
    const comparison: Comparison = { chosen, peers, from, to, series };
    const codes = listOf(parameters.indicators) as IndicatorCode[];
    const facts = await this.facts.of(context, area, modelYears(codes, comparison, context));
    const indicators = indicatorsOf(facts, codes);
    const figures = indicators.flatMap((indicator) => compareRows(indicator, comparison));
    const spending = indicators.some(({ kinds }) => kinds.includes('expenditure'));
    const places = peers.length > 0 ? peers : chosen;
    const framed = frame(context, {
      area,
      period: { from: String(from), to: String(to) },
      kinds: [...new Set(indicators.flatMap(({ kinds }) => kinds))],
      methods: ['rank-among', ...new Set(indicators.flatMap(({ methods }) => methods))].concat(
        rule === 'similar' ? ['structural-distance'] : [],
      ),
      ...(spending && { priceLevel: facts.prices.basis }),
      reported: places.filter((place) => indicators.every((indicator) => isReported(indicator, place, to))),
      expected: places,
      notices: [...withheldNotice(figures), ...(spending ? breakNotices(from, to) : [])],
    });
    const years = comparedYears(context);
    return {
      ...framed,
      figures,
      totals: {
        municipalities: chosen,
        peers: { rule, municipalities: peers },
        years: Array.from({ length: years.to - years.from + 1 }, (_, index) => years.from + index),
        indicators: indicators.map((indicator) => comparedIndicator(indicator, comparison)),
      },
    };
  }
}

/** Whether a municipality has a figure, shown or withheld, at the newest year up to `to`. */
function isReported(indicator: Indicator, place: string, to: number): boolean {
  if (indicator.level === 'area') return true;
  const year = [...indicator.periods.keys()].filter((one) => one <= to).pop();
  const value = year === undefined ? undefined : indicator.value(place, year);
  return value !== undefined && !('missing' in value && value.missing === 'not-reported');
}

/** Years for which the area itself must be modelled: none unless an indicator of the area is asked for. */
function modelYears(
  codes: readonly IndicatorCode[],
  { from, to, series }: Comparison,
  { needReports }: EditionContext,
): number[] {
  if (!codes.some((code) => indicatorReader(code).level === 'area')) return [];
  const years = [...needReports.keys()].filter((year) => year >= from && year <= to);
  return series === 'all' ? years : [years[0], years[years.length - 1]].filter((year) => year !== undefined);
}

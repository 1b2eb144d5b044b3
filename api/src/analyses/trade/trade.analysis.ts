import { Inject, Injectable } from '@nestjs/common';
import {
  type AnswerParameters,
  type AnswerProducer,
  AnswerRegistry,
} from '../../editions/answer-registry.ts';
import type { EditionContext } from '../../editions/edition-context.ts';
import type { ResolvedArea } from '../../reference/membership.ts';
import { areaAt, areaCode, checkedMunicipality } from '../answer/area.ts';
import type { Notice } from '../answer/basis.dto.ts';
import { frame } from '../answer/frame.ts';
import { standardAreas } from '../answer/standard-areas.ts';
import { closureEffect } from './closure-effect.ts';
import type { TradeAnswer, TradeTotals } from './trade.answer.ts';
import type { TradeParameters } from './trade.parameters.ts';
import type { TradeServiceFacts } from './trade.query.ts';
import { buyerRow, sellerRow } from './trade-dependence.ts';
import { places, share, type TradeFacts } from './trade-facts.ts';
import { TradeFactsOfEdition } from './trade-facts-of-edition.ts';
import { checkedQuarter, refuseTargetGroup, serviceOf, tradeQuarters } from './trade-period.ts';
import { rowsOfBuyer, rowsOfSeller } from './trade-rows.ts';

/** Who buys places of whom, how far municipalities supply themselves, and whom a closure would affect. */
@Injectable()
export class TradeAnalysis implements AnswerProducer<TradeParameters> {
  readonly path = 'analyses/trade';

  constructor(
    @Inject(AnswerRegistry) registry: AnswerRegistry,
    @Inject(TradeFactsOfEdition) private readonly facts: TradeFactsOfEdition,
  ) {
    registry.register(this);
  }

  normalise(context: EditionContext, asked: TradeParameters): AnswerParameters {
    refuseTargetGroup(asked.targetGroup);
    const municipality = asked.municipality && checkedMunicipality(context, asked.municipality);
    return {
      area: areaCode(context, asked.area),
      quarter: checkedQuarter(context, asked),
      ...(municipality && { municipality }),
      ...(asked.closure && { closure: asked.closure }),
    };
  }

  standardRequests(context: EditionContext): TradeParameters[] {
    if (context.useQuarters.length === 0) return [];
    return standardAreas(context).flatMap(({ code, municipalities }) => [
      { area: code },
      ...municipalities.map((municipality) => ({ area: code, municipality })),
    ]);
  }

  async answer(context: EditionContext, parameters: AnswerParameters): Promise<TradeAnswer> {
    const quarter = String(parameters.quarter);
    const facts = await this.facts.of(context, quarter);
    const area = areaAt(context, String(parameters.area), Number(quarter.slice(0, 4)));
    const shown = parameters.municipality ? [String(parameters.municipality)] : area.municipalities;
    const closing = serviceOf(facts, parameters.closure);
    const closure = closing
      ? closureEffect(context, facts, { service: closing, area: area.municipalities })
      : null;
    const figures = [
      ...shown.flatMap((code) => rowsOfBuyer(facts, code)),
      ...(parameters.municipality ? rowsOfSeller(facts, String(parameters.municipality)) : []),
    ];
    const isOne = parameters.municipality !== undefined;
    const totals: TradeTotals = {
      quarter,
      quarters: tradeQuarters(context),
      ...areaTotals(facts, area),
      buyers: shown.map((code) => buyerRow(facts, code)),
      sellers: (isOne ? shown : facts.sellers).map((seller) => sellerRow(facts, seller)),
      services: isOne ? [] : servicesOf(facts, area),
      closure,
    };
    return { ...this.framed(context, { facts, area, totals }), figures, totals };
  }

  private framed(context: EditionContext, { facts, area, totals }: Framed): ReturnType<typeof frame> {
    const local = facts.services.filter(({ municipality }) => area.municipalities.includes(municipality));
    const hosts = (services: readonly TradeServiceFacts[]): string[] => [
      ...new Set(services.map(({ municipality }) => municipality)),
    ];
    const silent = local.filter(({ sold }) => sold === null).length;
    return frame(context, {
      area,
      period: { from: facts.release.quarter, to: facts.release.quarter },
      kinds: ['services', 'use', 'places'],
      methods: ['effective-buyers'],
      reported: hosts(local.filter(({ sold }) => sold !== null)),
      expected: hosts(local),
      notices: [...pooledNotice(totals), ...useNotice(silent)],
    });
  }
}

interface Framed {
  readonly facts: TradeFacts;
  readonly area: ResolvedArea;
  readonly totals: TradeTotals;
}

/** Sums over the area's municipalities, as published. */
function areaTotals(
  facts: TradeFacts,
  { municipalities, grouping }: ResolvedArea,
): Pick<TradeTotals, 'allPlaces' | 'ownPlaces' | 'outsidePlaces' | 'selfSupplyRate' | 'outsideRate'> {
  const code = facts.table.areaOf(municipalities, grouping.code);
  const allPlaces = facts.total(code, 'all');
  const ownPlaces = facts.total(code, 'own');
  const outsidePlaces = facts.total(code, 'outside');
  return {
    allPlaces,
    ownPlaces,
    outsidePlaces,
    selfSupplyRate: share(ownPlaces, allPlaces),
    outsideRate: share(outsidePlaces, allPlaces),
  };
}

function servicesOf(facts: TradeFacts, { municipalities }: ResolvedArea): TradeTotals['services'] {
  return facts.services.flatMap(({ id, name, municipality, sold }) =>
    sold === null || !municipalities.includes(municipality)
      ? []
      : [{ service: id, name, municipality, soldPlaces: places(sold) }],
  );
}

function pooledNotice({ buyers }: TradeTotals): Notice[] {
  const count = buyers.reduce(
    (sum, { withheldSellers }) => sum + ('value' in withheldSellers ? withheldSellers.value : 0),
    0,
  );
  return count > 0 ? [{ code: 'partners-pooled', params: { count } }] : [];
}

/** Services without reported use: what was bought of them is in no number. */
function useNotice(silent: number): Notice[] {
  return silent > 0 ? [{ code: 'missing-use', params: {} }] : [];
}

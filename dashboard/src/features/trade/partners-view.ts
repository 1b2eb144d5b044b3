import type { PartnersView } from '@tilbudsvifte/locale/screens/trade';
import type { Schema } from '../../lib/api.ts';
import { headlineBasis, ownName, partnerInSentence, quarterOf } from './trade-names.ts';
import type { TradeNames } from './trade-names.ts';

const unknown = { missing: 'not-reported' } as const;

/** What the sentences about one municipality are made from. */
export function partnersView(answer: Schema<'TradeAnswer'>, names: TradeNames): PartnersView {
  const buyer = answer.totals.buyers.find(({ municipality }) => municipality === names.own);
  const seller = answer.totals.sellers.find((row) => row.seller === names.own);
  return {
    ...headlineBasis(answer),
    place: ownName(names),
    quarter: quarterOf(answer, names),
    outsideRate: buyer?.outsideRate ?? unknown,
    boughtPlaces: buyer?.outsidePlaces ?? unknown,
    soldPlaces: seller?.soldOutsidePlaces ?? unknown,
    area: { name: names.areaName, outsideRate: answer.totals.outsideRate },
    ...(buyer?.largestSeller && {
      seller: { name: partnerInSentence(buyer.largestSeller, names), places: buyer.largestSellerPlaces },
    }),
  };
}

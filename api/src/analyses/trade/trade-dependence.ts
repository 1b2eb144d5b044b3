import { effectiveBuyers, figure, isPresent, missing } from '@tilbudsvifte/planning';
import { combine } from '../answer/withheld.ts';
import type { TradeBuyerRow, TradeSellerRow } from './trade.answer.ts';
import { places, share, type TradeFacts } from './trade-facts.ts';

/** How much a municipality supplies itself, and on whom it depends for the rest. */
export function buyerRow(facts: TradeFacts, municipality: string): TradeBuyerRow {
  const [allPlaces, ownPlaces, outsidePlaces] = (['all', 'own', 'outside'] as const).map((category) =>
    facts.total(municipality, category),
  ) as [TradeBuyerRow['allPlaces'], TradeBuyerRow['ownPlaces'], TradeBuyerRow['outsidePlaces']];
  const { named, withheld } = facts.bought(municipality);
  const [largest] = named;
  const largestSellerPlaces = largest
    ? places(largest.places)
    : missing(withheld > 0 ? 'withheld' : 'no-demand');
  return {
    municipality,
    allPlaces,
    ownPlaces,
    outsidePlaces,
    selfSupplyRate: share(ownPlaces, allPlaces),
    outsideRate: share(outsidePlaces, allPlaces),
    namedSellers: figure(named.length),
    withheldSellers: figure(withheld),
    largestSeller: largest?.partner ?? null,
    largestSellerPlaces,
    largestSellerShare: share(largestSellerPlaces, allPlaces),
    effectiveSellers:
      withheld > 0 ? missing('withheld') : effectiveBuyers(named.map((trade) => trade.places)),
  };
}

/** How much a partner sells to others, and on whom it depends. */
export function sellerRow(facts: TradeFacts, seller: string): TradeSellerRow {
  const soldPlaces = facts.sold(seller);
  const own = facts.ownOf(seller);
  const soldOutsidePlaces = combine([soldPlaces, own], (all = 0, mine = 0) =>
    places(Math.max(0, all - mine)),
  );
  const { named, withheld } = facts.soldTo(seller);
  const [largest] = named;
  return {
    seller,
    soldPlaces,
    soldOutsidePlaces,
    soldOutsideShare: share(soldOutsidePlaces, soldPlaces),
    namedBuyers: figure(named.length),
    withheldBuyers: figure(withheld),
    largestBuyer: largest?.partner ?? null,
    largestBuyerShare: largest
      ? share(places(largest.places), soldPlaces)
      : missing(withheld > 0 || !isPresent(soldPlaces) ? 'withheld' : 'no-demand'),
  };
}

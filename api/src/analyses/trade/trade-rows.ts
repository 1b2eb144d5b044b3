import { type Figure, figure, missing } from '@tilbudsvifte/planning';
import type { TradeRow } from './trade.answer.ts';
import { places, share, type TradeFacts, type TradeSide } from './trade-facts.ts';

/** The key under which partners whose number is withheld are shown together. */
export const others = 'others';

/** What a municipality buys: its own places, each published seller, and the others together. */
export function rowsOfBuyer(facts: TradeFacts, buyer: string): TradeRow[] {
  const side = facts.bought(buyer);
  const all = facts.total(buyer, 'all');
  const own = facts.total(buyer, 'own');
  const row = (seller: string, value: Figure, partners = 1): TradeRow => ({
    buyer,
    seller,
    places: value,
    shareOfBuyer: share(value, all),
    shareOfSeller: seller === others ? missing('not-applicable') : share(value, facts.sold(seller)),
    partners: figure(partners),
  });
  const isOwn = 'value' in own && own.value > 0;
  return [...(isOwn ? [row(buyer, own)] : []), ...sideRows(side, row)];
}

/** To whom a partner sells: each published buyer and the others together; its own use is a row of it as a buyer. */
export function rowsOfSeller(facts: TradeFacts, seller: string): TradeRow[] {
  const all = facts.sold(seller);
  return sideRows(facts.soldTo(seller), (buyer, value, partners = 1) => ({
    buyer,
    seller,
    places: value,
    shareOfBuyer: buyer === others ? missing('not-applicable') : share(value, facts.total(buyer, 'all')),
    shareOfSeller: share(value, all),
    partners: figure(partners),
  }));
}

function sideRows(
  { named, withheld, withheldPlaces }: TradeSide,
  row: (partner: string, value: Figure, partners?: number) => TradeRow,
): TradeRow[] {
  const shown = named.map((trade) => row(trade.partner, places(trade.places)));
  return withheld === 0 ? shown : [...shown, row(others, withheldPlaces, withheld)];
}

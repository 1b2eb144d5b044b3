import type { AreaTradeView } from '@tilbudsvifte/locale/screens/trade';
import type { Schema } from '../../lib/api.ts';
import { headlineBasis, partnerName, quarterOf } from './trade-names.ts';
import type { TradeNames } from './trade-names.ts';

type Buyer = Schema<'TradeBuyerRow'>;

/** Municipalities by the share they buy from others, highest first; those without a number last. */
export function byOutsideRate(buyers: readonly Buyer[]): Buyer[] {
  const rate = ({ outsideRate }: Buyer): number => ('value' in outsideRate ? outsideRate.value : -1);
  return [...buyers].sort((a, b) => rate(b) - rate(a) || (a.municipality < b.municipality ? -1 : 1));
}

/** What the sentences about an area are made from. */
export function areaView(answer: Schema<'TradeAnswer'>, names: TradeNames): AreaTradeView {
  const ordered = byOutsideRate(answer.totals.buyers).filter(({ outsideRate }) => 'value' in outsideRate);
  const end = (buyer: Buyer) => ({ name: partnerName(buyer.municipality, names), share: buyer.outsideRate });
  const [highest, lowest] = [ordered[0], ordered.at(-1)];
  return {
    ...headlineBasis(answer),
    area: names.areaName,
    quarter: quarterOf(answer, names),
    outsideRate: answer.totals.outsideRate,
    ...(highest && { highest: end(highest) }),
    ...(lowest && { lowest: end(lowest) }),
  };
}

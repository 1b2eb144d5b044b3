export { areaTradeHeadline, pairsHeadline, reachHeadline } from './area-trade-headline.ts';
export type { AreaTradeView, NamedShare, PairsView, ReachView } from './area-trade-headline.ts';
export { closureHeadline } from './closure-headline.ts';
export type { ClosureView } from './closure-headline.ts';
export { balanceHeadline, partnersHeadline } from './partners-headline.ts';
export type { PartnersView } from './partners-headline.ts';
export { tradeTexts } from './trade-words.ts';

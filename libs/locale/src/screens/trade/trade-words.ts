import { makeTexts } from '../../texts/make-texts.ts';
import { tradeHeadlines } from './trade-headline-texts.ts';
import { trade } from './trade-texts.ts';

/** Words of Køb og salg by language. */
export const tradeTexts = makeTexts({ ...trade, ...tradeHeadlines });

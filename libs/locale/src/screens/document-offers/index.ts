import { makeTexts } from '../../texts/make-texts.ts';
import { documentOffers } from './texts.ts';

/** Words of links to documents, and of the orders of many. */
export const documentOfferTexts = makeTexts(documentOffers);

import { makeTexts } from '../../texts/make-texts.ts';
import { agreementDocument } from './agreement-texts.ts';
import { annexDocument } from './annex-texts.ts';
import { documentPages } from './page-texts.ts';

/** Words of the agenda annex of a municipality. */
export const annexTexts = makeTexts(annexDocument);

/** Words of the agreement as a document, beside those of its page. */
export const paperTexts = makeTexts(agreementDocument);

/** Words on every page of a document. */
export const documentPageTexts = makeTexts(documentPages);

import { makeTexts } from '../../texts/make-texts.ts';
import { specialisationTexts } from './specialisation-texts.ts';

/** Words of Afspecialisering by language. */
export const riskWords = makeTexts(specialisationTexts);

import { makeTexts } from '../../texts/make-texts.ts';
import { dataPage } from './texts.ts';

/** Words of the data catalogue and of the page of an indicator. */
export const dataTexts = makeTexts(dataPage);

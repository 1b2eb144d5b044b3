import { makeTexts } from '../../texts/make-texts.ts';
import { overviewPage } from './texts.ts';

/** Words of Overblik that come with its page. */
export const overviewTexts = makeTexts(overviewPage);

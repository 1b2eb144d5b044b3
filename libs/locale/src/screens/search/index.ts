import { makeTexts } from '../../texts/make-texts.ts';
import { searchPage } from './texts.ts';

/** Words of the search page. */
export const searchTexts = makeTexts(searchPage);

export { foldWord } from './fold-word.ts';

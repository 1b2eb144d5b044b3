import { makeTexts } from '../../texts/make-texts.ts';
import { items } from './texts.ts';

/** Texts of forms in which people write things of one kind. */
export const itemTexts = makeTexts(items);

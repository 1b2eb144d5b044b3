import { makeTexts } from '../../texts/make-texts.ts';
import { galleryPage } from './texts.ts';

/** Words of the page that shows every figure in every state. */
export const galleryTexts = makeTexts(galleryPage);

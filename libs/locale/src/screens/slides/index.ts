import { makeTexts } from '../../texts/make-texts.ts';
import { slides } from './texts.ts';

export const slidesTexts = makeTexts(slides);

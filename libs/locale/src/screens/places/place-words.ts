import { makeTexts } from '../../texts/make-texts.ts';
import { placesHeadlineTexts } from './places-headline-texts.ts';
import { placesTexts } from './places-texts.ts';

/** Words of Pladser by language. */
export const placeWords = makeTexts({ ...placesTexts, ...placesHeadlineTexts });

/** Change of an occupancy that is worth calling one: a percentage point. */
export const LEAST_CHANGE = 0.01;

import { makeTexts } from '../../texts/make-texts.ts';
import { yearWheelPage } from './texts.ts';

export { yearWheelHeadline, type YearWheelView } from './year-wheel-headline.ts';

/** Texts of the wheel of the year. */
export const yearWheelTexts = makeTexts(yearWheelPage);

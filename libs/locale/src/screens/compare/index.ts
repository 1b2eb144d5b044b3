import { makeTexts } from '../../texts/make-texts.ts';
import { comparePage } from './texts.ts';

/** Words of the comparison of municipalities. */
export const compareTexts = makeTexts(comparePage);

export { compareHeadline, standingOf } from './compare-headline.ts';
export type { CompareView, Standing } from './compare-headline.ts';
export { changeTold, slopeHeadline } from './slope-headline.ts';
export type { SlopeView } from './slope-headline.ts';

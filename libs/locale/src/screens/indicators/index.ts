import { makeTexts } from '../../texts/make-texts.ts';
import { indicators } from './texts.ts';

/** Names, units and explanations of the indicators. */
export const indicatorTexts = makeTexts(indicators);

export type { IndicatorKey } from './indicator-key.ts';
export { indicatorHeadline } from './indicator-headline.ts';
export type { IndicatorHeadlineView } from './indicator-headline.ts';
export { indicatorKeys } from './indicator-keys.ts';

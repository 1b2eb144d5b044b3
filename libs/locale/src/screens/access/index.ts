import { makeTexts } from '../../texts/make-texts.ts';
import { access } from './texts.ts';

export { accessHeadline, type AccessView } from './access-headline.ts';
export { operatorsHeadline, type OperatorsView } from './operators-headline.ts';
export { perThousandHeadline, type PerThousandView } from './per-thousand-headline.ts';
export { reachHeadline, type ReachView } from './reach-headline.ts';

/** Texts of access and operators on Tilbudsvifte. */
export const accessTexts = makeTexts(access);

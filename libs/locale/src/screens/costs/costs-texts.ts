import { makeTexts } from '../../texts/make-texts.ts';
import { costsScreen } from './texts.ts';

/** Texts of Økonomi by language. @example costsTexts('da')('costBudgets.section') // 'Budgetsikkerhed' */
export const costsTexts = makeTexts(costsScreen);

/** Key of a text of Økonomi. */
export type CostsTextKey = keyof typeof costsScreen;

/** Whether a key is one of Økonomi's own. */
export const isCostsKey = (key: string): key is CostsTextKey => Object.hasOwn(costsScreen, key);

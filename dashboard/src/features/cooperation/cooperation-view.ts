import { cooperationTexts } from '@tilbudsvifte/locale/screens/cooperation';
import type { Schema } from '../../lib/api.ts';
import type { CodeNames } from '../../lib/code-names.ts';

/** One row of an answer about cooperation. */
export type CooperationRow = Schema<'CooperationRow'>;

/** An answer about cooperation. */
export type CooperationAnswer = Schema<'CooperationAnswer'>;

/** Words of the page, in the language of the names. */
export const wordsOf = ({ language }: CodeNames): ReturnType<typeof cooperationTexts> =>
  cooperationTexts(language);

/** A share as the number before a per cent sign. @example percent(0.05) // 5 */
export const percent = (share: number): number => Math.round(share * 1000) / 10;

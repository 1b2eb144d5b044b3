import { methodFormulas } from '../catalogue/method-formulas.ts';
import type { Language } from '../language.ts';
import { createTexts } from './create-texts.ts';

type Calculation = Extract<keyof typeof methodFormulas, `calculation.${string}`>;
const isCalculation = (key: string): key is Calculation => Object.hasOwn(methodFormulas, key);

/**
 * How a method of an answer's basis calculates, in one sentence; undefined for a method without one, as of a newer server.
 * @example calculationText('p-median', 'en') // 'The sites where need times distance to the nearest of them is least.'
 */
export function calculationText(method: string, language: Language): string | undefined {
  const key = `calculation.${method}`;
  return isCalculation(key) ? createTexts(language)(key) : undefined;
}

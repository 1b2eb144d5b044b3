import type { Figure } from '@tilbudsvifte/planning';
import { composeHeadline } from '../../headlines/compose-headline.ts';
import type { Headline, HeadlineBasis } from '../../headlines/headline.ts';
import { nameInSentence } from '../../headlines/name-in-sentence.ts';
import { shortName } from '../../headlines/short-name.ts';
import { unknownSentence } from '../../headlines/unknown-sentence.ts';
import type { Language } from '../../language.ts';
import { makeTexts } from '../../texts/make-texts.ts';
import { amountInWords, differenceInWords, figureInWords } from './amount-in-words.ts';
import { scenarioHeadlines } from './headline-words.ts';

const textsOf = makeTexts(scenarioHeadlines);

/** The first outcome of a scenario, without and with its changes. */
export interface ScenarioView extends HeadlineBasis {
  readonly name: string;
  /** Key of the outcome, and its name. */
  readonly outcome: string;
  readonly outcomeName: string;
  readonly unit: string;
  /** Year that it holds for; 0 for the whole horizon. */
  readonly year: number;
  readonly base: Figure;
  readonly scenario: Figure;
  readonly difference: Figure;
  /** How many outcomes there are in all. */
  readonly outcomes: number;
}

/** What may be said of the difference between base and scenario. */
export type Verdict = 'less' | 'more' | 'unchanged' | 'uncertain';

const FLOOR = 0.01;

/**
 * Verdict on a difference — less or more only beyond its uncertainty, beyond a hundredth of the base, and where it
 * can be read in the rounded amount.
 */
export function verdictOf(
  difference: Extract<Figure, { readonly value: number }>,
  base: Figure,
  unit: string,
): Verdict {
  const { value, lo, hi } = difference;
  if (lo !== undefined && hi !== undefined && lo <= 0 && hi >= 0 && value !== 0) return 'uncertain';
  const size = Math.abs(value);
  const small = 'value' in base && size < FLOOR * Math.abs(base.value);
  const reads = (amount: number): string => amountInWords(amount, unit, 'da');
  if (small || reads(size) === reads(0)) return 'unchanged';
  return value > 0 ? 'more' : 'less';
}

/** Words for the year of an outcome. @example whenInWords(2028, 'da') // 'i 2028' */
export function whenInWords(year: number, language: Language): string {
  return textsOf(language)('gives.when', { span: year === 0 ? 'whole' : 'year', year: String(year) });
}

type GivesKey = keyof typeof scenarioHeadlines;

/** The outcome's own sentence where it has one, else that of all outcomes. */
function sentenceKey(outcome: string, verdict: Verdict): GivesKey {
  const own = `gives.${outcome}.${verdict}`;
  return Object.hasOwn(scenarioHeadlines, own) ? (own as GivesKey) : `gives.${verdict}`;
}

function mainSentence(view: ScenarioView, language: Language): string {
  const texts = textsOf(language);
  const { difference, base, scenario, unit, outcome } = view;
  const outcomeName = shortName(view.outcomeName);
  const name = shortName(view.name);
  const gone = [difference, scenario, base].find((figure) => 'missing' in figure);
  if (gone && 'missing' in gone)
    return unknownSentence(texts('gives.what', { outcome: outcomeName, name }), gone, language);
  if (!('value' in difference)) return '';
  const size = differenceInWords({ value: Math.abs(difference.value) }, unit, language).replace('+', '');
  return texts(sentenceKey(outcome, verdictOf(difference, base, unit)), {
    name,
    outcome: nameInSentence(outcomeName),
    when: whenInWords(view.year, language),
    size,
    // A share is told as percentage points, everything else with its unit.
    amount: unit === 'share' ? size : amountInWords(Math.abs(difference.value), unit, language),
    difference: differenceInWords(difference, unit, language),
    scenario: figureInWords(scenario, unit, language),
    base: figureInWords(base, unit, language),
  });
}

/**
 * Headline of a scenario — what its first outcome is with the changes, against the base.
 * @example scenarioHeadline({ name: 'Nyt botilbud', outcome: 'unmet-places', outcomeName: 'Manglende pladser',
 *   unit: 'places', year: 2030, base: { value: 20 }, scenario: { value: 8 }, difference: { value: -12 }, outcomes: 5 }, 'da').headline
 * // 'Nyt botilbud giver 12 færre manglende pladser i 2030 end basis: 8 pladser mod 20 pladser.'
 */
export function scenarioHeadline(view: ScenarioView, language: Language): Headline {
  const extent = textsOf(language)('gives.extent', { n: view.outcomes });
  return composeHeadline({ extent, main: [mainSentence(view, language)], basis: view }, language);
}

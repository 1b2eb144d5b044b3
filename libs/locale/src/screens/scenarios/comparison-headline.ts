import type { Figure } from '@tilbudsvifte/planning';
import { composeHeadline } from '../../headlines/compose-headline.ts';
import type { Headline, HeadlineBasis } from '../../headlines/headline.ts';
import { nameInSentence } from '../../headlines/name-in-sentence.ts';
import { shortName } from '../../headlines/short-name.ts';
import type { Language } from '../../language.ts';
import { makeTexts } from '../../texts/make-texts.ts';
import { amountInWords } from './amount-in-words.ts';
import { scenarioHeadlines } from './headline-words.ts';
import { verdictOf, whenInWords } from './scenario-headline.ts';

const textsOf = makeTexts(scenarioHeadlines);
type Present = Extract<Figure, { readonly value: number }>;

/** The same outcome in up to three scenarios. */
export interface ComparisonView extends HeadlineBasis {
  /** Name of the outcome. */
  readonly outcome: string;
  readonly unit: string;
  readonly year: number;
  readonly better: 'more' | 'less' | 'neither';
  readonly scenarios: readonly {
    readonly name: string;
    readonly figure: Figure;
    /** From the scenario's own base: what scenarios are told apart by, for the base's uncertainty is theirs alike. */
    readonly difference: Figure;
  }[];
}

interface Known {
  readonly name: string;
  readonly figure: Present;
  readonly difference: Present;
}

function inOrder({ scenarios, better }: ComparisonView): readonly Known[] | undefined {
  const known = scenarios.flatMap(({ name, figure, difference }) =>
    'value' in figure && 'value' in difference ? [{ name, figure, difference }] : [],
  );
  if (known.length < scenarios.length || known.length < 2) return undefined;
  const way = better === 'more' ? -1 : 1;
  return [...known].sort((a, b) => way * (a.figure.value - b.figure.value));
}

const reachesTo = ({ value, lo = value, hi = value }: Present): readonly [number, number] => [lo, hi];

/** Whether two scenarios can be told apart: beyond the ends of their differences, and in the rounded amount. */
function differ(a: Known, b: Known, unit: string): boolean {
  const [[aLo, aHi], [bLo, bHi]] = [reachesTo(a.difference), reachesTo(b.difference)];
  const overlap = aLo !== aHi && bLo !== bHi && aLo <= bHi && bLo <= aHi;
  const apart: Present = { value: b.figure.value - a.figure.value };
  return !overlap && ['less', 'more'].includes(verdictOf(apart, a.difference, unit));
}

function sentences(view: ComparisonView, language: Language): readonly string[] {
  const texts = textsOf(language);
  const outcome = nameInSentence(shortName(view.outcome));
  const order = inOrder(view);
  const [first, second] = order ?? [];
  if (!order || !first || !second) return [texts('sideBySide.unknown', { outcome })];
  const when = whenInWords(view.year, language);
  const amount = ({ figure }: Known): string => amountInWords(figure.value, view.unit, language);
  if (!differ(first, second, view.unit))
    return [texts('sideBySide.same', { outcome, when, amount: amount(first) })];
  const best = view.better === 'more' ? 'more' : 'less';
  return [
    texts('sideBySide.best', { name: shortName(first.name), best, outcome, when, amount: amount(first) }),
    ...order
      .slice(1)
      .map((one) => texts('sideBySide.next', { name: shortName(one.name), amount: amount(one) })),
  ];
}

/**
 * Headline of a comparison — which scenario has the lowest or highest first outcome; none where they cannot be told
 * apart.
 * @example comparisonHeadline({ outcome: 'Manglende pladser', unit: 'places', year: 2030, better: 'less', scenarios: [
 *   { name: 'A', figure: { value: 8 }, difference: { value: -12 } }, …] }, 'da').headline
 * // 'A ligger lavest i 2030 – manglende pladser: 8 pladser. B: 12 pladser.'
 */
export function comparisonHeadline(view: ComparisonView, language: Language): Headline {
  const extent = textsOf(language)('sideBySide.extent', { n: view.scenarios.length });
  return composeHeadline({ extent, main: sentences(view, language), basis: view }, language);
}

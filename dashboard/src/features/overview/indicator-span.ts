import { compareDanish, createTexts } from '@tilbudsvifte/locale';
import type { Language } from '@tilbudsvifte/locale';
import type { IndicatorPlace, IndicatorView } from './indicator-view.ts';
import { valueWords } from './indicator-words.ts';

const mostNames = 3;

/** Places with the highest figure first; those without one last, in Danish order. */
export function placesByValue(places: readonly IndicatorPlace[]): IndicatorPlace[] {
  const number = ({ value }: IndicatorPlace): number =>
    'value' in value ? value.value : Number.NEGATIVE_INFINITY;
  return [...places].sort((a, b) =>
    number(a) === number(b) ? compareDanish(a.name, b.name) : number(b) - number(a),
  );
}

const withValue = (view: IndicatorView): IndicatorPlace[] =>
  placesByValue(view.members).filter(({ value }) => 'value' in value);

/** Sentence saying between which values the municipalities lie. */
export function saySpan(view: IndicatorView, language: Language): string {
  const texts = createTexts(language);
  const places = withValue(view);
  const [highest, lowest] = [places[0], places.at(-1)];
  if (!highest || !lowest) return texts('overview.noSpan');
  return texts('overview.span', {
    lowest: valueWords(view, lowest.value, language),
    highest: valueWords(view, highest.value, language),
  });
}

function namesAt(view: IndicatorView, end: IndicatorPlace, language: Language): string {
  const same = (place: IndicatorPlace): boolean =>
    valueWords(view, place.value, language) === valueWords(view, end.value, language);
  const names = withValue(view)
    .filter(same)
    .map(({ name }) => name);
  const shown = names.slice(0, mostNames).join(', ');
  if (names.length <= mostNames) return shown;
  return createTexts(language)('overview.andMore', { names: shown, n: names.length - mostNames });
}

/** Sentence naming the municipalities at either end; all of those that share a value. */
export function sayExtremes(view: IndicatorView, language: Language): string {
  const places = withValue(view);
  const [highest, lowest] = [places[0], places.at(-1)];
  if (!highest || !lowest || highest === lowest) return '';
  return createTexts(language)('overview.extremes', {
    highest: namesAt(view, highest, language),
    lowest: namesAt(view, lowest, language),
  });
}

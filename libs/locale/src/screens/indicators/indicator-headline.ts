import type { Figure } from '@tilbudsvifte/planning';
import type { FigureKind } from '../../figures/figure-kind.ts';
import { figureWord } from '../../figures/figure-word.ts';
import { composeHeadline } from '../../headlines/compose-headline.ts';
import type { Headline, HeadlineBasis } from '../../headlines/headline.ts';
import type { Language } from '../../language.ts';
import { placePhrase } from '../../place-phrase.ts';
import { makeTexts } from '../../texts/make-texts.ts';
import { dataPage } from '../data/texts.ts';

const textsOf = makeTexts(dataPage);

/** One indicator of a place over the years. */
export interface IndicatorHeadlineView extends HeadlineBasis {
  /** Name of the indicator. */
  readonly indicator: string;
  readonly place: string;
  readonly kind: FigureKind;
  readonly fromYear: number;
  readonly toYear: number;
  readonly first: Figure;
  readonly last: Figure;
  readonly median: Figure;
  /** Smallest change worth a word, in the unit of the figure. */
  readonly floor: number;
}

/** Rose or fell only when the change exceeds the floor and the intervals of both ends do not meet. */
function changeSentence(view: IndicatorHeadlineView, language: Language): string {
  const texts = textsOf(language);
  const { first, last, kind, floor, fromYear } = view;
  if (!('value' in first) || !('value' in last)) return '';
  const [change, year] = [last.value - first.value, String(fromYear)];
  const [a, b] = change > 0 ? [first, last] : [last, first];
  // 0.94 − 0.93 is a little less than one point in binary.
  if (Math.abs(change) < floor - 1e-9) return texts('data.unchanged', { year });
  if ((a.hi ?? a.value) >= (b.lo ?? b.value)) return texts('data.uncertainChange', { year });
  const from = figureWord(first, kind, language);
  return texts(change > 0 ? 'data.rose' : 'data.fell', { year, from });
}

/** Headline of an indicator — the newest figure, its change over the years shown, and the median. */
export function indicatorHeadline(view: IndicatorHeadlineView, language: Language): Headline {
  const texts = textsOf(language);
  const { indicator, place, kind, toYear, last, median } = view;
  const word = figureWord(last, kind, language);
  const year = String(toYear);
  const main = texts('data.headline', { indicator, place: placePhrase(place, language), value: word, year });
  const middle =
    'value' in median ? texts('data.median', { median: figureWord(median, kind, language) }) : '';
  const sentences = [main, changeSentence(view, language), middle].filter((sentence) => sentence !== '');
  const extent = texts('data.extent', { indicator, place, from: String(view.fromYear), to: year });
  return composeHeadline({ extent, main: sentences, basis: view }, language);
}

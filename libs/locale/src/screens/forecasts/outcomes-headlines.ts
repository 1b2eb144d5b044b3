import type { Figure } from '@tilbudsvifte/planning';
import { composeHeadline } from '../../headlines/compose-headline.ts';
import type { Headline, HeadlineBasis } from '../../headlines/headline.ts';
import type { Language } from '../../language.ts';
import { makeTexts } from '../../texts/make-texts.ts';
import { type ForecastWho, whoParams } from './forecast-place.ts';
import { forecasts } from './texts.ts';

const textsOf = makeTexts(forecasts);

/** Of twenty equally likely outcomes, those that are short by a year, or in it. */
export interface OutcomesView extends ForecastWho, HeadlineBasis {
  readonly year: number;
  readonly short: Figure;
}

function counted(
  view: OutcomesView,
  { main, extent }: { main: 'forecasts.when' | 'forecasts.shortage'; extent: string },
  language: Language,
): Headline {
  const texts = textsOf(language);
  const { short, year } = view;
  const params = { ...whoParams(view, language), year: String(year) };
  const sentence =
    'value' in short
      ? texts(main, { ...params, n: Math.min(20, Math.max(0, Math.round(short.value))) + 0 })
      : texts('forecasts.noOutcomes');
  return composeHeadline({ extent, main: [sentence], basis: view }, language);
}

/** Headline of "Hvornår?" — in how many of twenty outcomes places are short by the chosen year. */
export function whenHeadline(view: OutcomesView, language: Language): Headline {
  return counted(
    view,
    { main: 'forecasts.when', extent: textsOf(language)('forecasts.whenExtent') },
    language,
  );
}

/** Headline of the certainty of a shortage — in how many of twenty outcomes places are short in the year. */
export function shortageHeadline(view: OutcomesView, language: Language): Headline {
  const extent = textsOf(language)('forecasts.shortageExtent', { year: String(view.year) });
  return counted(view, { main: 'forecasts.shortage', extent }, language);
}

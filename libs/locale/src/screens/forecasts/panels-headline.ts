import { composeHeadline } from '../../headlines/compose-headline.ts';
import type { Headline, HeadlineBasis } from '../../headlines/headline.ts';
import { shortName } from '../../headlines/short-name.ts';
import type { Language } from '../../language.ts';
import { placePhrase } from '../../place-phrase.ts';
import { makeTexts } from '../../texts/make-texts.ts';
import { forecasts } from './texts.ts';

const textsOf = makeTexts(forecasts);

/** How many groups are expected to need more than the places decided. */
export interface PanelsView extends HeadlineBasis {
  readonly area: string;
  readonly year: number;
  /** Groups with a middle estimate above the places, of those with a forecast, and those without one. */
  readonly above: number;
  readonly forecast: number;
  readonly without: number;
}

/** Headline of the small multiples — groups expected above their places, and those nothing is said of. */
export function panelsHeadline(view: PanelsView, language: Language): Headline {
  const texts = textsOf(language);
  const { above, forecast, without } = view;
  const where = { place: placePhrase(shortName(view.area), language), year: String(view.year) };
  const main =
    forecast > 0
      ? texts('forecasts.panels', { ...where, n: Math.min(above, forecast), N: forecast })
      : texts('forecasts.panelsNone', where);
  const rest = without > 0 && forecast > 0 ? texts('forecasts.panelsWithout', { k: without }) : '';
  return composeHeadline(
    { extent: texts('forecasts.panelsExtent', where), main: [main, rest], basis: view },
    language,
  );
}

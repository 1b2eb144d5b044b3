import type { Figure, Present } from '@tilbudsvifte/planning';
import { composeHeadline } from '../../headlines/compose-headline.ts';
import type { Headline, HeadlineBasis } from '../../headlines/headline.ts';
import { nameInSentence } from '../../headlines/name-in-sentence.ts';
import { unknownSentence } from '../../headlines/unknown-sentence.ts';
import type { Language } from '../../language.ts';
import { makeTexts } from '../../texts/make-texts.ts';
import { type ForecastWho, whoParams } from './forecast-place.ts';
import { forecasts } from './texts.ts';

const textsOf = makeTexts(forecasts);

/** The last year of one group's forecast, beside the places decided by then. */
export interface ForecastView extends ForecastWho, HeadlineBasis {
  readonly year: number;
  readonly need: Figure;
  readonly places: Figure;
  readonly demographicPart?: Figure;
  readonly method?: 'damped-drift' | 'naive';
}

// `+ 0` turns a negative zero into zero.
const whole = (value: number): number => Math.round(value) + 0;

/** The range, then how the places lie to it. */
function rangeSentences(view: ForecastView, need: Required<Present>, language: Language): string[] {
  const texts = textsOf(language);
  const [lo, hi, m] = [whole(need.lo), whole(need.hi), whole(need.value)];
  const range = texts('forecasts.headline', {
    ...whoParams(view, language),
    year: String(view.year),
    lo,
    hi,
  });
  if (!('value' in view.places)) return [range];
  const c = whole(view.places.value);
  // More or fewer is only said of places that lie outside what is likely.
  if (c >= lo && c <= hi) return [range, texts('forecasts.headlineWithin', { c })];
  const side = m > c ? 'forecasts.headlineAbove' : 'forecasts.headlineBelow';
  return [range, texts(side, { m, c, n: Math.abs(m - c) })];
}

function mainSentences(view: ForecastView, language: Language): string[] {
  const texts = textsOf(language);
  const { need } = view;
  const where = { ...whoParams(view, language), year: String(view.year) };
  if (!('value' in need)) {
    if (need.missing === 'too-short') return [texts('forecasts.headlineTooFew', where)];
    const what = texts('forecasts.what', { ...where, targetGroup: nameInSentence(where.targetGroup) });
    return [unknownSentence(what, need, language)];
  }
  const { value, lo, hi } = need;
  // An interval that does not hold its own value is not used.
  if (lo === undefined || hi === undefined || lo > value || hi < value)
    return [texts('forecasts.headlineNoInterval', { ...where, m: whole(value) })];
  return rangeSentences(view, { value, lo, hi }, language);
}

/**
 * Headline of a forecast — the range first, then whether the places decided lie above, below or within it.
 * @example forecastHeadline({ targetGroup: 'Autisme', area: 'Gladsaxe', year: 2030, need: { value: 40, lo: 36, hi: 44 },
 *   places: { value: 30 } }, 'da').headline
 * // 'Autisme i Gladsaxe: i 2030 ventes behovet at ligge mellem 36 og 44 pladser. Midterskønnet 40 er 10 flere end de 30, der er besluttet.'
 */
export function forecastHeadline(view: ForecastView, language: Language): Headline {
  const texts = textsOf(language);
  const { demographicPart, method } = view;
  const ages =
    demographicPart && 'value' in demographicPart
      ? texts('forecasts.demographicSentence', { n: whole(demographicPart.value) })
      : '';
  const who = whoParams(view, language);
  const extent = texts('forecasts.extent', {
    place: who.place,
    targetGroup: nameInSentence(who.targetGroup),
    year: String(view.year),
  });
  const details = [ages, method === 'naive' ? texts('forecasts.naiveSentence') : ''];
  return composeHeadline({ extent, main: mainSentences(view, language), details, basis: view }, language);
}

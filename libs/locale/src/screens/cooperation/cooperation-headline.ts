import type { Figure } from '@tilbudsvifte/planning';
import { composeHeadline } from '../../headlines/compose-headline.ts';
import type { Headline, HeadlineBasis } from '../../headlines/headline.ts';
import { shortName } from '../../headlines/short-name.ts';
import { unknownSentence } from '../../headlines/unknown-sentence.ts';
import type { Language } from '../../language.ts';
import { placePhrase } from '../../place-phrase.ts';
import { makeTexts } from '../../texts/make-texts.ts';
import { percentOf, placesInWords } from './figure-words.ts';
import { cooperation } from './texts.ts';

const textsOf = makeTexts(cooperation);

/** 24-hour places of an area apart and together, over the target groups whose need is shown. */
export interface CooperationView extends HeadlineBasis {
  readonly place: string;
  readonly year: number;
  readonly refusal: number;
  readonly alone: Figure;
  readonly pooled: Figure;
  readonly saved: Figure;
  readonly groupsLeftOut: number;
}

function mainSentence(view: CooperationView, language: Language): string {
  const texts = textsOf(language);
  const { alone, pooled, saved } = view;
  if (!('value' in saved)) return unknownSentence(texts('cooperation.headline.what'), saved, language);
  if (!('value' in alone)) return unknownSentence(texts('cooperation.headline.what'), alone, language);
  if (!('value' in pooled)) return unknownSentence(texts('cooperation.headline.what'), pooled, language);
  const at = { name: shortName(view.place), year: String(view.year) };
  // Less than a place, or an interval that reaches down to none, is no gain worth the word.
  if (saved.value < 1 || (saved.lo ?? saved.value) < 1) return texts('cooperation.headline.none', at);
  return texts('cooperation.headline.saved', {
    ...at,
    range: placesInWords(saved, language),
    alone: placesInWords(alone, language),
    pooled: Math.round(pooled.value),
  });
}

/**
 * Headline of Samarbejde — how many places fewer it takes when the municipalities share them.
 * @example cooperationHeadline({ place: 'Region Hovedstaden', year: 2025, refusal: 0.05, alone: { value: 435 },
 *   pooled: { value: 288 }, saved: { value: 147 }, groupsLeftOut: 0 }, 'da').headline
 * // 'I 2025 kan Region Hovedstaden nøjes med 147 færre døgnpladser, hvis kommunerne deler dem: 288 i stedet for 435. Højst 5 % afvises.'
 */
export function cooperationHeadline(view: CooperationView, language: Language): Headline {
  const texts = textsOf(language);
  const { groupsLeftOut, refusal } = view;
  const known = 'value' in view.saved;
  return composeHeadline(
    {
      extent: texts('cooperation.headline.extent', {
        place: placePhrase(shortName(view.place), language),
        year: String(view.year),
      }),
      main: [
        mainSentence(view, language),
        known ? texts('cooperation.headline.refusal', { refusal: percentOf(refusal) }) : '',
      ],
      details: [groupsLeftOut > 0 ? texts('cooperation.leftOut', { n: groupsLeftOut }) : ''],
      basis: view,
    },
    language,
  );
}

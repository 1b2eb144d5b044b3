import type { Figure } from '@tilbudsvifte/planning';
import type { Language } from '../language.ts';
import { createTexts } from '../texts/create-texts.ts';
import { composeHeadline } from './compose-headline.ts';
import type { Headline, HeadlineBasis } from './headline.ts';
import { shortName } from './short-name.ts';

/** Services that match a search; `nearest` is the nearest one with a free place. */
export interface ServicesView extends HeadlineBasis {
  readonly matching: number;
  readonly withFreePlaces: Figure;
  readonly nearest?: { readonly name: string; readonly km: Figure };
}

function mainSentence({ matching, withFreePlaces, nearest }: ServicesView, language: Language): string {
  const texts = createTexts(language);
  if (matching === 0) return texts('headline.services.none');
  if (!('value' in withFreePlaces)) return texts('headline.services.main', { n: matching });
  const counts = { n: matching, free: Math.round(withFreePlaces.value) };
  if (counts.free < 1 || !nearest || !('value' in nearest.km)) return texts('headline.services.free', counts);
  const found = { name: shortName(nearest.name), km: Math.round(nearest.km.value) };
  return texts('headline.services.nearest', { ...counts, ...found });
}

/**
 * Headline of the register — how many match, how many have free places, the nearest of those.
 * @example servicesHeadline({ matching: 12, withFreePlaces: { value: 0 } }, 'da').headline
 * // '12 tilbud matcher; ingen har ledige pladser.'
 */
export function servicesHeadline(view: ServicesView, language: Language): Headline {
  const extent = createTexts(language)('headline.services.extent');
  return composeHeadline({ extent, main: [mainSentence(view, language)], basis: view }, language);
}

import type { Figure } from '@tilbudsvifte/planning';
import { composeHeadline } from '../../headlines/compose-headline.ts';
import type { Headline } from '../../headlines/headline.ts';
import { shortName } from '../../headlines/short-name.ts';
import { unknownSentence } from '../../headlines/unknown-sentence.ts';
import type { Language } from '../../language.ts';
import { makeTexts } from '../../texts/make-texts.ts';
import type { ProfileView } from './money-headlines.ts';
import { profile } from './texts.ts';

const textsOf = makeTexts(profile);
// A change of less than one per cent is no news.
const floor = 0.01;

/** Own expectation, and the projected number of adults. */
export interface ProfileFutureView extends ProfileView {
  readonly adults: Figure;
}

type Key = 'profile.headline.more' | 'profile.headline.fewer' | 'profile.headline.same';
type AdultsKey =
  'profile.headline.adultsMore' | 'profile.headline.adultsFewer' | 'profile.headline.adultsSame';

function direction<K>(change: number, [more, fewer, same]: readonly [K, K, K]): K {
  if (Math.abs(change) < floor) return same;
  return change > 0 ? more : fewer;
}

/**
 * Headline of the future in a profile — the municipality's own expectation, then the population projection.
 * @example profileFutureHeadline({ name: 'Gladsaxe', area: 'Region Hovedstaden', period: '2025',
 *   own: { value: 0.12 }, areaValue: { value: 0.1 }, adults: { value: -0.02 } }, 'da').headline
 * // 'Gladsaxe venter om 5 år at få brug for 12 % flere døgnpladser. Antallet af 18–64-årige ventes at være 2,0 % lavere.'
 */
export function profileFutureHeadline(view: ProfileFutureView, language: Language): Headline {
  const texts = textsOf(language);
  const { own, adults, period } = view;
  const name = shortName(view.name);
  const keys: readonly [Key, Key, Key] = [
    'profile.headline.more',
    'profile.headline.fewer',
    'profile.headline.same',
  ];
  const adultKeys: readonly [AdultsKey, AdultsKey, AdultsKey] = [
    'profile.headline.adultsMore',
    'profile.headline.adultsFewer',
    'profile.headline.adultsSame',
  ];
  const main =
    'value' in own
      ? texts(direction(own.value, keys), { name, share: Math.abs(own.value) })
      : unknownSentence(texts('profile.headline.futureWhat', { name }), own, language);
  const people =
    'value' in adults ? texts(direction(adults.value, adultKeys), { share: Math.abs(adults.value) }) : '';
  const extent = texts('profile.headline.extent', { question: texts('profile.future'), name, period });
  return composeHeadline({ extent, main: [main, people], basis: view }, language);
}

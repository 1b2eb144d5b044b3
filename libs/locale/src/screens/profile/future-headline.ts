import type { Figure, Present } from '@tilbudsvifte/planning';
import { composeHeadline } from '../../headlines/compose-headline.ts';
import type { Headline } from '../../headlines/headline.ts';
import { shortName } from '../../headlines/short-name.ts';
import { unknownSentence } from '../../headlines/unknown-sentence.ts';
import type { Language } from '../../language.ts';
import { formatRange } from '../../numbers/format-range.ts';
import { createTexts } from '../../texts/create-texts.ts';
import { makeTexts } from '../../texts/make-texts.ts';
import type { ProfileView } from './money-headlines.ts';
import { profile } from './texts.ts';

const textsOf = makeTexts(profile);
// A change of less than one per cent is no news.
const floor = 0.01;

/** Need of 24-hour places as forecast, with its limits, beside the last count. */
export interface ProfileForecast {
  readonly year: string;
  readonly baseYear: string;
  readonly own: Figure;
  readonly ownNow: Figure;
  readonly area: Figure;
  readonly areaNow: Figure;
  /** Target groups in the sum over the area, and of how many. */
  readonly groups: number;
  readonly of: number;
}

/** Forecast of need, own expectation, and the projected number of adults. */
export interface ProfileFutureView extends ProfileView {
  readonly adults: Figure;
  readonly forecast?: ProfileForecast;
}

type Key = 'profile.headline.more' | 'profile.headline.fewer' | 'profile.headline.same';
type AdultsKey =
  'profile.headline.adultsMore' | 'profile.headline.adultsFewer' | 'profile.headline.adultsSame';

function direction<K>(change: number, [more, fewer, same]: readonly [K, K, K]): K {
  if (Math.abs(change) < floor) return same;
  return change > 0 ? more : fewer;
}

/** Whole places, the limits rounded outwards: no more exact than they are. */
function rangeWords({ value, lo = value, hi = value }: Present, language: Language): string {
  const [low, high] = [Math.floor(Math.min(lo, hi)), Math.ceil(Math.max(lo, hi))];
  return formatRange({ lo: Math.max(0, low), hi: Math.max(0, high) }, language, { words: true });
}

/** The forecast of the municipality; of the area where the own is not published, saying so. */
function forecastSentences(view: ProfileFutureView, language: Language): string[] {
  const { forecast } = view;
  if (!forecast) return [];
  const texts = textsOf(language);
  const { year, baseYear, own, area, groups, of } = forecast;
  const isOwn = 'value' in own;
  const isWhole = isOwn || groups === of;
  const shown = isOwn ? own : area;
  if (!('value' in shown)) return [];
  const now = isOwn ? forecast.ownNow : forecast.areaNow;
  const name = shortName(isOwn ? view.name : view.area);
  return [
    texts(isWhole ? 'profile.headline.forecast' : 'profile.headline.forecastPartial', {
      name,
      year,
      range: rangeWords(shown, language),
      groups,
      of,
    }),
    isOwn
      ? ''
      : texts('profile.headline.forecastArea', {
          name: shortName(view.name),
          reason: createTexts(language)(`missing.${own.missing}`),
        }),
    'value' in now
      ? texts('profile.headline.forecastBefore', { year: baseYear, n: Math.max(0, Math.round(now.value)) })
      : '',
  ];
}

/**
 * Headline of the future in a profile — the need as forecast; without a forecast the municipality's own expectation,
 * then the population projection.
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
  const forecast = forecastSentences(view, language);
  const extent = texts('profile.headline.extent', { question: texts('profile.future'), name, period });
  const details = forecast.length > 0 ? [main, people] : [];
  return composeHeadline(
    { extent, details, main: forecast.length > 0 ? forecast : [main, people], basis: view },
    language,
  );
}

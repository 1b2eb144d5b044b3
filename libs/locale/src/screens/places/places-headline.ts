import type { Figure } from '@tilbudsvifte/planning';
import { formatQuarter } from '../../dates/format-quarter.ts';
import { composeHeadline } from '../../headlines/compose-headline.ts';
import type { Headline, HeadlineBasis } from '../../headlines/headline.ts';
import { shortName } from '../../headlines/short-name.ts';
import type { Language } from '../../language.ts';
import { placePhrase } from '../../place-phrase.ts';
import { createTexts } from '../../texts/create-texts.ts';
import { LEAST_CHANGE, placeWords } from './place-words.ts';

/** Occupancy and free places of one place in the newest quarter. */
export interface PlacesView extends HeadlineBasis {
  readonly place: string;
  /** Kind of places in words. @example 'døgnpladser' */
  readonly unit: string;
  /** Newest quarter, and the same a year before. @example '2025K4' */
  readonly quarter: string;
  readonly before: string;
  readonly occupancy: Figure;
  /** Since a year before, as a share. */
  readonly change: Figure;
  /** Services above 100 per cent over the quarter. */
  readonly aboveFull: Figure;
  readonly free: Figure;
  /** Places in operation. */
  readonly available: Figure;
  /** Highest occupancy of the services each alone, and the refusal it is found at. */
  readonly reachable: Figure;
  readonly refusal: number;
}

/** Sentence about the occupancy and its change; a change below a percentage point is none. */
function occupancySentence(view: PlacesView, language: Language): string {
  const texts = placeWords(language);
  const place = placePhrase(shortName(view.place), language);
  const { occupancy, change } = view;
  if (!('value' in occupancy)) {
    if (occupancy.missing === 'not-applicable' || occupancy.missing === 'no-capacity')
      return texts('placesHeadline.noPlaces', { place, unit: view.unit });
    const reason = createTexts(language)(`missing.${occupancy.missing}`);
    return texts('placesHeadline.unknown', { what: texts('placesHeadline.what', { place }), reason });
  }
  const said = { place, occupancy: occupancy.value };
  if (!('value' in change)) return texts('placesHeadline.now', said);
  const before = formatQuarter(view.before, language);
  if (Math.abs(change.value) < LEAST_CHANGE) return texts('placesHeadline.unchanged', { ...said, before });
  return texts('placesHeadline.changed', { ...said, before, points: change.value });
}

function aboveSentence({ aboveFull }: PlacesView, language: Language): string {
  if (!('value' in aboveFull)) return '';
  return placeWords(language)('placesHeadline.above', { n: Math.max(0, Math.round(aboveFull.value)) });
}

function freeSentence({ free, available, unit, place }: PlacesView, language: Language): string {
  if (!('value' in free) || !('value' in available)) return '';
  return placeWords(language)('placesHeadline.free', {
    n: Math.max(0, Math.round(free.value)),
    all: Math.max(0, Math.round(available.value)),
    unit,
    place: placePhrase(shortName(place), language),
  });
}

function reachSentence({ reachable, occupancy, refusal }: PlacesView, language: Language): string {
  if (!('value' in reachable) || !('value' in occupancy)) return '';
  return placeWords(language)('placesHeadline.reach', {
    refused: Math.round(refusal * 100),
    reach: reachable.value,
    occupancy: occupancy.value,
  });
}

/**
 * Headline of Pladser — occupancy, its change over a year, and how many services are above 100 per cent.
 * @example placesHeadline(view, 'da').headline
 * // 'Belægningen i Gladsaxe er 94 % (+2,1 procentpoint siden 4. kvartal 2024). 2 tilbud lå over 100 % i kvartalet.'
 */
export function placesHeadline(view: PlacesView, language: Language): Headline {
  const place = placePhrase(shortName(view.place), language);
  const quarter = formatQuarter(view.quarter, language);
  return composeHeadline(
    {
      extent: placeWords(language)('placesHeadline.extent', { place, quarter }),
      main: [occupancySentence(view, language), aboveSentence(view, language)],
      details: [freeSentence(view, language), reachSentence(view, language)],
      basis: view,
    },
    language,
  );
}

/** Opening sentence of Pladser — how many places are free, and what the services could run at if hardly anybody were refused. */
export function placesLead(view: PlacesView, language: Language): string {
  const sentences = [freeSentence(view, language), reachSentence(view, language)].filter(
    (text) => text !== '',
  );
  return sentences.length > 0 ? sentences.join(' ') : occupancySentence(view, language);
}

import type { Figure } from '@tilbudsvifte/planning';
import { formatQuarter } from '../../dates/format-quarter.ts';
import { composeHeadline } from '../../headlines/compose-headline.ts';
import type { Headline, HeadlineBasis } from '../../headlines/headline.ts';
import { shortName } from '../../headlines/short-name.ts';
import type { Language } from '../../language.ts';
import { placePhrase } from '../../place-phrase.ts';
import { LEAST_CHANGE, placeWords } from './place-words.ts';

/** Occupancy of one place between two quarters, and the median municipality in the last. */
export interface OccupancyTimeView extends HeadlineBasis {
  readonly place: string;
  readonly from: string;
  readonly to: string;
  readonly first: Figure;
  readonly last: Figure;
  readonly median: Figure;
}

function changeSentence({ place, from, to, first, last }: OccupancyTimeView, language: Language): string {
  const texts = placeWords(language);
  const at = placePhrase(shortName(place), language);
  if (!('value' in last)) return texts('placesHeadline.nothing');
  if (!('value' in first)) return texts('placesHeadline.now', { place: at, occupancy: last.value });
  const change = last.value - first.value;
  const quarters = { from: formatQuarter(from, language), to: formatQuarter(to, language) };
  const said = { place: at, ...quarters, last: last.value };
  if (Math.abs(change) < LEAST_CHANGE) return texts('placesHeadline.level', said);
  const direction = change > 0 ? 'placesHeadline.up' : 'placesHeadline.down';
  return texts(direction, { ...said, first: first.value });
}

/** Headline of occupancy over time — rose, fell or largely unchanged, beside the median municipality. */
export function occupancyTimeHeadline(view: OccupancyTimeView, language: Language): Headline {
  const texts = placeWords(language);
  const place = placePhrase(shortName(view.place), language);
  const [from, to] = [formatQuarter(view.from, language), formatQuarter(view.to, language)];
  const median = 'value' in view.median ? texts('placesHeadline.median', { median: view.median.value }) : '';
  const extent = texts('placesHeadline.timeExtent', { place, from, to });
  return composeHeadline({ extent, main: [changeSentence(view, language), median], basis: view }, language);
}

import type { Language } from '../language.ts';
import { createTexts } from '../texts/create-texts.ts';
import { composeHeadline } from './compose-headline.ts';
import type { Headline, HeadlineBasis } from './headline.ts';
import type { OccupancyView } from './occupancy-sentence.ts';
import { occupancySentence } from './occupancy-sentence.ts';
import { shortName } from './short-name.ts';

/** A municipality on the front page. */
export type MunicipalityOverviewView = OccupancyView & HeadlineBasis;

/**
 * Headline of Overblik for one municipality — free places and occupancy beside the region's.
 * @example municipalityOverviewHeadline({ name: 'Gladsaxe', free: { value: 12 }, places: { value: 240 },
 *   occupancy: { value: 0.95 } }, 'da').headline // 'Gladsaxe har 12 ledige pladser af 240 (95 % belagt).'
 */
export function municipalityOverviewHeadline(view: MunicipalityOverviewView, language: Language): Headline {
  const extent = createTexts(language)('headline.overview.extent', { name: shortName(view.name) });
  return composeHeadline({ extent, main: [occupancySentence(view, language)], basis: view }, language);
}

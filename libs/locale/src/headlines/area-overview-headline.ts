import type { Figure } from '@tilbudsvifte/planning';
import type { Language } from '../language.ts';
import { createTexts } from '../texts/create-texts.ts';
import { composeHeadline } from './compose-headline.ts';
import type { Headline, HeadlineBasis } from './headline.ts';
import type { OccupancyView } from './occupancy-sentence.ts';
import { occupancySentence } from './occupancy-sentence.ts';
import { shortName } from './short-name.ts';

/** A whole area on the front page: its places, and how many target groups lack some. */
export interface AreaOverviewView extends HeadlineBasis, Omit<OccupancyView, 'peer'> {
  readonly year: number;
  readonly groups: number;
  readonly groupsShort: Figure;
}

function groupsSentence({ groupsShort, groups, year }: AreaOverviewView, language: Language): string {
  if (!('value' in groupsShort)) return '';
  const params = { n: Math.round(groupsShort.value), N: groups, year: String(year) };
  return createTexts(language)('overview.groupsShort', params);
}

/** Headline of Overblik for an area — free places, occupancy, and target groups that lack places. */
export function areaOverviewHeadline(view: AreaOverviewView, language: Language): Headline {
  const extent = createTexts(language)('headline.overview.extent', { name: shortName(view.name) });
  const main = [occupancySentence(view, language), groupsSentence(view, language)];
  return composeHeadline({ extent, main, basis: view }, language);
}

import { formatQuarter } from '../../dates/format-quarter.ts';
import type { Figure } from '@tilbudsvifte/planning';
import { composeHeadline } from '../../headlines/compose-headline.ts';
import type { Headline, HeadlineBasis } from '../../headlines/headline.ts';
import { shortName } from '../../headlines/short-name.ts';
import type { Language } from '../../language.ts';
import { placeWords } from './place-words.ts';

/** Occupancy of the municipalities of an area in a quarter. */
export interface MunicipalOccupancyView extends HeadlineBasis {
  readonly quarter: string;
  readonly values: readonly Figure[];
  readonly median: Figure;
  readonly own?: { readonly name: string; readonly value: Figure };
}

/** Headline of the municipalities side by side — where the own one lies, between which values all do, the median. */
export function municipalOccupancyHeadline(view: MunicipalOccupancyView, language: Language): Headline {
  const texts = placeWords(language);
  const { own, median, values } = view;
  const known = values.flatMap((figure) => ('value' in figure ? [figure.value] : []));
  const span = { lowest: Math.min(...known), highest: Math.max(...known) };
  const ownSentence =
    own && 'value' in own.value
      ? texts('placesHeadline.ownTile', { name: shortName(own.name), value: own.value.value })
      : '';
  const main = [
    ownSentence,
    known.length > 0 ? texts('placesHeadline.tiles', span) : texts('placesHeadline.nothing'),
    'value' in median ? texts('placesHeadline.median', { median: median.value }) : '',
  ].filter((sentence) => sentence !== '');
  const quarter = formatQuarter(view.quarter, language);
  const extent = texts('placesHeadline.tilesExtent', { n: values.length, quarter });
  return composeHeadline({ extent, main, basis: view }, language);
}

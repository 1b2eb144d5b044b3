import type { Figure } from '@tilbudsvifte/planning';
import { composeHeadline } from '../../headlines/compose-headline.ts';
import type { Headline, HeadlineBasis } from '../../headlines/headline.ts';
import { shortName } from '../../headlines/short-name.ts';
import { unknownSentence } from '../../headlines/unknown-sentence.ts';
import type { Language } from '../../language.ts';
import { shownNumber } from './headline-number.ts';
import { tradeTexts } from './trade-words.ts';

/** What the closure of a service means. */
export interface ClosureView extends HeadlineBasis {
  readonly service: string;
  readonly area: string;
  readonly quarter: string;
  readonly soldPlaces: Figure;
  readonly findable: Figure;
  readonly largest?: { readonly name: string; readonly places: Figure };
  /** Buyers that cannot be shown. */
  readonly hidden: number;
}

function mainSentence({ service, area, soldPlaces, findable }: ClosureView, language: Language): string {
  const texts = tradeTexts(language);
  const names = { service: shortName(service), area: shortName(area) };
  const absent = [soldPlaces, findable].find((figure) => 'missing' in figure);
  if (absent && 'missing' in absent)
    return unknownSentence(texts('tradeHeadline.closureWhat', names), absent, language);
  const [sold = 0, found = 0] = [shownNumber(soldPlaces), shownNumber(findable)];
  return found < sold
    ? texts('tradeHeadline.closure', { ...names, sold, found })
    : texts('tradeHeadline.closureEnough', { ...names, sold });
}

/**
 * Headline of a closure — how many of the places in use can be found elsewhere, who buys most, and how many buyers
 * cannot be shown.
 * @example closureHeadline({ service: 'Bostedet', area: 'Region Hovedstaden', quarter: '4. kvartal 2025',
 *   soldPlaces: { value: 24 }, findable: { value: 9 }, hidden: 0 }, 'da').headline
 * // 'Lukker Bostedet, kan højst 9 af 24 pladser findes andre steder i Region Hovedstaden.'
 */
export function closureHeadline(view: ClosureView, language: Language): Headline {
  const texts = tradeTexts(language);
  const { largest, hidden, service, quarter } = view;
  const n = shownNumber(largest?.places);
  const buyer =
    largest && n !== undefined
      ? texts('tradeHeadline.closureBuyer', { name: shortName(largest.name), n })
      : '';
  const withheld = hidden > 0 ? texts('tradeHeadline.closureHidden', { n: hidden }) : '';
  return composeHeadline(
    {
      extent: texts('tradeHeadline.closureExtent', { service: shortName(service), quarter }),
      main: [mainSentence(view, language), buyer, withheld],
      basis: view,
    },
    language,
  );
}

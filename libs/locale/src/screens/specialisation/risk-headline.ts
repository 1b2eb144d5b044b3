import type { Figure } from '@tilbudsvifte/planning';
import { formatQuarter } from '../../dates/format-quarter.ts';
import { composeHeadline } from '../../headlines/compose-headline.ts';
import type { Headline, HeadlineBasis } from '../../headlines/headline.ts';
import { shortName } from '../../headlines/short-name.ts';
import type { Language } from '../../language.ts';
import { placePhrase } from '../../place-phrase.ts';
import { riskWords } from './risk-words.ts';

/** Services with flags, and the first of them in the list. */
export interface RiskView extends HeadlineBasis {
  readonly place: string;
  readonly quarter: string;
  readonly services: number;
  readonly flagged: number;
  readonly first?: { readonly name: string; readonly score: Figure };
}

function firstSentence({ first, flagged }: RiskView, language: Language): string {
  if (!first || flagged === 0 || !('value' in first.score)) return '';
  const { value, lo = value, hi = value } = first.score;
  const [score = 0, low = 0, high = 0] = [value, lo, hi].map(Math.round);
  return riskWords(language)('specialisation.headline.highest', {
    name: shortName(first.name),
    score,
    lo: low,
    hi: high,
  });
}

/** Headline of Afspecialisering — how many services have a flag, and which stands first in the list. */
export function riskHeadline(view: RiskView, language: Language): Headline {
  const texts = riskWords(language);
  const place = placePhrase(shortName(view.place), language);
  const { services, flagged } = view;
  const quarter = formatQuarter(view.quarter, language);
  const main =
    services === 0
      ? texts('specialisation.headline.none', { place })
      : texts('specialisation.headline.main', { n: flagged, all: services, place });
  const extent = texts('specialisation.headline.extent', { n: services, place, quarter });
  return composeHeadline({ extent, main: [main, firstSentence(view, language)], basis: view }, language);
}

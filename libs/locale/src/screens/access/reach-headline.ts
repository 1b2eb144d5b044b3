import type { Missing } from '@tilbudsvifte/planning';
import { composeHeadline } from '../../headlines/compose-headline.ts';
import type { Headline, HeadlineBasis } from '../../headlines/headline.ts';
import { sentenceNames } from '../../headlines/name-in-sentence.ts';
import { unknownSentence } from '../../headlines/unknown-sentence.ts';
import type { Language } from '../../language.ts';
import { makeTexts } from '../../texts/make-texts.ts';
import { access } from './texts.ts';

const textsOf = makeTexts(access);
const nineOfTen = 0.9;

/** Reach of the target groups whose need is shown. */
export interface ReachView extends HeadlineBasis {
  readonly year: number;
  readonly km: number;
  readonly groups: readonly { readonly name: string; readonly reach: number }[];
  /** Why no group is known. */
  readonly gone: Missing;
}

/**
 * Headline of reach — for how many target groups most of the need has a service nearby, and where it is lowest.
 * @example reachHeadline({ year: 2025, km: 30, groups: [{ name: 'Autisme', reach: 1 }, { name: 'Sansetab',
 *   reach: 0.62 }], gone: { missing: 'withheld' } }, 'da').headline
 * // 'For 1 af 2 målgrupper har mindst 9 af 10 borgere med behov et tilbud inden for 30 km. Lavest er sansetab med 62 %.'
 */
export function reachHeadline(view: ReachView, language: Language): Headline {
  const texts = textsOf(language);
  const { km, groups, gone } = view;
  const near = groups.filter(({ reach }) => reach >= nineOfTen).length;
  const [lowest] = [...groups].sort((a, b) => a.reach - b.reach);
  const main =
    groups.length > 0
      ? texts('access.headline.reach', { km, n: near, N: groups.length })
      : unknownSentence(texts('access.headline.reachWhat', { km }), gone, language);
  const named =
    lowest && lowest.reach < nineOfTen
      ? texts('access.headline.reachLowest', {
          targetGroup: sentenceNames(lowest.name).at(-1) ?? '',
          share: lowest.reach,
        })
      : '';
  const extent = texts('access.headline.reachExtent', { km, year: String(view.year) });
  return composeHeadline({ extent, main: [main, named], basis: view }, language);
}

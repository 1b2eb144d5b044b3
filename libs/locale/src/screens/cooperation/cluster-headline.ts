import type { Figure } from '@tilbudsvifte/planning';
import { composeHeadline } from '../../headlines/compose-headline.ts';
import type { Headline, HeadlineBasis } from '../../headlines/headline.ts';
import { sentenceNames } from '../../headlines/name-in-sentence.ts';
import { shortName } from '../../headlines/short-name.ts';
import { unknownSentence } from '../../headlines/unknown-sentence.ts';
import type { Language } from '../../language.ts';
import { makeTexts } from '../../texts/make-texts.ts';
import { placesInWords } from './figure-words.ts';
import { cooperation } from './texts.ts';

const textsOf = makeTexts(cooperation);

/** One target group apart, in clusters and together. */
export interface ClusterView extends HeadlineBasis {
  readonly targetGroup: string;
  readonly year: number;
  readonly clusters: number;
  readonly alone: Figure;
  readonly clustered: Figure;
  readonly pooled: Figure;
}

/**
 * Headline of the clusters of a target group.
 * @example clusterHeadline({ targetGroup: 'Autisme', year: 2025, clusters: 4, alone: { value: 87 },
 *   clustered: { value: 29 }, pooled: { value: 20 } }, 'da').headline
 * // 'Autisme: 87 pladser hver for sig, 29 i 4 klynger, 20 samlet.'
 */
export function clusterHeadline(view: ClusterView, language: Language): Headline {
  const texts = textsOf(language);
  const { alone, clustered, pooled, clusters } = view;
  const inSentence = sentenceNames(view.targetGroup).at(-1) ?? '';
  const gone = [alone, clustered, pooled].find((figure) => 'missing' in figure);
  const known =
    'value' in alone && 'value' in clustered && 'value' in pooled
      ? texts('cooperation.headline.group', {
          targetGroup: shortName(view.targetGroup),
          alone: placesInWords(alone, language),
          clustered: placesInWords(clustered, language),
          n: clusters,
          pooled: Math.round(pooled.value),
        })
      : '';
  const what = texts('cooperation.headline.groupWhat', { targetGroup: inSentence });
  const main = gone && 'missing' in gone ? unknownSentence(what, gone, language) : known;
  const extent = texts('cooperation.headline.groupExtent', {
    targetGroup: inSentence,
    year: String(view.year),
  });
  return composeHeadline({ extent, main: [main], basis: view }, language);
}

import type { Figure } from '@tilbudsvifte/planning';
import { composeHeadline } from '../../headlines/compose-headline.ts';
import type { Headline, HeadlineBasis } from '../../headlines/headline.ts';
import type { Language } from '../../language.ts';
import { makeTexts } from '../../texts/make-texts.ts';
import { comparePage } from './texts.ts';

const textsOf = makeTexts(comparePage);

/** How a municipality's figure stands to the median of its peers. */
export type Standing = 'above' | 'below' | 'same' | 'unknown';

/**
 * Standing — above or below only where the figure's whole interval lies on that side and the distance is worth a word.
 * @param floor - smallest difference worth a word, in the unit of the figure
 * @example standingOf({ value: 5, lo: 4, hi: 6 }, { value: 5.5 }, 0.1) // 'same'
 */
export function standingOf(own: Figure, median: Figure, floor: number): Standing {
  if (!('value' in own) || !('value' in median)) return 'unknown';
  const distance = own.value - median.value;
  if (Math.abs(distance) < floor - 1e-9) return 'same';
  if (distance > 0) return (own.lo ?? own.value) > median.value ? 'above' : 'same';
  return (own.hi ?? own.value) < median.value ? 'below' : 'same';
}

/** A comparison seen from one municipality, or from none. */
export interface CompareView extends HeadlineBasis {
  readonly name: string | undefined;
  /** "blandt områdets 29 kommuner". */
  readonly among: string;
  readonly peers: number;
  readonly municipalities: number;
  readonly standings: readonly Standing[];
}

/** Headline of a comparison — on how many indicators the municipality lies above, below and not surely off the median. */
export function compareHeadline(view: CompareView, language: Language): Headline {
  const texts = textsOf(language);
  const { name, among, peers, municipalities, standings, ...basis } = view;
  const count = (standing: Standing): number => standings.filter((one) => one === standing).length;
  const [above, below, same] = [count('above'), count('below'), count('same')];
  const n = above + below + same;
  const extent = texts('compare.extent', { n: standings.length, m: municipalities });
  const main =
    name === undefined
      ? texts('compare.noneChosen', { n: peers })
      : n === 0
        ? texts('compare.nothing', { name })
        : texts('compare.headline', { name, place: among, above, below, same, n });
  return composeHeadline({ extent, main: [main], basis }, language);
}

import type { Figure } from '@tilbudsvifte/planning';
import type { FigureKind } from '../../figures/figure-kind.ts';
import { figureWord } from '../../figures/figure-word.ts';
import { composeHeadline } from '../../headlines/compose-headline.ts';
import type { Headline, HeadlineBasis } from '../../headlines/headline.ts';
import type { Language } from '../../language.ts';
import { makeTexts } from '../../texts/make-texts.ts';
import { comparePage } from './texts.ts';

const textsOf = makeTexts(comparePage);

/** One indicator at two years, seen from one place. */
export interface SlopeView extends HeadlineBasis {
  readonly indicator: string;
  readonly name: string;
  readonly kind: FigureKind;
  readonly fromYear: number;
  readonly toYear: number;
  readonly first: Figure;
  readonly last: Figure;
  readonly medianFirst: Figure;
  readonly medianLast: Figure;
  readonly floor: number;
}

type Told =
  | 'compare.slopeRose'
  | 'compare.slopeFell'
  | 'compare.slopeSame'
  | 'compare.slopeUncertain'
  | 'compare.slopeUnknown';

/** What may be said of a change: a direction only beyond the floor and where the intervals of the ends do not meet. */
export function changeTold({ first, last, floor }: Pick<SlopeView, 'first' | 'last' | 'floor'>): Told {
  if (!('value' in first) || !('value' in last)) return 'compare.slopeUnknown';
  const change = last.value - first.value;
  if (Math.abs(change) < floor - 1e-9) return 'compare.slopeSame';
  const [low, high] = change > 0 ? [first, last] : [last, first];
  if ((low.hi ?? low.value) >= (high.lo ?? high.value)) return 'compare.slopeUncertain';
  return change > 0 ? 'compare.slopeRose' : 'compare.slopeFell';
}

/** Headline of a slope — what the indicator did in the place between two years, then the median. */
export function slopeHeadline(view: SlopeView, language: Language): Headline {
  const texts = textsOf(language);
  const { indicator, name, kind, first, last, medianFirst, medianLast } = view;
  const years = { from: String(view.fromYear), to: String(view.toYear) };
  const word = (figure: Figure): string => figureWord(figure, kind, language);
  const main = texts(changeTold(view), { indicator, name, first: word(first), last: word(last), ...years });
  const known = 'value' in medianFirst && 'value' in medianLast;
  const medians = { first: word(medianFirst), last: word(medianLast) };
  const told = medians.first === medians.last ? 'compare.slopeMedianSame' : 'compare.slopeMedian';
  const median = known ? texts(told, medians) : '';
  return composeHeadline(
    {
      extent: texts('compare.slopeExtent', { indicator, ...years }),
      main: [main, median].filter((sentence) => sentence !== ''),
      basis: view,
    },
    language,
  );
}

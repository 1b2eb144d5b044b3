import { createTexts, placePhrase } from '@tilbudsvifte/locale';
import type { Headline } from '@tilbudsvifte/locale';
import type { MatrixGaps } from './matrix-order.ts';
import type { GapView } from './gap-view.ts';

interface MatrixWords {
  readonly groups: readonly string[];
  readonly municipalities: readonly string[];
  readonly year: string;
  /** Sentence about municipalities that have not reported; empty when all have. */
  readonly partial: string;
}

interface Place {
  readonly group: string;
  readonly municipality: string;
  readonly gap: number;
}

function places({ groups, municipalities }: MatrixWords, gaps: MatrixGaps): Place[] {
  return groups.flatMap((group) =>
    municipalities.flatMap((municipality) => {
      const gap = gaps.cell(group, municipality);
      return 'value' in gap ? [{ group, municipality, gap: gap.value }] : [];
    }),
  );
}

function largestSentence(known: readonly Place[], { names, language }: GapView, year: string): string {
  const texts = createTexts(language);
  const worst = [...known].sort((a, b) => a.gap - b.gap)[0];
  if (!worst || worst.gap >= 0) return texts('gaps.matrixBalanced', { year });
  return texts('gaps.matrixHeadline', {
    place: placePhrase(names.municipality(worst.municipality), language),
    targetGroup: names.targetGroup(worst.group),
    n: -worst.gap,
    year,
  });
}

/**
 * Headline of the matrix — with an own municipality how many groups are short there, among those whose number can be
 * shown; else where the largest local shortage is.
 */
export function matrixHeadline(words: MatrixWords, gaps: MatrixGaps, view: GapView): Headline {
  const texts = createTexts(view.language);
  const { groups, municipalities, year, partial } = words;
  const known = places(words, gaps);
  const own = known.filter(({ municipality }) => municipality === view.own);
  const largest = largestSentence(known, view, year);
  const extent = texts('gaps.matrixExtent', { N: groups.length, M: municipalities.length, year });
  if (view.own === undefined || own.length === 0)
    return { headline: largest, summary: [extent, largest, partial].filter(Boolean), alt: largest };
  const headline = texts('gaps.matrixHeadlineOwn', {
    n: own.filter(({ gap }) => gap < 0).length,
    N: own.length,
    place: placePhrase(view.names.municipality(view.own), view.language),
    year,
  });
  return { headline, summary: [extent, headline, largest, partial].filter(Boolean), alt: headline };
}

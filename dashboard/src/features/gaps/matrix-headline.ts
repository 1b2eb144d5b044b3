import { createTexts, nameInSentence, placePhrase } from '@tilbudsvifte/locale';
import type { Headline } from '@tilbudsvifte/locale';
import type { Figure } from '@tilbudsvifte/planning';
import { gapUnit } from '../../lib/gap-unit.ts';
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

const isShort = (gap: Figure): boolean => 'value' in gap && gap.value < 0;

// A cell is a balance of one place: only a group that is short in the whole area lacks places there.
function largestSentence(words: MatrixWords, gaps: MatrixGaps, { names, language }: GapView): string {
  const texts = createTexts(language);
  const { year } = words;
  const short = words.groups.filter((group) => isShort(gaps.group(group)));
  const worst = places({ ...words, groups: short }, gaps).sort((a, b) => a.gap - b.gap)[0];
  if (!worst || worst.gap >= 0) return texts('gaps.matrixBalanced', { year });
  return texts('gaps.matrixHeadline', {
    municipality: names.municipality(worst.municipality),
    targetGroup: nameInSentence(names.targetGroup(worst.group)),
    n: -worst.gap,
    unit: gapUnit(gaps.row(worst.group, worst.municipality)?.unit ?? 'day', language),
    year,
  });
}

/**
 * Headline of the matrix — with an own municipality how many groups are short there, among those whose number can be
 * shown; else where the places are furthest below own citizens' need, for groups short in the whole area.
 */
export function matrixHeadline(words: MatrixWords, gaps: MatrixGaps, view: GapView): Headline {
  const texts = createTexts(view.language);
  const { groups, municipalities, year, partial } = words;
  const known = places(words, gaps);
  const own = known.filter(({ municipality }) => municipality === view.own);
  const largest = largestSentence(words, gaps, view);
  const extent = texts('gaps.matrixExtent', { N: groups.length, M: municipalities.length, year });
  if (view.own === undefined || own.length === 0) {
    const headline = [largest, partial].filter(Boolean).join(' ');
    return { headline, summary: [extent, largest, partial].filter(Boolean), alt: headline };
  }
  const headline = texts('gaps.matrixHeadlineOwn', {
    n: own.filter(({ gap }) => gap < 0).length,
    N: own.length,
    place: placePhrase(view.names.municipality(view.own), view.language),
    year,
  });
  return { headline, summary: [extent, headline, largest, partial].filter(Boolean), alt: headline };
}

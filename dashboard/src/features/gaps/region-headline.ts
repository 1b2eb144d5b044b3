import { createTexts, formatValue, groupGapsHeadline, placePhrase, shortageOf } from '@tilbudsvifte/locale';
import type { Gapped, Headline } from '@tilbudsvifte/locale';
import { headlineBasis } from '../../lib/headline-basis.ts';
import { nameOf } from '../../lib/name-of.ts';
import { gapOf } from './gap-rule.ts';
import type { GapDimension, GapRow, GapsAnswer, GapView } from './gap-view.ts';

const gapped = ({ figures }: GapsAnswer, view: GapView, name: (row: GapRow) => string): Gapped[] =>
  figures.map((row) => ({ name: name(row), gap: gapOf(row, view.rule) }));

function groupsHeadline(answer: GapsAnswer, view: GapView): Headline {
  const { basis, totals } = answer;
  const gaps = gapped(answer, view, ({ targetGroup = '' }) => view.names.targetGroup(targetGroup));
  const area = nameOf(basis.area, view.language);
  const year = Number(basis.period.to);
  return groupGapsHeadline(gaps, { ...headlineBasis(basis), area, year, totals }, view.language);
}

function otherHeadline(answer: GapsAnswer, view: GapView, dimension: 'kommune' | 'tilbudstype'): Headline {
  const texts = createTexts(view.language);
  const towns = dimension === 'kommune';
  const gaps = gapped(answer, view, (row) =>
    towns ? view.names.municipality(row.municipality ?? '') : view.names.serviceType(row.serviceType ?? ''),
  );
  const { known, short, largest } = shortageOf(gaps);
  const year = answer.basis.period.to;
  const place = placePhrase(nameOf(answer.basis.area, view.language), view.language);
  const main = texts(towns ? 'gaps.municipalityHeadline' : 'gaps.serviceTypeHeadline', {
    n: short,
    N: known,
    year,
    place,
  });
  const n = largest && 'value' in largest.gap ? -largest.gap.value : 0;
  const most = largest ? texts('gaps.largest', { name: largest.name, n }) : '';
  const { reported, expected } = answer.basis.coverage;
  const partial = reported < expected ? texts('headline.coverage', { reported, expected }) : '';
  const headline = [main, most].filter(Boolean).join(' ');
  const title = texts(towns ? 'gaps.municipalityTitle' : 'gaps.serviceTypeTitle');
  const extent = texts('gaps.rowsExtent', { title, n: answer.figures.length, year });
  return { headline, summary: [extent, main, most, partial].filter(Boolean), alt: headline };
}

/** Headline of the region's card, by what its rows are about. */
export function regionHeadline(answer: GapsAnswer, view: GapView, dimension: GapDimension): Headline {
  return dimension === 'maalgruppe' ? groupsHeadline(answer, view) : otherHeadline(answer, view, dimension);
}

/** Own municipality's gap in a sentence; nothing where there is no number. */
export function ownSentence(row: GapRow | undefined, view: GapView): string {
  const gap = row && gapOf(row, view.rule);
  if (!row?.municipality || !gap || !('value' in gap)) return '';
  const texts = createTexts(view.language);
  const rounded = formatValue(gap.value, 'signed', view.language);
  return `${view.names.municipality(row.municipality)}: ${texts('gaps.cellPlaces', { gap: rounded })}.`;
}

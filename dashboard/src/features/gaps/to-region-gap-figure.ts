import { compareGaps, compareNames, createTexts } from '@tilbudsvifte/locale';
import type { TextKey } from '@tilbudsvifte/locale';
import type { DumbbellModel } from '@tilbudsvifte/charts';
import type { FigureModel } from '../../components/figure-card/figure-model.ts';
import { nameOf } from '../../lib/name-of.ts';
import { toGapChart } from './gap-chart.ts';
import type { NamedGap } from './gap-chart.ts';
import { gapMeasures } from './gap-measures.ts';
import { gapOf, requiredOf, ruleSentence } from './gap-rule.ts';
import { gapUnit } from '../../lib/gap-unit.ts';
import type { GapDimension, GapRow, GapsAnswer, GapView } from './gap-view.ts';
import { ownSentence, regionHeadline } from './region-headline.ts';

/** The card of the whole area: words, table and drawing from the same rows. */
export interface GapFigure {
  readonly model: FigureModel;
  readonly chart: DumbbellModel;
}

const titles: Record<GapDimension, TextKey> = {
  maalgruppe: 'gaps.targetGroupTitle',
  kommune: 'gaps.municipalityTitle',
  tilbudstype: 'gaps.serviceTypeTitle',
};
const headings: Record<GapDimension, TextKey> = {
  maalgruppe: 'gaps.byTargetGroup',
  kommune: 'gaps.byMunicipality',
  tilbudstype: 'gaps.byServiceType',
};

function named(row: GapRow, { names, own }: GapView): NamedGap {
  const { targetGroup = '', municipality, serviceType } = row;
  if (municipality !== undefined)
    return { key: municipality, name: names.municipality(municipality), row, own: municipality === own };
  if (serviceType !== undefined)
    return { key: serviceType, name: names.serviceType(serviceType), row, own: false };
  return { key: targetGroup, name: names.targetGroup(targetGroup), row, own: false };
}

/** Rows in the order the reader chose, own municipality first. */
export function orderGaps(rows: readonly GapRow[], view: GapView): NamedGap[] {
  const entries = rows.map((row) => ({ ...named(row, view), gap: gapOf(row, view.rule) }));
  const place = ({ key }: NamedGap): number => view.geography.indexOf(key);
  const compare = view.order === 'navn' ? compareNames : compareGaps;
  const placed = view.order === 'geografi' && entries.some(({ row }) => row.municipality !== undefined);
  const ownFirst = (a: NamedGap, b: NamedGap): number => Number(b.own) - Number(a.own);
  return entries.sort((a, b) => ownFirst(a, b) || (placed ? place(a) - place(b) : compare(a, b)));
}

/** The totals in words: who is left without a place, what is left over. */
function totalsWords({ totals }: GapsAnswer, { language }: GapView): string[] {
  const texts = createTexts(language);
  const { unmet, surplus } = totals;
  return [
    ...('value' in unmet ? [texts('headline.gaps.unmet', { n: Math.round(unmet.value) })] : []),
    ...('value' in surplus ? [texts('headline.gaps.surplus', { n: Math.round(surplus.value) })] : []),
  ];
}

function sublineOf(answer: GapsAnswer, view: GapView, dimension: GapDimension): string {
  const texts = createTexts(view.language);
  const { area, period } = answer.basis;
  const words = { area: nameOf(area, view.language), year: period.to, rule: ruleSentence(view) };
  const main = texts(dimension === 'kommune' ? 'gaps.locationSub' : 'gaps.regionSub', words);
  return [main, ...totalsWords(answer, view)].join(' ');
}

function notesOf({ totals, figures, notices }: GapsAnswer, view: GapView, dimension: GapDimension): string[] {
  const texts = createTexts(view.language);
  const groups = totals.bottleneck.map(view.names.targetGroup).join(', ');
  const mixed = new Set(figures.map(({ unit }) => unit)).size > 1;
  const shared = notices.some(({ code }) => code === 'shared-places-split');
  return [
    ...(groups === '' ? [] : [`${texts('gaps.bottleneck', { groups })}. ${texts('gaps.bottleneckExplain')}`]),
    ...(shared ? [texts('notice.shared-places-split')] : []),
    ...(mixed ? [texts('gaps.mixedUnits')] : []),
    ...(dimension === 'kommune' ? [texts('gaps.locationNote')] : []),
  ];
}

/** How to read the rows, with the reader's own or the first complete row as the example. */
export function readGaps(entries: readonly NamedGap[], view: GapView): string[] {
  const texts = createTexts(view.language);
  const examples = entries.flatMap(({ name, row }) => {
    const [places, required, gap] = [row.places, requiredOf(row, view.rule), gapOf(row, view.rule)];
    if (!('value' in places) || !('value' in required) || !('value' in gap)) return [];
    const numbers = { places: places.value, required: required.value, gap: gap.value };
    return [texts('gaps.readExample', { name, ...numbers })];
  });
  return [texts('gaps.readDumbbell'), texts('gaps.readChance'), ...examples.slice(0, 1)];
}

/** Mangler's first card — all target groups, municipalities or service types of the area against their need. */
export function toRegionGapFigure(answer: GapsAnswer, view: GapView, dimension: GapDimension): GapFigure {
  const texts = createTexts(view.language);
  const entries = orderGaps(answer.figures, view);
  const measures = gapMeasures(view);
  const words = regionHeadline(answer, view, dimension);
  const ownRow = answer.figures.find(
    ({ municipality }) => municipality === view.own && view.own !== undefined,
  );
  const title = texts(titles[dimension]);
  const rowHeading = texts(headings[dimension]);
  const model: FigureModel = {
    id: `mangler-${dimension}`,
    eyebrow: title,
    unit: texts('gaps.unitPlaces'),
    headline: words.headline,
    subline: sublineOf(answer, view, dimension),
    summary: [...words.summary, ownSentence(ownRow, view)].filter(Boolean),
    alt: words.alt,
    columns: [
      { key: dimension, label: rowHeading, kind: 'text' },
      { key: 'unit', label: texts('gaps.kindOfPlace'), kind: 'text' },
      ...measures,
    ],
    rows: entries.map(({ key, name, row, own }) => ({
      key,
      own,
      cells: [name, gapUnit(row.unit, view.language), ...measures.map((measure) => measure.of(row))],
    })),
    notes: notesOf(answer, view, dimension),
    basis: answer.basis,
    howToRead: readGaps(entries, view),
    fileParts: [nameOf(answer.basis.area, view.language), answer.basis.period.to],
  };
  return { model, chart: toGapChart(entries, view, { label: title, rowHeading }) };
}

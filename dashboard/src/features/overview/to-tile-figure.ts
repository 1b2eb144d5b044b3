import { classLimits, classesOf, classify, niceSequential } from '@tilbudsvifte/charts';
import type { LegendModel, SequentialThresholds, Tile } from '@tilbudsvifte/charts';
import { createTexts, formatInteger, formatValue, missingSymbol, slug } from '@tilbudsvifte/locale';
import type { Figure, MissingReason } from '@tilbudsvifte/planning';
import type { FigureModel } from '../../components/figure-card/figure-model.ts';
import type { Schema } from '../../lib/api.ts';
import { indicatorBasis } from './indicator-basis.ts';
import { indicatorColumns, indicatorRows } from './indicator-table.ts';
import type { IndicatorPlace, IndicatorView } from './indicator-view.ts';
import { sayIndicator, sayMedian, unitWords, valueWords } from './indicator-words.ts';
import type { OverviewWords } from './overview-words.ts';
import { placesByValue, sayExtremes, saySpan } from './indicator-span.ts';

/** The municipalities as tiles: what each prints, and the same figures as a table and as a sorted list. */
export interface TileFigure {
  readonly model: FigureModel;
  readonly tiles: readonly Tile[];
  readonly legend: LegendModel;
  /** Highest first, those without a figure last. */
  readonly sorted: readonly IndicatorPlace[];
}

const classNames = ['lowest', 'low', 'middle', 'high', 'highest'] as const;

function className(value: number, thresholds: SequentialThresholds, { language }: OverviewWords): string {
  const index = (classesOf['seq-5'] as readonly string[]).indexOf(classify(value, thresholds));
  return createTexts(language)(`class.${classNames[index] ?? 'middle'}`);
}

// The unit stands in the legend: "kr." would not fit a tile.
function tileText(view: IndicatorView, value: Figure, { language }: OverviewWords): string {
  if (!('value' in value)) return missingSymbol(value.missing);
  return view.unit === 'dkk' ? formatInteger(value.value, language) : valueWords(view, value, language);
}

function tileOf(
  place: IndicatorPlace,
  view: IndicatorView,
  { words, thresholds }: { words: OverviewWords; thresholds: SequentialThresholds },
): Tile {
  const texts = createTexts(words.language);
  const { code, name: municipality, value: figure } = place;
  const value = valueWords(view, figure, words.language);
  const base = {
    code,
    abbreviation: words.municipalities.get(code)?.abbreviation ?? code,
    text: tileText(view, figure, words),
    ...(code === words.own && { own: true }),
  };
  if (!('value' in figure))
    return { ...base, status: figure.missing, name: texts('overview.mapMissing', { municipality, value }) };
  const said = { municipality, value, className: className(figure.value, thresholds, words) };
  return {
    ...base,
    status: 'value',
    colour: classify(figure.value, thresholds),
    name: texts('overview.mapLabel', said),
  };
}

function legendOf(view: IndicatorView, thresholds: SequentialThresholds, words: OverviewWords): LegendModel {
  const texts = createTexts(words.language);
  const limit = (value: number): string => formatValue(value, view.kind, words.language);
  const reasons = new Set<MissingReason>(
    view.members.flatMap(({ value }) => ('missing' in value ? [value.missing] : [])),
  );
  const unit = unitWords(view, words.targetGroups.length, words.language);
  return {
    title: texts('overview.legendTitle', { indicator: texts(`indicator.${view.indicator}`), unit }),
    classes: classLimits(thresholds).map(({ colour, from, to }) => {
      if (from === undefined) return { colour, text: texts('overview.legendBelow', { to: limit(to ?? 0) }) };
      if (to === undefined) return { colour, text: texts('overview.legendAbove', { from: limit(from) }) };
      return { colour, text: texts('overview.legendClass', { from: limit(from), to: limit(to) }) };
    }),
    statuses: [...reasons].map((status) => ({ status, text: texts(`missing.${status}`) })),
  };
}

function modelOf(view: IndicatorView, basis: Schema<'Basis'>, words: OverviewWords): FigureModel {
  const { language } = words;
  const texts = createTexts(language);
  const indicator = texts(`indicator.${view.indicator}`);
  const extent = texts('overview.extent', { indicator, n: view.members.length, period: view.period });
  const span = saySpan(view, language);
  const own = view.own ? [sayIndicator(view, view.own, language)] : [];
  const headline = [...own, ...(view.own ? [sayMedian(view, language)] : [span, sayMedian(view, language)])];
  return {
    id: `kort-${slug(createTexts('da')(`indicator.${view.indicator}`))}`,
    eyebrow: texts('overview.tileEyebrow', { indicator }),
    unit: unitWords(view, words.targetGroups.length, language),
    headline: headline.filter((sentence) => sentence !== '').join(' '),
    subline: `${view.area.name}, ${view.period}`,
    summary: [extent, span, ...own, sayMedian(view, language), sayExtremes(view, language)].filter(
      (sentence) => sentence !== '',
    ),
    alt: `${extent} ${span}`,
    columns: indicatorColumns(view, words),
    rows: indicatorRows(view, words),
    notes: [],
    basis: indicatorBasis(basis, view),
    howToRead: [texts('method.tile-grid.read'), ...own],
    fileParts: [view.area.name, view.period],
  };
}

/** Tile figure of an indicator — colours by quintiles with round limits, numbers and words in every tile. */
export function toTileFigure(view: IndicatorView, basis: Schema<'Basis'>, words: OverviewWords): TileFigure {
  const values = view.members.flatMap(({ value }) => ('value' in value ? [value.value] : []));
  const thresholds = niceSequential(values.length > 0 ? values : [0]);
  return {
    model: modelOf(view, basis, words),
    tiles: view.members.map((place) => tileOf(place, view, { words, thresholds })),
    legend: legendOf(view, thresholds, words),
    sorted: placesByValue(view.members),
  };
}

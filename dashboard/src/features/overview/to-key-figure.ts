import type { DotStripModel } from '@tilbudsvifte/charts';
import { createTexts, slug } from '@tilbudsvifte/locale';
import type { FigureModel } from '../../components/figure-card/figure-model.ts';
import type { Schema } from '../../lib/api.ts';
import { indicatorBasis } from './indicator-basis.ts';
import { sayChange } from './indicator-change.ts';
import { indicatorColumns, indicatorRows } from './indicator-table.ts';
import type { IndicatorView } from './indicator-view.ts';
import { sayIndicator, sayMedian, unitWords, valueWords } from './indicator-words.ts';
import type { OverviewWords } from './overview-words.ts';

/** One key figure: a number among the municipalities of the area. */
export interface KeyFigure {
  readonly model: FigureModel;
  /** The number, or the word for why there is none. */
  readonly value: string;
  readonly present: boolean;
  readonly change: string;
  readonly definition: string;
  /** Nothing where no municipality has a figure of its own. */
  readonly strip: DotStripModel | undefined;
}

/** Dots of all municipalities with the own diamond and the median; nothing without a single value. */
export function stripOf(view: IndicatorView, { language }: OverviewWords): DotStripModel | undefined {
  const values = view.members.flatMap(({ value }) => ('value' in value ? [value.value] : []));
  if (values.length === 0) return undefined;
  const { own, median } = view;
  const label = createTexts(language)('overview.medianShort', {
    median: valueWords(view, median.value, language),
  });
  return {
    values,
    fromZero: view.unit === 'count',
    ...(own && 'value' in own.value && { own: { value: own.value.value, label: own.name } }),
    ...('value' in median.value && { median: { value: median.value.value, label } }),
  };
}

/** Key figure of an indicator — number, change over a stated period, strip, and the table behind them. */
export function toKeyFigure(view: IndicatorView, basis: Schema<'Basis'>, words: OverviewWords): KeyFigure {
  const { language } = words;
  const texts = createTexts(language);
  const name = texts(`indicator.${view.indicator}`);
  const say = sayIndicator(view, view.subject, language);
  const change = sayChange(view, view.subject, language);
  const extent = texts('overview.extent', { indicator: name, n: view.members.length, period: view.period });
  const model: FigureModel = {
    id: slug(createTexts('da')(`indicator.${view.indicator}`)),
    eyebrow: name,
    unit: unitWords(view, words.targetGroups.length, language),
    headline: say,
    subline: `${view.subject.name}, ${view.period}`,
    summary: [
      ...(view.members.length > 0 ? [extent] : []),
      say,
      `${change}.`,
      ...[sayMedian(view, language)].filter((sentence) => sentence !== ''),
    ],
    alt: say,
    columns: indicatorColumns(view, words),
    rows: indicatorRows(view, words),
    notes: [],
    basis: indicatorBasis(basis, view),
    howToRead: [],
    fileParts: [view.subject.name, view.period],
  };
  return {
    model,
    value: valueWords(view, view.subject.value, language),
    present: 'value' in view.subject.value,
    change,
    definition: texts(`indicator.${view.indicator}.definition`),
    strip: stripOf(view, words),
  };
}

import type { QuantileDotplotModel } from '@tilbudsvifte/charts';
import { forecastsTexts, whenHeadline } from '@tilbudsvifte/locale/screens/forecasts';
import type { FigureModel } from '../../components/figure-card/figure-model.ts';
import type { AheadWords, ForecastRow, ForecastsAnswer } from '../../components/need-ahead/need-ahead.ts';
import { rowsOf } from '../../components/need-ahead/need-ahead.ts';
import { headlineBasis } from '../../lib/headline-basis.ts';

/** When twenty outcomes first exceed the places; no plot without outcomes. */
export interface WhenFigure {
  readonly model: FigureModel;
  readonly plot: QuantileDotplotModel | undefined;
  /** Years that can be chosen, and the one chosen. */
  readonly years: readonly number[];
  readonly year: number;
}

const OUTCOMES = 20;

interface Column {
  readonly key: string;
  readonly label: string;
  readonly dots: number;
  readonly year: number | undefined;
}

/** Outcomes by the first year in which they are short, and those that are not within the horizon. */
function columnsOf(coming: readonly ForecastRow[], later: string): readonly Column[] {
  let before = 0;
  const years = coming.flatMap(({ year, shortByThen }): Column[] => {
    if (!('value' in shortByThen)) return [];
    const dots = shortByThen.value - before;
    before = shortByThen.value;
    return [{ key: String(year), label: String(year), dots, year }];
  });
  if (years.length === 0) return [];
  return [...years, { key: 'later', label: later, dots: OUTCOMES - before, year: undefined }];
}

/** "Hvornår?" — twenty outcomes on the first year in which need exceeds the places, counted up to the chosen year. */
export function toWhenFigure(
  answer: ForecastsAnswer,
  { group, by }: { readonly group: string; readonly by: number | undefined },
  words: AheadWords,
): WhenFigure {
  const { language, place } = words;
  const texts = forecastsTexts(language);
  const coming = rowsOf(answer, group).filter(({ kind }) => kind === 'forecast');
  const columns = columnsOf(coming, texts('forecasts.whenLater'));
  const years = coming.map(({ year }) => year);
  const last = answer.totals.baseYear + answer.totals.horizon;
  const year = by !== undefined && years.includes(by) ? by : (years.at(-1) ?? last);
  const short = coming.find((row) => row.year === year)?.shortByThen ?? { missing: 'not-reported' as const };
  const targetGroup = words.targetGroup(group);
  const view = { ...headlineBasis(answer.basis), targetGroup, area: place, year, short };
  const soFar = (i: number): number => columns.slice(0, i + 1).reduce((sum, { dots }) => sum + dots, 0);
  const model: FigureModel = {
    id: 'prognoser-hvornaar',
    eyebrow: texts('forecasts.whenEyebrow'),
    unit: texts('forecasts.whenUnit'),
    ...whenHeadline(view, language),
    subline: texts('forecasts.whenSub'),
    columns: [
      { key: 'year', label: texts('forecasts.year'), kind: 'text' },
      { key: 'outcomes', label: texts('forecasts.outcomes'), kind: 'integer' },
      { key: 'outcomesSoFar', label: texts('forecasts.outcomesSoFar'), kind: 'integer' },
    ],
    rows: columns.map(({ key, label, dots }, i) => ({
      key,
      cells: [label, { value: dots }, { value: soFar(i) }],
    })),
    notes: [],
    basis: answer.basis,
    howToRead: [texts('forecasts.readWhen')],
    fileParts: [place, targetGroup, String(year)],
  };
  if (columns.length === 0) return { model, plot: undefined, years, year };
  const plot: QuantileDotplotModel = {
    columns: columns.map((column) => ({
      key: column.key,
      label: column.label,
      dots: column.dots,
      filled: column.year !== undefined && column.year <= year,
    })),
    axis: texts('forecasts.whenAxis'),
  };
  return { model, plot, years, year };
}

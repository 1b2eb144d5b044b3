import type { FanModel } from '@tilbudsvifte/charts';
import { forecastHeadline, forecastsTexts } from '@tilbudsvifte/locale/screens/forecasts';
import { formatYearRange } from '@tilbudsvifte/locale';
import type { Figure } from '@tilbudsvifte/planning';
import { fanOfRows } from '../../components/need-ahead/fan-of-rows.ts';
import type { AheadWords, ForecastRow, ForecastsAnswer } from '../../components/need-ahead/need-ahead.ts';
import { bare, lastForecast, rowsOf } from '../../components/need-ahead/need-ahead.ts';
import type { FigureModel, TableColumn } from '../../components/figure-card/figure-model.ts';
import { gapUnit } from '../../lib/gap-unit.ts';
import { headlineBasis } from '../../lib/headline-basis.ts';

/** The fan of one target group. */
export interface FanFigure {
  readonly model: FigureModel;
  /** Nothing where no year has a number. */
  readonly fan: FanModel | undefined;
  /** Why there is no forecast to draw; undefined when there is one. */
  readonly absent: 'too-few' | 'withheld' | 'not-reported' | undefined;
}

const measures = ['p10', 'p25', 'p50', 'p75', 'p90'] as const;

function columnsOf({ language }: AheadWords): readonly TableColumn[] {
  const texts = forecastsTexts(language);
  const number = (key: string, label: string): TableColumn => ({ key, label, kind: 'integer' });
  return [
    { key: 'year', label: texts('forecasts.year'), kind: 'year' },
    { key: 'status', label: texts('forecasts.status'), kind: 'text' },
    number('need', texts('forecasts.need')),
    ...measures.map((key) => number(key, texts(`forecasts.${key}`))),
    number('places', texts('forecasts.capacity')),
    { key: 'demographicPart', label: texts('forecasts.demographicColumn'), kind: 'signed' },
    number('naive', texts('forecasts.naiveColumn')),
    number('shortOutcomes', texts('forecasts.shortColumn')),
  ];
}

function absentOf(rows: readonly ForecastRow[]): FanFigure['absent'] {
  const end = lastForecast(rows);
  if (!end) return 'not-reported';
  if ('value' in end.need) return undefined;
  if (end.status === 'too-few') return 'too-few';
  return end.need.missing === 'withheld' ? 'withheld' : 'not-reported';
}

/** Fan of one target group — the same figures as headline, drawing and table. */
export function toFanFigure(
  answer: ForecastsAnswer,
  group: string,
  words: AheadWords & { readonly id?: string },
): FanFigure {
  const { language, place } = words;
  const texts = forecastsTexts(language);
  const rows = rowsOf(answer, group);
  const { basis, totals, backtest } = answer;
  const end = lastForecast(rows);
  const years = rows.map(({ year }) => year);
  const targetGroup = words.targetGroup(group);
  const missing: Figure = { missing: 'not-reported' };
  const view = {
    ...headlineBasis(basis),
    targetGroup,
    area: place,
    year: end?.year ?? totals.baseYear + totals.horizon,
    need: end?.need ?? missing,
    places: end?.places ?? missing,
    ...(end && { demographicPart: end.demographicPart }),
  };
  const method = backtest.find((one) => one.targetGroup === group && one.chosen)?.method;
  const range = years.length > 0 ? formatYearRange(Math.min(...years), Math.max(...years)) : '';
  const model: FigureModel = {
    id: words.id ?? 'prognoser-vifte',
    eyebrow: texts('forecasts.eyebrow'),
    unit: gapUnit(rows[0]?.unit ?? 'day', language),
    ...forecastHeadline({ ...view, ...(method && { method }) }, language),
    subline: texts('forecasts.subline', { targetGroup, area: place, years: range }),
    columns: columnsOf(words),
    rows: rows.map((row) => ({
      key: `${row.kind} ${row.year}`,
      cells: [
        row.year,
        texts(`forecasts.status.${row.status}`),
        bare(row.need),
        ...measures.map((key) => row[key]),
        row.places,
        row.demographicPart,
        bare(row.naive),
        row.shortOutcomes,
      ],
    })),
    notes: [texts('forecasts.noteIdea')],
    basis,
    howToRead: [texts('forecasts.readFan'), texts('forecasts.readPlaces')],
    fileParts: [place, targetGroup, range].filter((part) => part !== ''),
  };
  return { model, fan: fanOfRows(rows, words), absent: absentOf(rows) };
}

import type { FanPanel, SmallMultiplesModel } from '@tilbudsvifte/charts';
import { forecastsTexts, panelsHeadline } from '@tilbudsvifte/locale/screens/forecasts';
import { gapUnit } from '../../lib/gap-unit.ts';
import { headlineBasis } from '../../lib/headline-basis.ts';
import type { FigureModel, TableRow } from '../figure-card/figure-model.ts';
import { fanOfRows, panelValue } from './fan-of-rows.ts';
import type { AheadWords, ForecastRow, ForecastsAnswer } from './need-ahead.ts';
import { bare, groupsByGrowth, lastForecast, rowsOf } from './need-ahead.ts';

/** Small multiples of an answer. */
export interface PanelsFigure {
  readonly model: FigureModel;
  readonly panels: SmallMultiplesModel;
}

/** More panels than this are a wallpaper; the rest stand in the table. */
const MOST_PANELS = 14;

const hasForecast = (rows: readonly ForecastRow[]): boolean => 'value' in (lastForecast(rows)?.need ?? {});

function isAbove(rows: readonly ForecastRow[]): boolean {
  const end = lastForecast(rows);
  return (
    end !== undefined && 'value' in end.need && 'value' in end.places && end.need.value > end.places.value
  );
}

function tableRows(answer: ForecastsAnswer, groups: readonly string[], words: AheadWords): TableRow[] {
  const texts = forecastsTexts(words.language);
  return groups.flatMap((group) =>
    rowsOf(answer, group).map((row) => ({
      key: `${group} ${row.kind} ${row.year}`,
      cells: [
        words.targetGroup(group),
        row.year,
        texts(`forecasts.status.${row.status}`),
        bare(row.need),
        row.p10,
        row.p90,
        row.places,
      ],
    })),
  );
}

function panelOf(rows: readonly ForecastRow[], group: string, words: AheadWords): FanPanel[] {
  const model = fanOfRows(rows, words);
  if (!model || !hasForecast(rows)) return [];
  const unit = rows[0]?.unit ?? 'day';
  return [
    { key: group, title: words.targetGroup(group), value: panelValue(rows, words), scale: unit, model },
  ];
}

/** All target groups beside one another — those expected to grow most first, one value axis for each kind of place. */
export function toPanelsFigure(answer: ForecastsAnswer, words: AheadWords): PanelsFigure {
  const texts = forecastsTexts(words.language);
  const { basis, totals } = answer;
  const year = totals.baseYear + totals.horizon;
  const groups = groupsByGrowth(answer);
  const all = groups.flatMap((group) => panelOf(rowsOf(answer, group), group, words));
  const forecast = groups.filter((group) => hasForecast(rowsOf(answer, group)));
  const view = {
    ...headlineBasis(basis),
    area: words.place,
    year,
    above: forecast.filter((group) => isAbove(rowsOf(answer, group))).length,
    forecast: forecast.length,
    without: groups.length - forecast.length,
  };
  const column = (key: string, label: string) => ({ key, label, kind: 'integer' as const });
  const more = all.length > MOST_PANELS ? [texts('forecasts.panelsMore', { n: MOST_PANELS })] : [];
  const model: FigureModel = {
    id: 'prognoser-maalgrupper',
    eyebrow: texts('forecasts.panelsEyebrow'),
    unit: gapUnit('day', words.language),
    ...panelsHeadline(view, words.language),
    subline: texts('forecasts.panelsSub', { year: String(year) }),
    columns: [
      { key: 'targetGroup', label: texts('forecasts.targetGroup'), kind: 'text' },
      { key: 'year', label: texts('forecasts.year'), kind: 'year' },
      { key: 'status', label: texts('forecasts.status'), kind: 'text' },
      column('need', texts('forecasts.need')),
      column('p10', texts('forecasts.p10')),
      column('p90', texts('forecasts.p90')),
      column('places', texts('forecasts.capacity')),
    ],
    rows: tableRows(answer, groups, words),
    notes: [...more, texts('forecasts.noteIdea')],
    basis,
    howToRead: [texts('forecasts.readPanels')],
    fileParts: [words.place, String(year)],
  };
  return { model, panels: { label: model.eyebrow, panels: all.slice(0, MOST_PANELS) } };
}

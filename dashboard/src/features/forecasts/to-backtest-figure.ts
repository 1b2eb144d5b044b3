import type { LineModel, Series } from '@tilbudsvifte/charts';
import { formatDecimal } from '@tilbudsvifte/locale';
import { backtestHeadline, forecastsTexts } from '@tilbudsvifte/locale/screens/forecasts';
import type { FigureModel } from '../../components/figure-card/figure-model.ts';
import type { AheadWords, ForecastsAnswer } from '../../components/need-ahead/need-ahead.ts';
import { headlineBasis } from '../../lib/headline-basis.ts';

/** The backtest: its words and table, and the mean error by years ahead. */
export interface BacktestFigure {
  readonly model: FigureModel;
  readonly line: LineModel;
}

type Tested = ForecastsAnswer['backtest'][number];

function lineOf(rows: readonly Tested[], { language }: AheadWords): LineModel {
  const texts = forecastsTexts(language);
  const ahead = rows.filter(({ horizon }) => horizon > 0);
  const horizons = [...new Set(ahead.map(({ horizon }) => horizon))];
  const series = (method: Tested['method'], role: 'own' | 'median'): Series => ({
    key: method,
    role,
    label: texts(`forecasts.method.${method}`),
    points: ahead.filter((row) => row.method === method).map(({ mae }) => ({ figure: mae })),
  });
  return {
    periods: horizons.map((horizon) => ({ key: String(horizon), label: `+${horizon}` })),
    series: [series('damped-drift', 'own'), series('naive', 'median')],
    origin: { kind: 'zero' },
    formatTick: (value) => formatDecimal(value, language),
  };
}

/** Backtest of one group — how the method would have done, by years ahead, beside "the same as last time". */
export function toBacktestFigure(answer: ForecastsAnswer, group: string, words: AheadWords): BacktestFigure {
  const { language, place } = words;
  const texts = forecastsTexts(language);
  const rows = answer.backtest.filter(({ targetGroup }) => targetGroup === group);
  const whole = rows.find(({ horizon, chosen }) => horizon === 0 && chosen);
  const targetGroup = words.targetGroup(group);
  const view = {
    ...headlineBasis(answer.basis),
    targetGroup,
    area: place,
    trials: whole?.forecasts ?? 0,
    hits: whole?.hits ?? 0,
  };
  const number = (key: string, label: string, kind: 'integer' | 'decimal' | 'share') => ({
    key,
    label,
    kind,
  });
  const model: FigureModel = {
    id: 'prognoser-efterproevning',
    eyebrow: texts('forecasts.backtestEyebrow'),
    unit: texts('forecasts.scoresUnit'),
    ...backtestHeadline(view, language),
    subline: texts('forecasts.backtestSub'),
    columns: [
      { key: 'horizon', label: texts('forecasts.ahead'), kind: 'text' },
      { key: 'method', label: texts('forecasts.method'), kind: 'text' },
      number('forecasts', texts('forecasts.trials'), 'integer'),
      number('hits', texts('forecasts.hits'), 'integer'),
      number('mae', texts('forecasts.mae'), 'decimal'),
      number('mase', texts('forecasts.mase'), 'decimal'),
      number('coverage', texts('forecasts.coverage'), 'share'),
    ],
    rows: rows.map(({ horizon, method, chosen, forecasts, hits, mae, mase, coverage }) => {
      const name = texts(`forecasts.method.${method}`);
      return {
        key: `${horizon} ${method}`,
        cells: [
          horizon === 0 ? texts('forecasts.aheadAll') : String(horizon),
          chosen ? texts('forecasts.methodChosen', { method: name }) : name,
          { value: forecasts },
          { value: hits },
          mae,
          mase,
          coverage,
        ],
        own: chosen && horizon === 0,
      };
    }),
    notes: [],
    basis: answer.basis,
    howToRead: [texts('forecasts.readBacktest')],
    fileParts: [place, targetGroup],
  };
  return { model, line: lineOf(rows, words) };
}

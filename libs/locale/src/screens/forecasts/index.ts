import { makeTexts } from '../../texts/make-texts.ts';
import { forecasts } from './texts.ts';

export { forecastHeadline, type ForecastView } from './forecast-headline.ts';
export { type OutcomesView, shortageHeadline, whenHeadline } from './outcomes-headlines.ts';
export { panelsHeadline, type PanelsView } from './panels-headline.ts';
export { backtestHeadline, type BacktestView, scoresHeadline, type ScoresView } from './scores-headlines.ts';

/** Words of Prognoser in a language. */
export const forecastsTexts = makeTexts(forecasts);

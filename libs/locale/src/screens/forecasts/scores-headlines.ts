import { composeHeadline } from '../../headlines/compose-headline.ts';
import type { Headline, HeadlineBasis } from '../../headlines/headline.ts';
import type { Language } from '../../language.ts';
import { makeTexts } from '../../texts/make-texts.ts';
import { type ForecastWho, whoParams } from './forecast-place.ts';
import { forecasts } from './texts.ts';

const textsOf = makeTexts(forecasts);

/** How earlier forecasts went. */
export interface ScoresView extends HeadlineBasis {
  readonly scored: number;
  readonly hits: number;
  /** Mean size of the difference, citizens; absent without any. */
  readonly meanError?: number;
  /** The same of what the municipalities themselves had expected. */
  readonly municipalitiesError?: number;
}

/** Headline of the hit list — how many published forecasts held, and by how much they missed. */
export function scoresHeadline(view: ScoresView, language: Language): Headline {
  const texts = textsOf(language);
  const { scored, hits, meanError, municipalitiesError } = view;
  const main =
    scored > 0
      ? texts('forecasts.scores', { hits: Math.min(hits, scored), n: scored })
      : texts('forecasts.scoresNone');
  const size = (key: 'forecasts.scoresError' | 'forecasts.scoresOthers', e: number | undefined): string =>
    e === undefined ? '' : texts(key, { e: Math.round(Math.abs(e) * 10) / 10 });
  return composeHeadline(
    {
      extent: texts('forecasts.scoresExtent'),
      main: [
        main,
        scored > 0 ? size('forecasts.scoresError', meanError) : '',
        size('forecasts.scoresOthers', municipalitiesError),
      ],
      basis: view,
    },
    language,
  );
}

/** Fewer trials than these say nothing about a method. */
const FEWEST_TRIALS = 3;

/** How the method would have done for one group. */
export interface BacktestView extends ForecastWho, HeadlineBasis {
  readonly trials: number;
  readonly hits: number;
}

/** Headline of the backtest — how often the interval would have held. */
export function backtestHeadline(view: BacktestView, language: Language): Headline {
  const texts = textsOf(language);
  const who = whoParams(view, language);
  const { trials, hits } = view;
  const main =
    trials >= FEWEST_TRIALS
      ? texts('forecasts.backtest', { ...who, hits: Math.min(hits, trials), n: trials })
      : texts('forecasts.backtestNone', who);
  return composeHeadline({ extent: texts('forecasts.backtestExtent'), main: [main], basis: view }, language);
}

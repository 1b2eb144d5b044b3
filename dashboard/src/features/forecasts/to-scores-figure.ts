import type { DumbbellModel } from '@tilbudsvifte/charts';
import { figureWord, formatInteger } from '@tilbudsvifte/locale';
import { forecastsTexts, scoresHeadline } from '@tilbudsvifte/locale/screens/forecasts';
import type { FigureModel } from '../../components/figure-card/figure-model.ts';
import type { AheadWords, ForecastsAnswer } from '../../components/need-ahead/need-ahead.ts';
import { headlineBasis } from '../../lib/headline-basis.ts';

type Score = ForecastsAnswer['earlierForecasts'][number];

function meanError(scores: readonly Score[]): { readonly mean?: number } {
  const sizes = scores.flatMap(({ error }) => ('value' in error ? [Math.abs(error.value)] : []));
  return sizes.length > 0 ? { mean: sizes.reduce((sum, size) => sum + size, 0) / sizes.length } : {};
}

/** The hit list: its words and table, and its first rows drawn. */
export interface ScoresFigure {
  readonly model: FigureModel;
  readonly chart: DumbbellModel;
}

/** More rows than this are read in the table. */
const MOST_ROWS = 20;

function saidBy({ source, edition }: Score, { language }: AheadWords): string {
  const texts = forecastsTexts(language);
  return source === 'edition'
    ? texts('forecasts.saidEdition', { edition })
    : texts('forecasts.saidMunicipalities', { year: edition });
}

/** What was said, with its limits, as the filled end; what came as the hollow one. */
function chartOf(scores: readonly Score[], words: AheadWords): DumbbellModel {
  const { language } = words;
  const texts = forecastsTexts(language);
  return {
    label: texts('forecasts.scoresEyebrow'),
    rowHeading: texts('forecasts.targetGroup'),
    placesLabel: texts('forecasts.actualColumn'),
    needLabel: texts('forecasts.forecastColumn'),
    columns: [{ key: 'error', label: texts('forecasts.errorColumn'), always: true }],
    rows: scores.slice(0, MOST_ROWS).map((score) => ({
      key: keyOf(score),
      label: `${words.targetGroup(score.targetGroup)}, ${score.year}`,
      note: saidBy(score, words),
      places: score.actual,
      need: score.forecast,
      cells: { error: { text: figureWord(score.error, 'signed', language) } },
    })),
    formatTick: (value) => formatInteger(value, language),
  };
}

const keyOf = ({ source, edition, targetGroup, year }: Score): string =>
  `${source} ${edition} ${targetGroup} ${year}`;

/** Hit list — what was said earlier, by an edition or by the municipalities, beside what has been counted since. */
export function toScoresFigure(answer: ForecastsAnswer, words: AheadWords): ScoresFigure {
  const { language, place } = words;
  const texts = forecastsTexts(language);
  const { earlierForecasts, totals, basis } = answer;
  const of = (source: Score['source']): readonly Score[] =>
    earlierForecasts.filter((score) => score.source === source);
  const [own, others] = [meanError(of('edition')).mean, meanError(of('municipalities')).mean];
  const view = {
    ...headlineBasis(basis),
    scored: totals.scored,
    hits: totals.hits,
    ...(own !== undefined && { meanError: own }),
    ...(others !== undefined && { municipalitiesError: others }),
  };
  const hitWord = ({ hit }: Score): string => {
    if (!('value' in hit)) return texts('forecasts.hit.none');
    return texts(hit.value === 1 ? 'forecasts.hit.yes' : 'forecasts.hit.no');
  };
  // What can be compared is worth drawing; the rest stays in the table.
  const drawn = earlierForecasts.filter(({ actual }) => 'value' in actual);
  const model: FigureModel = {
    id: 'prognoser-ramte',
    eyebrow: texts('forecasts.scoresEyebrow'),
    unit: texts('forecasts.scoresUnit'),
    ...scoresHeadline(view, language),
    subline: texts('forecasts.scoresSub'),
    columns: [
      { key: 'said', label: texts('forecasts.said'), kind: 'text' },
      { key: 'targetGroup', label: texts('forecasts.targetGroup'), kind: 'text' },
      { key: 'year', label: texts('forecasts.year'), kind: 'year' },
      { key: 'forecast', label: texts('forecasts.forecastColumn'), kind: 'integer', interval: true },
      { key: 'actual', label: texts('forecasts.actualColumn'), kind: 'integer' },
      { key: 'error', label: texts('forecasts.errorColumn'), kind: 'signed' },
      { key: 'hit', label: texts('forecasts.hitColumn'), kind: 'text' },
    ],
    rows: earlierForecasts.map((score) => ({
      key: keyOf(score),
      cells: [
        saidBy(score, words),
        words.targetGroup(score.targetGroup),
        score.year,
        score.forecast,
        score.actual,
        score.error,
        hitWord(score),
      ],
    })),
    notes: [],
    basis,
    howToRead: [texts('forecasts.readScores')],
    fileParts: [place],
  };
  return { model, chart: chartOf(drawn, words) };
}

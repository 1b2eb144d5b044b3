import type { QuantileDotplotModel } from '@tilbudsvifte/charts';
import { stackOutcomes } from '@tilbudsvifte/charts';
import { formatRange, formatSigned } from '@tilbudsvifte/locale';
import { forecastsTexts, shortageHeadline } from '@tilbudsvifte/locale/screens/forecasts';
import { headlineBasis } from '../../lib/headline-basis.ts';
import type { FigureModel } from '../figure-card/figure-model.ts';
import type { AheadWords, ForecastsAnswer } from './need-ahead.ts';
import { rowsOf } from './need-ahead.ts';

/** The certainty of one group's shortage in a coming year; no plot without outcomes. */
export interface ShortageFigure {
  readonly model: FigureModel;
  readonly plot: QuantileDotplotModel | undefined;
}

/** Places minus each of the twenty needs; nothing without an interval or without places. */
function outcomes(answer: ForecastsAnswer, group: string, year: number): readonly number[] {
  const row = rowsOf(answer, group).find((one) => one.kind === 'forecast' && one.year === year);
  const set = answer.outcomes.find((one) => one.targetGroup === group && one.year === year);
  if (!row || !set || !('value' in row.places)) return [];
  const places = row.places.value;
  return set.needs.map((need) => places - need);
}

/** Twenty equally likely outcomes of places minus need, stacked on either side of zero. */
export function toShortageFigure(
  answer: ForecastsAnswer,
  { group, year }: { readonly group: string; readonly year: number },
  words: AheadWords,
): ShortageFigure {
  const { language } = words;
  const texts = forecastsTexts(language);
  const stacks = stackOutcomes(outcomes(answer, group, year), 0);
  const row = rowsOf(answer, group).find((one) => one.kind === 'forecast' && one.year === year);
  const targetGroup = words.targetGroup(group);
  const view = { ...headlineBasis(answer.basis), targetGroup, area: words.place, year };
  const range = (from: number, to: number): string =>
    formatRange({ lo: from, hi: to }, language, { format: formatSigned });
  const model: FigureModel = {
    id: 'mangler-sikkerhed',
    eyebrow: texts('forecasts.shortageEyebrow', { year: String(year) }),
    unit: texts('forecasts.whenUnit'),
    ...shortageHeadline({ ...view, short: row?.shortOutcomes ?? { missing: 'not-reported' } }, language),
    subline: texts('forecasts.shortageSub'),
    columns: [
      { key: 'placesMinusNeed', label: texts('forecasts.shortageAxis'), kind: 'text' },
      { key: 'outcomes', label: texts('forecasts.outcomes'), kind: 'integer' },
      { key: 'outcomesSoFar', label: texts('forecasts.outcomesSoFar'), kind: 'integer' },
    ],
    rows: stacks.map(({ from, to, dots }, i) => ({
      key: String(from),
      cells: [
        range(from, to),
        { value: dots },
        { value: stacks.slice(0, i + 1).reduce((sum, stack) => sum + stack.dots, 0) },
      ],
    })),
    notes: [],
    basis: answer.basis,
    howToRead: [texts('forecasts.shortageSub')],
    fileParts: [words.place, targetGroup, String(year)],
  };
  if (stacks.length === 0) return { model, plot: undefined };
  const plot: QuantileDotplotModel = {
    columns: stacks.map(({ from, dots }) => ({
      key: String(from),
      label: formatSigned(from, language),
      dots,
      filled: from < 0,
    })),
    labelsAt: 'edge',
    threshold: { before: '0', label: texts('forecasts.zero') },
    axis: texts('forecasts.shortageAxis'),
  };
  return { model, plot };
}

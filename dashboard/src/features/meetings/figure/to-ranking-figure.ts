import type { RankedBarsModel } from '@tilbudsvifte/charts';
import { figureWord } from '@tilbudsvifte/locale';
import { meetingTexts, rankingHeadline } from '@tilbudsvifte/locale/screens/meetings';
import type { Schema } from '../../../lib/api.ts';
import type { MeetingFigureModel } from './meeting-figure-model.ts';
import { commonOf, rowsOf, viewOf } from './survey-figure.ts';
import type { QuestionResults } from './survey-figure.ts';

type ResultRow = Schema<'SurveyResultRow'>;

/** A ranking: its table and its bars. */
export interface RankingFigure {
  readonly model: MeetingFigureModel;
  /** Bars of those who put each option first. */
  readonly chart: RankedBarsModel;
}

const shareOf = ({ firstChoiceShare }: ResultRow) => firstChoiceShare;

/** Figure of a ranking — options in their order with the share that put each first. */
export function toRankingFigure(asked: QuestionResults): RankingFigure {
  const { language } = asked;
  const texts = meetingTexts(language);
  const rows = rowsOf(asked);
  const common = commonOf(asked, rows);
  const eyebrow = texts('survey.ranking.eyebrow');
  const measures = [
    { key: 'meanRank', label: texts('survey.meanRank'), kind: 'decimal' as const, interval: true },
    { key: 'firstChoiceShare', label: texts('survey.firstShare'), kind: 'share' as const, interval: true },
    { key: 'answers', label: texts('survey.answeredCount'), kind: 'integer' as const },
  ];
  const labelled = (row: ResultRow): string =>
    'value' in row.place
      ? texts('survey.placed', { place: row.place.value, option: row.optionText })
      : row.optionText;
  return {
    model: {
      id: 'raekkefoelge',
      eyebrow,
      unit: texts('survey.ranking.unit'),
      ...rankingHeadline(viewOf(asked, rows, shareOf), language),
      ...common,
      notes: [...common.notes, texts('survey.ordered')],
      columns: [
        { key: 'option', label: texts('survey.option'), kind: 'text' },
        { key: 'place', label: texts('survey.place'), kind: 'integer' },
        ...measures,
      ],
      rows: rows.map(({ option, optionText, place, meanRank, firstChoiceShare, answers }) => ({
        key: String(option),
        cells: [optionText, place, meanRank, firstChoiceShare, answers],
      })),
    },
    chart: {
      label: eyebrow,
      rowHeading: texts('survey.option'),
      valueHeading: texts('survey.firstShare'),
      rows: rows.map((row) => ({
        key: String(row.option),
        label: labelled(row),
        value: row.firstChoiceShare,
        text: figureWord(row.firstChoiceShare, 'share', language),
      })),
      more: (n) => texts('survey.more', { n }),
    },
  };
}

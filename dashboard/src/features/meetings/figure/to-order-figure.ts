import type { RankedBarsModel } from '@tilbudsvifte/charts';
import { figureWord } from '@tilbudsvifte/locale';
import { meetingTexts, rankingHeadline, statementsHeadline } from '@tilbudsvifte/locale/screens/meetings';
import type { MeetingFigureModel } from './meeting-figure-model.ts';
import { commonOf, rowsOf, viewOf } from './survey-figure.ts';
import type { QuestionResults } from './survey-figure.ts';

/** One option and its place, in words. */
export interface PlacedOption {
  readonly key: string;
  readonly place: string;
  readonly text: string;
}

/** An order of which nothing more is published. */
export interface OrderFigure {
  readonly model: MeetingFigureModel;
  readonly order: readonly PlacedOption[];
  /** For files: rows with their place as the number and without bars. */
  readonly chart: RankedBarsModel;
}

/** Figure of an order that was published elsewhere — places, and no shares that nobody has told. */
export function toOrderFigure(asked: QuestionResults): OrderFigure {
  const { language } = asked;
  const texts = meetingTexts(language);
  const rows = rowsOf(asked);
  const isRanking = rows[0]?.questionKind !== 'agreement';
  const view = viewOf(asked, rows, () => ({ missing: 'not-reported' }));
  const heading = texts(isRanking ? 'survey.option' : 'survey.statement');
  const share = isRanking
    ? { key: 'firstChoiceShare', label: texts('survey.firstShare') }
    : { key: 'agreementShare', label: texts('survey.agree') };
  const eyebrow = texts(isRanking ? 'survey.ranking.eyebrow' : 'survey.statements.eyebrow');
  const order = rows.map(({ option, optionText, place }) => ({
    key: String(option),
    place: figureWord(place, 'integer', language),
    text: optionText,
  }));
  return {
    model: {
      id: isRanking ? 'raekkefoelge' : 'enighed',
      eyebrow,
      unit: texts('survey.ranking.unitPlace'),
      ...(isRanking ? rankingHeadline : statementsHeadline)(view, language),
      ...commonOf(asked, rows),
      columns: [
        { key: 'option', label: heading, kind: 'text' },
        { key: 'place', label: texts('survey.place'), kind: 'integer' },
        { ...share, kind: 'share' },
      ],
      rows: rows.map((row) => ({
        key: String(row.option),
        cells: [row.optionText, row.place, isRanking ? row.firstChoiceShare : row.agreementShare],
      })),
    },
    order,
    chart: {
      label: eyebrow,
      rowHeading: heading,
      valueHeading: texts('survey.place'),
      rows: order.map(({ key, text, place }) => ({
        key,
        label: text,
        value: { missing: 'not-reported' },
        text: place,
      })),
      more: (n) => texts('survey.more', { n }),
    },
  };
}

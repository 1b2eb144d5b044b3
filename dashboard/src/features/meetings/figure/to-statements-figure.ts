import type { AnswerBarsModel, AnswerPart } from '@tilbudsvifte/charts';
import { figureWord } from '@tilbudsvifte/locale';
import type { Figure } from '@tilbudsvifte/planning';
import { meetingTexts, statementsHeadline } from '@tilbudsvifte/locale/screens/meetings';
import type { Schema } from '../../../lib/api.ts';
import type { MeetingFigureModel } from './meeting-figure-model.ts';
import { commonOf, rowsOf, viewOf } from './survey-figure.ts';
import type { QuestionResults } from './survey-figure.ts';

type ResultRow = Schema<'SurveyResultRow'>;
type Level = Schema<'StatementLevel'>['level'];

/** Levels of agreement from one end of the scale to the other. */
export const levels: readonly Level[] = [
  'disagree-fully',
  'disagree-partly',
  'neither',
  'agree-partly',
  'agree-fully',
];
const colours: Record<Level, AnswerPart['colour']> = {
  'disagree-fully': 'div-m2',
  'disagree-partly': 'div-m1',
  neither: 'div-0',
  'agree-partly': 'div-p1',
  'agree-fully': 'div-p2',
};

/** Agreement with statements: its table and its bars. */
export interface StatementsFigure {
  readonly model: MeetingFigureModel;
  readonly chart: AnswerBarsModel;
}

/** Share of every level of a statement; what the answer does not tell is not reported. */
function sharesOf({ results, question, group }: QuestionResults, row: ResultRow): readonly Figure[] {
  const spread = results.distribution.filter(
    (one) => one.question === question && one.group === group && one.option === row.option,
  );
  return levels.map((level) => {
    const found = spread.find((one) => one.level === level)?.share;
    if (found) return found;
    // Missing for the reason that the whole row is missing for.
    return 'missing' in row.agreementShare ? row.agreementShare : { missing: 'not-reported' };
  });
}

/** Figure of statements — those that most agree with first, each with all its answers from disagree to agree. */
export function toStatementsFigure(asked: QuestionResults): StatementsFigure {
  const { language } = asked;
  const texts = meetingTexts(language);
  const rows = rowsOf(asked).map((row) => ({ row, shares: sharesOf(asked, row) }));
  const plain = rows.map(({ row }) => row);
  const eyebrow = texts('survey.statements.eyebrow');
  const word = (figure: Figure): string => figureWord(figure, 'share', language);
  const levelColumns = levels.map((level) => ({
    key: level,
    label: texts(`survey.level.${level}`),
    kind: 'share' as const,
  }));
  return {
    model: {
      id: 'enighed',
      eyebrow,
      unit: texts('survey.statements.unit'),
      ...statementsHeadline(
        viewOf(asked, plain, ({ agreementShare }) => agreementShare),
        language,
      ),
      ...commonOf(asked, plain),
      columns: [
        { key: 'statement', label: texts('survey.statement'), kind: 'text' },
        { key: 'place', label: texts('survey.place'), kind: 'integer' },
        { key: 'agreementShare', label: texts('survey.agree'), kind: 'share', interval: true },
        ...levelColumns,
        { key: 'answers', label: texts('survey.answeredCount'), kind: 'integer' },
      ],
      rows: rows.map(({ row, shares }) => ({
        key: String(row.option),
        cells: [row.optionText, row.place, row.agreementShare, ...shares, row.answers],
      })),
    },
    chart: {
      label: eyebrow,
      rowHeading: texts('survey.statement'),
      valueHeading: texts('survey.agree'),
      scaleHeading: texts('survey.scale'),
      parts: levels.map((level) => ({
        key: level,
        label: texts(`survey.level.${level}`),
        colour: colours[level],
      })),
      rows: rows.map(({ row, shares }) => ({
        key: String(row.option),
        label: row.optionText,
        text: word(row.agreementShare),
        shares,
        shareTexts: shares.map(word),
      })),
      more: (n) => texts('survey.more', { n }),
    },
  };
}

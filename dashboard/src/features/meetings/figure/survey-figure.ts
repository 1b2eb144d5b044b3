import type { Language } from '@tilbudsvifte/locale';
import { meetingTexts } from '@tilbudsvifte/locale/screens/meetings';
import type { SurveyQuestionView, SurveyResult } from '@tilbudsvifte/locale/screens/meetings';
import type { Schema } from '../../../lib/api.ts';
import type { MeetingFigureModel } from './meeting-figure-model.ts';

type Results = Schema<'SurveyResults'>;
type ResultRow = Schema<'SurveyResultRow'>;

/** One question of a survey's results, among all or in a group. */
export interface QuestionResults {
  readonly results: Results;
  readonly question: string;
  /** Municipality code or committee; empty for all. */
  readonly group: string;
  /** The group in words. */
  readonly groupName: string;
  readonly language: Language;
}

/** Rows of a question in the order of their places; without places in the order of the question. */
export function rowsOf({ results, question, group }: QuestionResults): readonly ResultRow[] {
  const placeOf = ({ place }: ResultRow): number => ('value' in place ? place.value : Infinity);
  return results.figures
    .filter((row) => row.question === question && row.group === group)
    .sort((a, b) => placeOf(a) - placeOf(b) || a.option - b.option);
}

/** Whether the survey was held elsewhere, and only the order of its options is published. */
export function isOnlyOrder({ basis }: Results): boolean {
  return 'missing' in basis.answered && basis.answered.missing === 'not-reported';
}

/** What every figure of a survey has alike: question, survey, source and reservations. */
export function commonOf(
  asked: QuestionResults,
  rows: readonly ResultRow[],
): Pick<MeetingFigureModel, 'subline' | 'notes' | 'source' | 'fileParts'> {
  const { results, groupName, group, language } = asked;
  const { survey, synthetic, sources, threshold } = results.basis;
  const texts = meetingTexts(language);
  const said = { question: rows[0]?.questionText ?? '', survey: survey.title, group: groupName };
  const elsewhere = isOnlyOrder(results);
  const source = elsewhere
    ? texts('survey.source', { source: sources.join('; ') })
    : texts('survey.ownSource', { threshold });
  return {
    subline: texts(group === '' ? 'survey.subline' : 'survey.sublineGroup', said),
    notes: [
      ...(elsewhere ? [texts('survey.onlyOrder')] : []),
      ...(synthetic ? [texts('survey.synthetic')] : []),
    ],
    source,
    fileParts: [survey.title, ...(groupName === '' ? [] : [groupName])],
  };
}

/** What the headline of a question is made from. */
export function viewOf(
  { results }: QuestionResults,
  rows: readonly ResultRow[],
  shareOf: (row: ResultRow) => SurveyResult['share'],
): SurveyQuestionView {
  const { survey, synthetic } = results.basis;
  return {
    survey: survey.title,
    synthetic,
    results: rows.map((row) => ({ text: row.optionText, place: row.place, share: shareOf(row) })),
  };
}

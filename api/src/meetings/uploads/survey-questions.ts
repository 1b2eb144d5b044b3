import type { NewSurveyQuestion } from '../surveys/surveys.parameters.ts';
import { mostOptions } from '../surveys/surveys.parameters.ts';
import type { SurveyRow } from './meeting-parsers.ts';

/** Questions of a file, in the order of their first lines; lines of one question need not stand together. */
export function surveyQuestions(rows: readonly SurveyRow[]): NewSurveyQuestion[] {
  const byText = new Map<string, NewSurveyQuestion>();
  for (const { question, kind, option, publishedPlace } of rows) {
    const known = byText.get(question) ?? { kind, text: question, options: [] };
    known.options.push({ text: option, publishedPlace });
    byText.set(question, known);
  }
  return [...byText.values()];
}

/** What keeps a question of the file from being asked: more options than anybody puts in order. */
export function crowded(questions: readonly NewSurveyQuestion[]): NewSurveyQuestion | undefined {
  return questions.find(({ options }) => options.length > mostOptions);
}

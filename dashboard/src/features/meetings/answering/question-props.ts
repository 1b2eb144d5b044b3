import type { Schema } from '../../../lib/api.ts';
import type { Given } from './given-answers.ts';

/** One question and what has been chosen. */
export interface QuestionProps {
  readonly question: Schema<'SurveyQuestion'>;
  /** Which of how many. */
  readonly progress: string;
  readonly given: Given;
  readonly onChange: (part: Partial<Given>) => void;
}

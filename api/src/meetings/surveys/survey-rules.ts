import type { SurveyStatus } from '../meeting-codes.ts';
import type { SurveyQuestion } from './surveys.answer.ts';

/**
 * Where a survey may go from where it is. One that was answered here never opens again, for results shown twice could be
 * subtracted from one another; one whose order was published elsewhere is never opened, and may be corrected.
 */
export function nextSurveySteps(status: SurveyStatus, publishedOrder: boolean): readonly SurveyStatus[] {
  if (publishedOrder) return status === 'closed' ? ['draft'] : ['closed'];
  if (status === 'draft') return ['open'];
  return status === 'open' ? ['closed'] : [];
}

/** What keeps a survey from leaving its draft: nothing to ask, or a published order with gaps. Null when nothing does. */
export function unfinished(questions: readonly SurveyQuestion[], publishedOrder: boolean): string | null {
  if (questions.length === 0) return 'There are no questions yet';
  const lonely = questions.find(({ kind, options }) => kind === 'ranking' && options.length < 2);
  if (lonely) return `Nothing can be put in order with one option: ${lonely.text}`;
  const gapped = publishedOrder ? questions.find((question) => !isOrder(question)) : undefined;
  return gapped ? `The published places are not 1 to ${gapped.options.length}: ${gapped.text}` : null;
}

function isOrder({ options }: SurveyQuestion): boolean {
  const places = options.map(({ publishedPlace }) => publishedPlace ?? 0).sort((a, b) => a - b);
  return places.every((place, at) => place === at + 1);
}

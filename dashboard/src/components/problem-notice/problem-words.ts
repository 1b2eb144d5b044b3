import type { Language } from '@tilbudsvifte/locale';
import { workProblemText } from '@tilbudsvifte/locale/work';
import type { WorkProblemCode, WorkTexts } from '@tilbudsvifte/locale/work';
import { ApiProblem } from '../../lib/api-problem.ts';

/** A failure in words: what happened, and what helps. */
export interface ProblemWords {
  readonly title: string;
  readonly detail: string;
}

/** A failed request in words; anything but a refusal is a lost connection. */
export function problemWords(error: Error, texts: WorkTexts, language: Language): ProblemWords {
  if (!(error instanceof ApiProblem))
    return { title: texts('work.offline'), detail: texts('work.offlineHelp') };
  return workProblemText(error.code as WorkProblemCode, { requestId: error.requestId || '–' }, language);
}

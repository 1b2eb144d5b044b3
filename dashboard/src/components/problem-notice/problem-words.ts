import { problemText } from '@tilbudsvifte/locale';
import type { Language, ProblemCode } from '@tilbudsvifte/locale';
import type { WorkTexts } from '@tilbudsvifte/locale/work';
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
  return problemText(error.code as ProblemCode, { requestId: error.requestId || '–' }, language);
}

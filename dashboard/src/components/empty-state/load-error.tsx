import type { ReactElement, ReactNode } from 'react';
import { problemText } from '@tilbudsvifte/locale';
import type { ProblemCode } from '@tilbudsvifte/locale';
import { ApiProblem, mayRecover } from '../../lib/api-problem.ts';
import { useLanguage, useTexts } from '../../lib/use-texts.ts';

/** An answer that could not be fetched. */
export interface LoadErrorProps {
  readonly error: unknown;
  readonly onRetry: () => void;
  /** What the problem's words need, such as the edition asked for. */
  readonly params?: Readonly<Record<string, string>>;
  /** What helps instead of asking again. */
  readonly action?: ReactNode;
  /** The last figures that did arrive, with their date; shown greyed below. */
  readonly lastGood?: { readonly date: string; readonly children: ReactNode };
}

/** Error state — what happened, a retry where one may help, and the last good figures if there are any. */
export function LoadError({ error, onRetry, params, action, lastGood }: LoadErrorProps): ReactElement {
  const texts = useTexts();
  const language = useLanguage();
  const refused = error instanceof ApiProblem ? error : undefined;
  const problem =
    refused &&
    problemText(refused.code as ProblemCode, { requestId: refused.requestId || '–', ...params }, language);
  return (
    <>
      <div className="empty-state empty-error" role="alert">
        <p className="empty-what">{texts('state.error')}</p>
        {problem && <p>{`${problem.title}. ${problem.detail}`}</p>}
        {mayRecover(error) && (
          <button type="button" className="button" onClick={onRetry}>
            {texts('card.retry')}
          </button>
        )}
        {action}
        {lastGood && <p>{texts('state.errorOlder', { date: lastGood.date })}</p>}
      </div>
      {lastGood && <div className="last-good">{lastGood.children}</div>}
    </>
  );
}

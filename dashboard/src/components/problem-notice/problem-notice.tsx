import type { ReactElement, ReactNode } from 'react';
import { useLanguage } from '../../lib/use-texts.ts';
import { useWorkTexts } from '../../lib/use-work-texts.ts';
import { problemWords } from './problem-words.ts';

/** Why a change failed. */
export interface ProblemNoticeProps {
  /** The failure; null shows nothing. */
  readonly error: Error | null;
  /** What helps, such as a button. */
  readonly children?: ReactNode;
}

/** Problem notice — says at once, also to screen readers, why something was not done and what helps. */
export function ProblemNotice({ error, children }: ProblemNoticeProps): ReactElement | null {
  const texts = useWorkTexts();
  const language = useLanguage();
  if (!error) return null;
  const { title, detail } = problemWords(error, texts, language);
  return (
    <div className="problem-notice" role="alert">
      <p>
        <strong>{title}.</strong> {detail}
      </p>
      {children}
    </div>
  );
}

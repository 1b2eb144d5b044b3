import { useEffect, useRef } from 'react';
import type { ReactElement } from 'react';
import { useWorkTexts } from '../../lib/use-work-texts.ts';

/** One thing to correct. */
export interface FieldError {
  /** Identity of the element that it is about. */
  readonly id: string;
  readonly text: string;
}

/** Summary of errors — at the top of a form, linked to the fields; takes focus when it appears or changes. */
export function ErrorSummary({ errors }: { readonly errors: readonly FieldError[] }): ReactElement | null {
  const texts = useWorkTexts();
  const box = useRef<HTMLDivElement>(null);
  const what = errors.map(({ id, text }) => `${id} ${text}`).join('\n');
  useEffect(() => {
    if (what !== '') box.current?.focus();
  }, [what]);
  if (errors.length === 0) return null;
  const go = (id: string): void => document.getElementById(id)?.focus();
  return (
    <div ref={box} className="error-summary" role="alert" tabIndex={-1}>
      <p className="empty-what">{texts('work.errorSummary', { n: errors.length })}</p>
      <ul>
        {errors.map(({ id, text }) => (
          <li key={`${id} ${text}`}>
            <a
              href={`#${id}`}
              onClick={(event) => {
                event.preventDefault();
                go(id);
              }}
            >
              {text}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

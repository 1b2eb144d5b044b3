import { useEffect, useRef } from 'react';
import type { ReactElement } from 'react';
import { useWorkTexts } from '../../lib/use-work-texts.ts';

/** One thing to correct. */
export interface FieldError {
  /** Identity of the element that it is about. */
  readonly id: string;
  readonly text: string;
}

const isTyping = (): boolean => document.activeElement?.matches('input, select, textarea') ?? false;

/** Focus on the summary when its form was tried, or its errors are others; never while somebody types. */
function useFocusOnErrors(what: string, onlyWhenTried: boolean): React.RefObject<HTMLDivElement | null> {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (what !== '' && !onlyWhenTried && !isTyping()) box.current?.focus();
  }, [what, onlyWhenTried]);
  useEffect(() => {
    // Sent by Enter, focus is still in the field; the errors stand there once this event is over.
    const tried = ({ target }: Event): void => {
      const isOurs = (): boolean => target instanceof HTMLElement && target.contains(box.current);
      setTimeout(() => void (isOurs() && box.current?.focus()));
    };
    document.addEventListener('submit', tried);
    return () => document.removeEventListener('submit', tried);
  }, []);
  return box;
}

/** Everything to correct in a form. */
export interface ErrorSummaryProps {
  readonly errors: readonly FieldError[];
  /** For forms whose own steps move focus: new errors alone do not take it. */
  readonly onlyWhenTried?: boolean;
}

/** Summary of errors — at the top of a form, linked to the fields; takes focus when the form is tried. */
export function ErrorSummary({ errors, onlyWhenTried = false }: ErrorSummaryProps): ReactElement | null {
  const texts = useWorkTexts();
  const what = errors.map(({ id, text }) => `${id} ${text}`).join('\n');
  const box = useFocusOnErrors(what, onlyWhenTried);
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

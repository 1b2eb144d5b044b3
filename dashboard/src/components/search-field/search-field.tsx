import { useEffect, useId, useState } from 'react';
import type { ReactElement } from 'react';
import { useSearchState } from '../../lib/use-search-state.ts';

const PAUSE_MS = 250;

/** What a search field says and looks like. */
export interface SearchFieldProps {
  readonly label: string;
  readonly className: string;
}

/**
 * Search field of a page — writes the address when the typing pauses, so that not every letter is a question, nor a
 * step that Back goes through. Another search begins with the first rows again.
 */
export function SearchField({ label, className }: SearchFieldProps): ReactElement {
  const id = useId();
  const [{ q = '' }, change] = useSearchState();
  const [typed, setTyped] = useState(q);
  const [known, setKnown] = useState(q);
  // The address changed by other means, such as a chip, Back or the header's form: what was typed no longer counts.
  if (q !== known) {
    setKnown(q);
    if (q !== typed.trim()) setTyped(q);
  }
  useEffect(() => {
    const text = typed.trim();
    if (text === q) return undefined;
    const write = (): void =>
      change({ q: text === '' ? undefined : text, side: undefined }, { replace: true });
    const timer = setTimeout(write, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed, q, change]);
  return (
    <div className={`field ${className}`}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="input"
        type="search"
        maxLength={100}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
    </div>
  );
}

import { useEffect, useId, useState } from 'react';
import type { ReactElement } from 'react';
import { useSearchState } from '../../lib/use-search-state.ts';
import { useTexts } from '../../lib/use-texts.ts';

const pause = 200;

/** Search field of the page — writes the address when the typing pauses, so that Back leaves the page. */
export function SearchField(): ReactElement {
  const texts = useTexts();
  const id = useId();
  const [{ q = '' }, change] = useSearchState();
  const [typed, setTyped] = useState(q);
  const [known, setKnown] = useState(q);
  // The address changed by other means, such as the search box of the header.
  if (q !== known) {
    setKnown(q);
    if (q !== typed.trim()) setTyped(q);
  }
  useEffect(() => {
    const text = typed.trim();
    if (text === q) return undefined;
    const write = (): void => change({ q: text === '' ? undefined : text }, { replace: true });
    const timer = setTimeout(write, pause);
    return () => clearTimeout(timer);
  }, [typed, q, change]);
  return (
    <div className="field search-page-field">
      <label htmlFor={id}>{texts('nav.search')}</label>
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

import { useEffect, useId, useState } from 'react';
import type { ReactElement } from 'react';
import { useSearchState } from '../../lib/use-search-state.ts';
import { useTexts } from '../../lib/use-texts.ts';

const pause = 300;

/** Search box — writes the address when the typing pauses, so that every letter is not a question of its own. */
export function SearchBox(): ReactElement {
  const texts = useTexts();
  const id = useId();
  const [{ q = '' }, change] = useSearchState();
  const [typed, setTyped] = useState(q);
  const [known, setKnown] = useState(q);
  // The address changed by other means, such as a chip or Back: what was typed no longer counts.
  if (q !== known) {
    setKnown(q);
    if (q !== typed.trim()) setTyped(q);
  }
  useEffect(() => {
    const text = typed.trim();
    if (text === q) return undefined;
    const write = (): void =>
      change({ q: text === '' ? undefined : text, side: undefined }, { replace: true });
    const timer = setTimeout(write, pause);
    return () => clearTimeout(timer);
  }, [typed, q, change]);
  return (
    <div className="field search-field">
      <label htmlFor={id}>{texts('services.search')}</label>
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

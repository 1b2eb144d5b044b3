import { useState } from 'react';
import type { ReactElement } from 'react';
import { useChoices } from '../lib/use-choices.ts';
import type { Dropped } from '../lib/url-state.ts';
import type { Search } from '../lib/search-params.ts';
import { useSearchState } from '../lib/use-search-state.ts';
import { useTexts } from '../lib/use-texts.ts';

// A list keeps its known codes; writing the address anew leaves out what was dropped when it was read.
function withoutUnknown({ s = [] }: Search, unknown: readonly Dropped[]): Search {
  const lost = unknown.filter(({ name }) => name === 's').map(({ value }) => value);
  const kept = s.filter((code) => !lost.includes(code));
  const cleared = Object.fromEntries(unknown.map(({ name }) => [name, undefined]));
  return { ...cleared, ...(lost.length > 0 && kept.length > 0 && { s: kept }) };
}

/** Says which parts of the address meant nothing and were left out, so that no one reads the wrong figures unaware. */
export function DroppedNotice({ dropped }: { readonly dropped: readonly Dropped[] }): ReactElement | null {
  const texts = useTexts();
  const { unknown } = useChoices();
  const [closed, setClosed] = useState(false);
  const [search, change] = useSearchState();
  const remove = (): void => {
    setClosed(true);
    change(withoutUnknown(search, unknown));
  };
  const all = [...(closed ? [] : dropped), ...unknown];
  if (all.length === 0) return null;
  return (
    <div className="banner banner-warn" role="status">
      <strong>{texts('problem.unknown-parameter.title')}</strong>
      <ul>
        {all.map(({ name, value }) => (
          <li key={`${name}=${value}`}>{texts('banner.dropped', { parameter: `${name}=${value}` })}</li>
        ))}
      </ul>
      <button type="button" className="button link" onClick={remove}>
        {texts('banner.remove')}
      </button>
    </div>
  );
}

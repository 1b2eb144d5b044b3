import { useState } from 'react';
import type { ReactElement } from 'react';
import { useChoices } from '../lib/use-choices.ts';
import type { Dropped } from '../lib/url-state.ts';
import { useTexts } from '../lib/use-texts.ts';

/** Says which parts of the address meant nothing and were left out, so that no one reads the wrong figures unaware. */
export function DroppedNotice({ dropped }: { readonly dropped: readonly Dropped[] }): ReactElement | null {
  const texts = useTexts();
  const { unknown } = useChoices();
  const [closed, setClosed] = useState(false);
  const all = [...(closed ? [] : dropped), ...unknown];
  if (all.length === 0) return null;
  return (
    <div className="banner banner-warn" role="status">
      <strong>{texts('problem.unknown-parameter.title')}</strong>
      <ul>
        {all.map(({ name, value }) => (
          <li key={`${name}=${value}`}>
            {texts('problem.unknown-parameter.detail', { parameter: `${name}=${value}` })}
          </li>
        ))}
      </ul>
      {unknown.length === 0 && (
        <button type="button" className="button link" onClick={() => setClosed(true)}>
          {texts('banner.dismiss')}
        </button>
      )}
    </div>
  );
}

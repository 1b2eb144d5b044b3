import { useId } from 'react';
import type { ReactElement } from 'react';
import { storeView } from '../../lib/own-view.ts';
import { useTexts } from '../../lib/use-texts.ts';
import { useSearchState } from '../../lib/use-search-state.ts';

const views = ['figur', 'tabel'] as const;

/** Figur | Tabel — one choice for all figures of the page, kept in the address. */
export function ViewSwitch(): ReactElement {
  const texts = useTexts();
  const name = useId();
  const [{ v = 'figur' }, change] = useSearchState();
  return (
    <fieldset className="view-switch">
      <legend className="visually-hidden">{texts('card.view')}</legend>
      {views.map((view) => (
        <label key={view}>
          <input
            type="radio"
            name={name}
            checked={v === view}
            onChange={() => {
              change({ v: view }, { replace: true });
              storeView(view);
            }}
          />
          <span>{texts(view === 'figur' ? 'card.figure' : 'card.table')}</span>
        </label>
      ))}
    </fieldset>
  );
}

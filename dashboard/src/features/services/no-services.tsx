import type { ReactElement } from 'react';
import { useTexts } from '../../lib/use-texts.ts';

/** Says that no service of the register matches, with the way out of the filters. */
export function NoServices({ onReset }: { readonly onReset: () => void }): ReactElement {
  const texts = useTexts();
  return (
    <div className="empty-state empty-no-rows">
      <p className="empty-what">{texts('services.none')}</p>
      <p>{texts('services.noneHelp')}</p>
      <button type="button" className="button" onClick={onReset}>
        {texts('state.resetFilters')}
      </button>
    </div>
  );
}

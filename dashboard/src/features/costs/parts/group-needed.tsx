import type { ReactElement } from 'react';
import { useSearchState } from '../../../lib/use-search-state.ts';
import { useTexts } from '../../../lib/use-texts.ts';
import { costGroups } from './cost-controls.tsx';

/** Areas of spending to choose from, where the headline says that one is needed. */
export function GroupNeeded(): ReactElement {
  const texts = useTexts();
  const [, change] = useSearchState();
  return (
    <div className="empty-state">
      <p className="empty-what">{texts('costs.groupNeededHelp')}</p>
      <div className="figure-controls">
        {costGroups
          .filter((group) => group !== 'all')
          .map((group) => (
            <button key={group} type="button" className="button" onClick={() => change({ omr: group })}>
              {texts(`costGroup.${group}`)}
            </button>
          ))}
      </div>
    </div>
  );
}

import type { ReactElement } from 'react';
import { useSearchState } from '../../../lib/use-search-state.ts';
import { costGroups } from './cost-controls.tsx';
import { useTextsOf } from '../../../lib/use-texts-of.ts';
import { costTexts } from '../cost-texts.ts';

/** Areas of spending to choose from, where the headline says that one is needed. */
export function GroupNeeded(): ReactElement {
  const texts = useTextsOf(costTexts);
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

import type { ReactElement } from 'react';
import { createTexts, LANGUAGES } from '@tilbudsvifte/locale';
import { useSearchState } from '../lib/use-search-state.ts';
import { useLanguage, useTexts } from '../lib/use-texts.ts';

/** Danish or English, each named in its own language; kept in the address, so a link opens as it was sent. */
export function LanguageSwitch(): ReactElement {
  const texts = useTexts();
  const current = useLanguage();
  const [, change] = useSearchState();
  return (
    <div role="group" aria-label={texts('shell.language')} className="language-switch">
      {LANGUAGES.map((language) => (
        <button
          key={language}
          type="button"
          lang={language}
          className="button quiet"
          aria-pressed={language === current}
          onClick={() => change({ l: language }, { replace: true })}
        >
          {createTexts(language)(language === 'da' ? 'shell.danish' : 'shell.english')}
        </button>
      ))}
    </div>
  );
}

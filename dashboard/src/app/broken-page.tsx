import type { ReactElement } from 'react';
import { useTexts } from '../lib/use-texts.ts';

/** What stands in for a page that could not be drawn. */
export function BrokenPage(): ReactElement {
  const texts = useTexts();
  return (
    <div className="container page" role="alert">
      <h1>{texts('shell.broken')}</h1>
      <p>{texts('shell.brokenHelp')}</p>
      <button type="button" className="button primary" onClick={() => window.location.reload()}>
        {texts('shell.reload')}
      </button>
    </div>
  );
}

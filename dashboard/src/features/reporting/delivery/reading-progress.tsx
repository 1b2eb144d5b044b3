import type { ReactElement } from 'react';
import { useWorkTexts } from '../../../lib/use-work-texts.ts';

/** How far the reading has come. */
export function ReadingProgress({ rows }: { readonly rows: number }): ReactElement {
  const texts = useWorkTexts();
  const words = texts('delivery.reading', { n: rows });
  return (
    <div className="reading">
      <progress aria-label={words} />
      <p role="status">{words}</p>
      <p className="hint">{texts('delivery.readingHelp')}</p>
    </div>
  );
}

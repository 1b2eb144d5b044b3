import type { ReactElement } from 'react';
import { useWorkTexts } from '../../../lib/use-work-texts.ts';

/** What to know before filling in: how the keys work, that it is kept, and whether it is an earlier try. */
export function RowsNotes({
  empty,
  restored,
}: {
  readonly empty: boolean;
  readonly restored: boolean;
}): ReactElement {
  const texts = useWorkTexts();
  return (
    <>
      <p className="hint">{texts(empty ? 'webForm.emptyHelp' : 'webForm.help')}</p>
      <p className="hint">{texts('webForm.kept')}</p>
      {restored && <p className="notice">{texts('webForm.restored')}</p>}
    </>
  );
}

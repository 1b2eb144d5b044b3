import type { ReactElement } from 'react';
import { AnswerState } from '../../components/empty-state/answer-state.tsx';
import { useWorkTexts } from '../../lib/use-work-texts.ts';
import { ChangesTable } from './changes-table.tsx';
import { NewBatches } from './new-batches.tsx';
import { PublishForm } from './publish-form.tsx';
import { usePreview } from './use-publications.ts';

/** New edition — what it would change against the newest, what speaks against it, and publishing it. */
export function NewEdition(): ReactElement {
  const texts = useWorkTexts();
  const query = usePreview();
  return (
    <AnswerState query={query} height="list">
      {(preview) => (
        <>
          <h3>{texts('publications.changes')}</h3>
          <ChangesTable preview={preview} />
          <NewBatches batches={preview.batches} />
          <PublishForm
            checks={preview.checks}
            onCheckAgain={() => void query.refetch()}
            checking={query.isFetching}
          />
        </>
      )}
    </AnswerState>
  );
}

import type { ReactElement } from 'react';
import { addToFolderTexts } from '@tilbudsvifte/locale/screens/folders';
import { useConnected } from '../../lib/connection/use-connected.ts';
import { useTextsOf } from '../../lib/use-texts-of.ts';
import type { FigureModel } from '../figure-card/figure-model.ts';
import { ProblemNotice } from '../problem-notice/problem-notice.tsx';
import { AddedToast } from './added-toast.tsx';
import { useToast } from './one-toast.ts';
import { useAdding } from './use-adding.ts';

/** Why a figure cannot be added now; nothing where it can. */
function useHindrance({ basis }: FigureModel): string | undefined {
  const texts = useTextsOf(addToFolderTexts);
  const connected = useConnected();
  if (!connected) return texts('folderAdd.offline');
  return basis.edition.publishedAt === null ? texts('folderAdd.working') : undefined;
}

function Outcome({
  model,
  adding,
}: {
  readonly model: FigureModel;
  readonly adding: ReturnType<typeof useAdding>;
}): ReactElement {
  const texts = useTextsOf(addToFolderTexts);
  const hindrance = useHindrance(model);
  const { added, undone } = adding.outcome;
  return (
    <>
      <ProblemNotice error={adding.error} />
      {added && <AddedToast added={added} adding={adding} edition={model.basis.edition.label} />}
      {undone !== undefined && <p role="status">{texts('folderAdd.undone', { title: undone })}</p>}
      {hindrance !== undefined && !added && <p role="status">{hindrance}</p>}
    </>
  );
}

/** Føj til mødemappe — one press puts the figure into the folder used last; the message has the way back. */
export function AddToFolder({ model }: { readonly model: FigureModel }): ReactElement {
  const texts = useTextsOf(addToFolderTexts);
  const adding = useAdding(model);
  const toast = useToast();
  const hindrance = useHindrance(model);
  const press = (): void => {
    toast.open();
    if (hindrance === undefined) adding.add();
  };
  return (
    <>
      <button
        type="button"
        className="button"
        aria-disabled={adding.isPending || hindrance !== undefined}
        onClick={() => !adding.isPending && press()}
      >
        {texts('folderAdd.button')}
      </button>
      {toast.isShown && (
        <div className="toast">
          <Outcome model={model} adding={adding} />
          <button type="button" className="button link toast-close" onClick={toast.close}>
            {texts('folderAdd.close')}
          </button>
        </div>
      )}
    </>
  );
}

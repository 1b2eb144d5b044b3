import { useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import type { QueryClient } from '@tanstack/react-query';
import { useRouterState } from '@tanstack/react-router';
import { addToFolderTexts } from '@tilbudsvifte/locale/screens/folders';
import type { Schema } from '../../lib/api.ts';
import { requestOf } from '../../lib/asked-requests.ts';
import { useChange } from '../../lib/queries/use-change.ts';
import { foldersQuestion } from '../../lib/queries/use-folders.ts';
import type { Folder } from '../../lib/queries/use-folders.ts';
import { workKey } from '../../lib/queries/use-work.ts';
import { send } from '../../lib/send.ts';
import { writeSearch } from '../../lib/url-state.ts';
import { useSearchState } from '../../lib/use-search-state.ts';
import { useTextsOf } from '../../lib/use-texts-of.ts';
import type { FigureModel } from '../figure-card/figure-model.ts';

/** Where a figure was put. */
export interface Added {
  readonly folder: Folder;
  readonly item: string;
  /** The folder was made for it. */
  readonly made: boolean;
}

/** What comes of adding: where the figure is, or from which folder it was taken again. */
export interface Outcome {
  readonly added?: Added;
  readonly undone?: string;
}

type Figure = Omit<Schema<'NewFolderItem'>, 'note' | 'no'>;
type Own = Pick<Schema<'FolderSummary'>, 'id'>;

/** The figure as a folder takes it: where it stands, the answer behind it, and the edition that is shown. */
function useFigure(model: FigureModel): Figure {
  const [search] = useSearchState();
  const path = useRouterState({ select: ({ location }) => location.pathname });
  return {
    path,
    figure: model.id,
    // The reader's language is the reader's; the edition stands beside.
    search: writeSearch({ ...search, dv: undefined, l: undefined, key: undefined }).replace('?', ''),
    headline: model.headline,
    request: requestOf(model.basis) ?? null,
    edition: model.basis.edition.id,
  };
}

async function lastUsed(client: QueryClient): Promise<Own | undefined> {
  const queryKey = [workKey, ...foldersQuestion.key];
  const { folders } = await client.fetchQuery({ queryKey, queryFn: foldersQuestion.ask, staleTime: 0 });
  return folders.find(({ own }) => own);
}

async function put(folder: Own, figure: Figure, made: boolean): Promise<Added> {
  const changed = await send<Folder>({ method: 'POST', path: `/folders/${folder.id}/items`, body: figure });
  return { folder: changed, item: changed.items.at(-1)?.id ?? '', made };
}

/** Takes a figure out again, and its folder too where that was made for it. */
async function takeOut({ folder: { id, version }, item, made }: Added): Promise<void> {
  await send({ method: 'DELETE', path: made ? `/folders/${id}` : `/folders/${id}/items/${item}`, version });
}

/** Føj til mødemappe: into the folder used last, or into another one; and back. */
export function useAdding(model: FigureModel) {
  const client = useQueryClient();
  const figure = useFigure(model);
  const title = useTextsOf(addToFolderTexts)('folderAdd.firstTitle');
  const [outcome, setOutcome] = useState<Outcome>({});
  const toNew = async (): Promise<Added> =>
    put(await send<Folder>({ method: 'POST', path: '/folders', body: { title } }), figure, true);
  const adding = useChange({
    make: async (into: Own | 'new' | 'last') => {
      if (into === 'new') return toNew();
      const folder = into === 'last' ? await lastUsed(client) : into;
      return folder ? put(folder, figure, false) : toNew();
    },
    stale: [['folders']],
    onDone: (added) => setOutcome({ added }),
  });
  const moving = useChange({
    make: async ({ from, to }: { readonly from: Added; readonly to: Own | 'new' }) => {
      const added = to === 'new' ? await toNew() : await put(to, figure, false);
      await takeOut(from);
      return added;
    },
    stale: [['folders']],
    onDone: (added) => setOutcome({ added }),
  });
  const undoing = useChange({
    make: takeOut,
    stale: [['folders']],
    onDone: (_, { folder }) => setOutcome({ undone: folder.title }),
  });
  return {
    outcome,
    add: () => {
      [adding, moving, undoing].forEach(({ reset }) => reset());
      setOutcome({});
      adding.run('last');
    },
    move: (from: Added, to: Own | 'new') => moving.run({ from, to }),
    undo: undoing.run,
    isPending: adding.isPending || moving.isPending || undoing.isPending,
    error: adding.error ?? moving.error ?? undoing.error,
  };
}

import { useQueryClient } from '@tanstack/react-query';
import { useChange } from '../../lib/queries/use-change.ts';
import type { ChangeState } from '../../lib/queries/use-change.ts';
import type { Folder } from '../../lib/queries/use-folders.ts';
import { workKey } from '../../lib/queries/use-work.ts';
import { send } from '../../lib/send.ts';
import type { Change } from '../../lib/send.ts';

/** A change of a folder: below its address, with the version added when it is made. */
export type FolderStep = Pick<Change, 'method' | 'body'> & {
  /** Below the folder's own address, such as `/order`. */
  readonly part?: string;
};

/** Changes of a folder, and what comes of them. */
export interface FolderChangeOptions<Answer> {
  readonly folder: Folder;
  readonly onDone?: (answer: Answer, step: FolderStep) => void;
  /** Picks the folder out of the answer. */
  readonly read: (answer: Answer) => Folder;
}

/** Changes made one after the other, each from what the one before it gave; the page shows the answer at once. */
export function useFolderSteps<Answer>({
  folder: { id, version },
  onDone,
  read,
}: FolderChangeOptions<Answer>): ChangeState<FolderStep> {
  const client = useQueryClient();
  const of = { queryKey: [workKey, 'folders', id] };
  return useChange({
    make: async ({ method, body, part = '' }: FolderStep) => {
      const known = client.getQueriesData<Folder>(of).map(([, data]) => data?.version ?? 0);
      const change = { method, path: `/folders/${id}${part}`, version: Math.max(version, ...known) };
      const answer = await send<Answer>({ ...change, ...(body && { body }) });
      client.setQueriesData(of, read(answer));
      return answer;
    },
    scope: `folder ${id}`,
    stale: [['folders']],
    ...(onDone && { onDone }),
  });
}

/** The same for changes that answer with the folder itself. */
export function useFolderChange(
  folder: Folder,
  onDone?: (answer: Folder, step: FolderStep) => void,
): ChangeState<FolderStep> {
  return useFolderSteps<Folder>({ folder, read: (answer) => answer, ...(onDone && { onDone }) });
}

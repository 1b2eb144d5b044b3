import type { UseQueryResult } from '@tanstack/react-query';
import { answerOf, api } from '../api.ts';
import type { Schema } from '../api.ts';
import { useWork } from './use-work.ts';

/** Every meeting folder that the person owns or that is shared with the person's role, last changed first. */
export const foldersQuestion = {
  key: ['folders'],
  ask: () => answerOf(api.GET('/api/folders')),
} as const;

/** A folder with everything in it. */
export type Folder = Schema<'FolderDetail'>;

/** Own folders and those shared with the person; asked for by the signed-in only. */
export function useFolders(enabled = true): UseQueryResult<Schema<'FolderList'>> {
  return useWork({ ...foldersQuestion, enabled });
}

/** One folder; `key` where it is read by its link. */
export function useFolder(id: string, key: string | undefined): UseQueryResult<Folder> {
  return useWork({
    key: ['folders', id, key ?? ''],
    ask: () =>
      answerOf(api.GET('/api/folders/{id}', { params: { path: { id }, query: key ? { key } : {} } })),
  });
}

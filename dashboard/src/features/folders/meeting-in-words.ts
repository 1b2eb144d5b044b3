import type { foldersTexts } from '@tilbudsvifte/locale/screens/folders';
import type { Schema } from '../../lib/api.ts';

/** The meeting of a folder: name and day, either alone, or nothing. */
export function meetingInWords(
  { meeting, metOn }: Pick<Schema<'FolderSummary'>, 'meeting' | 'metOn'>,
  texts: ReturnType<typeof foldersTexts>,
): string {
  if (metOn === null) return meeting;
  return meeting === ''
    ? texts('folders.on', { date: metOn })
    : texts('folders.meetingOn', { meeting, date: metOn });
}

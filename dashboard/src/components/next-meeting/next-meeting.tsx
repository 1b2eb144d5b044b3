import type { ReactElement } from 'react';
import { foldersTexts } from '@tilbudsvifte/locale/screens/folders';
import type { Schema } from '../../lib/api.ts';
import { useFolders } from '../../lib/queries/use-folders.ts';
import { today } from '../../lib/today.ts';
import { useTextsOf } from '../../lib/use-texts-of.ts';
import { PageLink } from '../page-link/page-link.tsx';

type Summary = Schema<'FolderSummary'>;

/** The folder of the next meeting: today's or the first after. */
export function nextFolder(folders: readonly Summary[], day: string): Summary | undefined {
  const ahead = folders.filter(({ metOn }) => metOn !== null && metOn >= day);
  return ahead.toSorted((a, b) => ((a.metOn ?? '') < (b.metOn ?? '') ? -1 : 1))[0];
}

/** Next meeting — one link to its folder, for whoever it is shared with. */
export function NextMeeting(): ReactElement | null {
  const texts = useTextsOf(foldersTexts);
  const { data } = useFolders();
  const folder = nextFolder(data?.folders ?? [], today());
  if (!folder?.metOn) return null;
  return (
    <p>
      <PageLink to="/moede/$mappe" params={{ mappe: folder.id }} className="button primary">
        {texts('folders.nextOpen', { title: folder.title })}
      </PageLink>
      <span>
        {folder.meeting === ''
          ? texts('folders.on', { date: folder.metOn })
          : texts('folders.meetingOn', { meeting: folder.meeting, date: folder.metOn })}
      </span>
    </p>
  );
}

import { useEffect, useState } from 'react';
import type { ReactElement } from 'react';
import { useIsFetching, useQueryClient } from '@tanstack/react-query';
import type { QueryClient } from '@tanstack/react-query';
import { folderTexts } from '@tilbudsvifte/locale/screens/folders';
import { addressOf } from '../../lib/asked-requests.ts';
import { useConnected } from '../../lib/connection/use-connected.ts';
import { sparesData } from '../../lib/connection/spares-data.ts';
import { folderAddress, keepFolder, keptMoment, listAddresses } from '../../lib/folders/keep-folder.ts';
import { useTextsOf } from '../../lib/use-texts-of.ts';
import type { FolderProps } from './folder-content.tsx';

// Figures are drawn one after the other; only then all their answers are known.
const settledAfterMs = 1500;

/** Addresses of all answers that the page shows now. */
function shownAnswers(client: QueryClient): readonly string[] {
  const shown = client.getQueryCache().findAll({ type: 'active' });
  const answers = shown.flatMap(({ state }) => addressOf(state.data) ?? []);
  const editions = new Set(
    answers.flatMap((address) => new URL(address, 'http://page').searchParams.get('edition') ?? []),
  );
  return [...answers, ...[...editions].flatMap(listAddresses)];
}

/** When the folder was kept on this device: kept by reading it, once everything that its figures need has come. */
function useKept({ folder, linkKey }: FolderProps): string | undefined {
  const client = useQueryClient();
  const connected = useConnected();
  const fetching = useIsFetching();
  const [kept, setKept] = useState<string>();
  const address = folderAddress(folder.id, linkKey);
  useEffect(() => {
    if (fetching > 0) return;
    const timer = setTimeout(() => {
      const saving =
        connected && !sparesData() ? keepFolder(address, shownAnswers(client)) : keptMoment(address);
      // A browser that keeps nothing for us says nothing.
      saving.then(setKept, () => undefined);
    }, settledAfterMs);
    return () => clearTimeout(timer);
  }, [client, connected, fetching, address, folder.version]);
  return kept;
}

/** Says from when the folder is kept on this device. */
export function KeptLine(props: FolderProps): ReactElement {
  const texts = useTextsOf(folderTexts);
  const kept = useKept(props);
  return (
    <p className="folder-kept" role="status">
      {kept === undefined ? texts('folder.keeping') : texts('folder.kept', { at: kept })}
    </p>
  );
}

import { useState } from 'react';
import type { ReactElement } from 'react';
import { folderShareTexts } from '@tilbudsvifte/locale/screens/folders';
import { CopyButton } from '../../components/copy-button/copy-button.tsx';
import { ProblemNotice } from '../../components/problem-notice/problem-notice.tsx';
import type { Schema } from '../../lib/api.ts';
import { useTextsOf } from '../../lib/use-texts-of.ts';
import type { SharingProps } from './share-folder.tsx';
import { useFolderChange, useFolderSteps } from './use-folder-change.ts';

function linkOf({ folder, key }: Schema<'FolderLink'>): string {
  return `${window.location.origin}/moede/${folder.id}?key=${key}`;
}

function Made({ link }: { readonly link: string }): ReactElement {
  const texts = useTextsOf(folderShareTexts);
  return (
    <>
      <p role="status">{texts('folderShare.linkMade')}</p>
      <input
        className="input"
        readOnly
        aria-label={texts('folderShare.linkField')}
        value={link}
        onFocus={(event) => event.target.select()}
      />
      <CopyButton text={link} label={texts('folderShare.copy')} />
    </>
  );
}

/** The link of a folder: made, copied, made anew, withdrawn. */
export function ShareLink({ folder }: SharingProps): ReactElement {
  const texts = useTextsOf(folderShareTexts);
  const [link, setLink] = useState<string>();
  const making = useFolderSteps<Schema<'FolderLink'>>({
    folder,
    onDone: (answer) => setLink(linkOf(answer)),
    read: (answer) => answer.folder,
  });
  const withdrawing = useFolderChange(folder, () => setLink(undefined));
  const { linkShared } = folder;
  const isPending = making.isPending || withdrawing.isPending;
  return (
    <fieldset className="share-readers">
      <legend>{texts('folderShare.link')}</legend>
      <p className="hint">{texts('folderShare.linkHelp')}</p>
      {link === undefined ? (
        <p role="status">{texts(linkShared ? 'folderShare.linkThere' : 'folderShare.linkNone')}</p>
      ) : (
        <Made link={link} />
      )}
      <ProblemNotice error={making.error ?? withdrawing.error} />
      <div className="actions">
        <button
          type="button"
          className="button"
          disabled={isPending}
          onClick={() => making.run({ method: 'POST', part: '/link' })}
        >
          {texts(linkShared ? 'folderShare.linkRenew' : 'folderShare.linkMake')}
        </button>
        {linkShared && (
          <button
            type="button"
            className="button"
            disabled={isPending}
            onClick={() => withdrawing.run({ method: 'DELETE', part: '/link' })}
          >
            {texts('folderShare.linkWithdraw')}
          </button>
        )}
      </div>
    </fieldset>
  );
}

import type { ReactElement } from 'react';
import { folderTexts } from '@tilbudsvifte/locale/screens/folders';
import { ProblemNotice } from '../../components/problem-notice/problem-notice.tsx';
import { useConnected } from '../../lib/connection/use-connected.ts';
import type { Folder } from '../../lib/queries/use-folders.ts';
import { useTextsOf } from '../../lib/use-texts-of.ts';
import { useFolderChange } from './use-folder-change.ts';

/** A figure of a folder. */
export interface ItemProps {
  readonly folder: Folder;
  readonly item: Folder['items'][number];
}

type Texts = ReturnType<typeof folderTexts>;

function newerText({ newer }: ItemProps['item'], texts: Texts): string {
  if (!newer) return '';
  const { label } = newer.edition;
  if (newer.figuresDiffer === null) return texts('folderItem.newerUnknown', { edition: label });
  return texts(newer.figuresDiffer ? 'folderItem.newerDiffer' : 'folderItem.newerSame', { edition: label });
}

interface Choice {
  readonly key: 'follow' | 'freeze' | 'renew';
  readonly edition: string | null;
}

/** Which numbers the figure could show instead. */
function choicesOf({ edition, newer }: ItemProps['item']): readonly Choice[] {
  if (!edition) return [{ key: 'freeze', edition: 'latest' }];
  const renew: readonly Choice[] = newer ? [{ key: 'renew', edition: 'latest' }] : [];
  return [...renew, { key: 'follow', edition: null }];
}

function Switch({ folder, item }: ItemProps): ReactElement {
  const texts = useTextsOf(folderTexts);
  const connected = useConnected();
  const { run, isPending, error } = useFolderChange(folder);
  return (
    <>
      {choicesOf(item).map(({ key, edition }) => (
        <button
          key={key}
          type="button"
          className="button link"
          disabled={!connected || isPending}
          aria-label={texts(`folderItem.${key}Named`, { headline: item.headline })}
          onClick={() => run({ method: 'PATCH', part: `/items/${item.id}`, body: { edition } })}
        >
          {texts(`folderItem.${key}`)}
        </button>
      ))}
      <ProblemNotice error={error} />
    </>
  );
}

/** Which numbers a figure shows — of which edition, whether newer ones differ — and for the owner the others. */
export function ItemNumbers({ folder, item }: ItemProps): ReactElement {
  const texts = useTextsOf(folderTexts);
  const { edition, intact } = item;
  const newer = newerText(item, texts);
  return (
    <div className="item-numbers">
      <span className="state-chip">
        {edition ? texts('folderItem.frozen', { edition: edition.label }) : texts('folderItem.follows')}
      </span>
      {newer !== '' && <span>{newer}</span>}
      {intact === false && <span>{texts('folderItem.changed')}</span>}
      {folder.own && <Switch folder={folder} item={item} />}
    </div>
  );
}

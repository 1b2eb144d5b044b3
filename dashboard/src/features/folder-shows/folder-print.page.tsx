import { useCallback, useState } from 'react';
import type { ReactElement } from 'react';
import { slidesTexts } from '@tilbudsvifte/locale/screens/slides';
import { DeckButton } from '../../components/deck/deck-button.tsx';
import type { FigureModel } from '../../components/figure-card/figure-model.ts';
import { PageLink } from '../../components/page-link/page-link.tsx';
import { writeSearch } from '../../lib/url-state.ts';
import type { Folder } from '../../lib/queries/use-folders.ts';
import { useTextsOf } from '../../lib/use-texts-of.ts';
import { editionsInWords } from '../../components/slides/folder-lines.ts';
import { ItemSheet } from './item-sheet.tsx';
import { PrintTitle } from './print-title.tsx';
import { ShownFolder } from './shown-folder.tsx';
import { useRunningHead } from './use-running-head.ts';

interface SheetsProps {
  readonly folder: Folder;
  readonly linkKey: string | undefined;
}

function Sheets({ folder, linkKey }: SheetsProps): ReactElement {
  const words = useTextsOf(slidesTexts);
  const { id, title, items } = folder;
  const search = linkKey === undefined ? {} : { key: linkKey };
  const link = `${window.location.origin}/moede/${id}${writeSearch(search)}`;
  const [models, setModels] = useState<ReadonlyMap<string, FigureModel>>(new Map());
  const add = useCallback((item: string, model: FigureModel) => {
    setModels((before) => new Map(before).set(item, model));
  }, []);
  useRunningHead([title, editionsInWords(folder, words)].join(' · '));
  return (
    <div className="sheets">
      <div className="actions">
        <button type="button" className="button primary" onClick={() => window.print()}>
          {words('slides.print')}
        </button>
        <DeckButton folder={folder} link={link} />
        <PageLink to="/moede/$mappe" params={{ mappe: id }} search={search} className="button">
          {words('slides.back')}
        </PageLink>
      </div>
      <p className="hint">{words('slides.printHint')}</p>
      <PrintTitle folder={folder} link={link} models={[...models.values()]} />
      {items.map((item) => (
        <ItemSheet key={item.id} item={item} n={items.length} onModel={add} />
      ))}
    </div>
  );
}

/** A folder on paper: a title page, then one finding a page with its table after it. */
export function FolderPrintPage(): ReactElement {
  const words = useTextsOf(slidesTexts);
  return (
    <ShownFolder title={words('slides.print')}>
      {(folder, linkKey) => <Sheets folder={folder} linkKey={linkKey} />}
    </ShownFolder>
  );
}

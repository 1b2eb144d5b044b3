import { useCallback } from 'react';
import type { ReactElement } from 'react';
import { slidesTexts } from '@tilbudsvifte/locale/screens/slides';
import type { FigureModel } from '../../components/figure-card/figure-model.ts';
import { FolderFigure } from '../../components/folder-figure/folder-figure.tsx';
import { itemAddress } from '../../lib/folders/item-address.ts';
import type { Schema } from '../../lib/api.ts';
import { useTextsOf } from '../../lib/use-texts-of.ts';

/** A figure of a folder on paper. */
export interface ItemSheetProps {
  readonly item: Schema<'FolderItem'>;
  readonly n: number;
  readonly onModel: (id: string, model: FigureModel) => void;
}

/** Sheet — one finding with the owner's note, its table after it, and the link to the same figures. */
export function ItemSheet({ item, n, onModel }: ItemSheetProps): ReactElement {
  const words = useTextsOf(slidesTexts);
  const address = itemAddress(item);
  const told = useCallback((model: FigureModel) => onModel(item.id, model), [item.id, onModel]);
  return (
    <section className="sheet">
      <p className="sheet-count">{words('slides.sheet', { no: item.no, n })}</p>
      {item.note !== '' && <p className="sheet-note">{item.note}</p>}
      <FolderFigure address={address} figure={item.figure} variant="print" onModel={told} />
      <p className="sheet-link">
        {words('slides.figureLink')}: {window.location.origin + address}
      </p>
    </section>
  );
}

import type { ReactElement } from 'react';
import { slidesTexts } from '@tilbudsvifte/locale/screens/slides';
import { useTextsOf } from '../../lib/use-texts-of.ts';
import { useLanguage } from '../../lib/use-texts.ts';
import { PlainTable } from '../data-table/plain-table.tsx';
import type { FigureModel } from '../figure-card/figure-model.ts';
import { fitTable } from './fit-table.ts';
import type { TableRoom } from './fit-table.ts';

/** A figure's table on a slide. */
export interface SlideTableProps {
  readonly model: FigureModel;
  readonly room: TableRoom;
}

/** As many rows and columns of a table as can be read from afar; the rest is counted. */
export function SlideTable({ model, room }: SlideTableProps): ReactElement {
  const words = useTextsOf(slidesTexts);
  const language = useLanguage();
  const { columns, rows, moreRows, moreColumns } = fitTable(model, room, language);
  const more = [
    ...(moreRows > 0 ? [words('slides.moreRows', { n: moreRows })] : []),
    ...(moreColumns > 0 ? [words('slides.moreColumns', { n: moreColumns })] : []),
  ];
  return (
    <div className="slide-table">
      <PlainTable caption={model.eyebrow} columns={columns} rows={rows} />
      {more.length > 0 && <p className="slide-more">{more.join(' · ')}</p>}
    </div>
  );
}

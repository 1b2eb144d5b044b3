import { useDeferredValue } from 'react';
import type { ReactElement } from 'react';
import { usePrinting } from '../../lib/use-printing.ts';
import { useSearchState } from '../../lib/use-search-state.ts';
import { useTexts } from '../../lib/use-texts.ts';
import { DataTable } from '../data-table/data-table.tsx';
import { ErrorBoundary } from '../error-boundary/error-boundary.tsx';
import type { FigureModel } from './figure-model.ts';
import { paperTables } from './paper-tables.ts';

/** The two forms of one figure. */
export interface FigureViewsProps {
  /** Id of the card; its headline is `${id}-headline`. */
  readonly id: string;
  readonly model: Pick<FigureModel, 'eyebrow' | 'columns' | 'rows' | 'summary'>;
  readonly figure: ReactElement;
}

/** Drawing or table by the address's choice; paper shows both. */
export function FigureViews({ id, model, figure }: FigureViewsProps): ReactElement {
  const texts = useTexts();
  const [{ v = 'figur' }] = useSearchState();
  const printing = usePrinting();
  // Words and controls answer a key at once; hundreds of marks follow without holding them up.
  const drawing = useDeferredValue(figure);
  const caption = texts('table.caption', { title: model.eyebrow, n: model.rows.length });
  const tables = printing ? paperTables(model) : [model];
  const table = tables.map(({ columns, rows }) => (
    <DataTable
      key={columns.map(({ key }) => key).join(' ')}
      caption={caption}
      columns={columns}
      rows={rows}
    />
  ));
  // A drawing that fails must not take its numbers along.
  return (
    <div className="figure-views" data-view={v}>
      {(v === 'figur' || printing) && (
        <figure
          className="figure-drawing"
          aria-labelledby={`${id}-headline`}
          aria-describedby={`${id}-summary`}
        >
          <ErrorBoundary fallback={table} resetKey={model}>
            {drawing}
          </ErrorBoundary>
          <figcaption id={`${id}-summary`} className="visually-hidden">
            {model.summary.join(' ')}
          </figcaption>
        </figure>
      )}
      {(v === 'tabel' || printing) && <div className="figure-table">{table}</div>}
    </div>
  );
}

import { useId } from 'react';
import type { ReactElement } from 'react';
import { useTexts } from '../../lib/use-texts.ts';
import { PlainTable } from '../data-table/plain-table.tsx';
import { ErrorBoundary } from '../error-boundary/error-boundary.tsx';
import type { FigureCardProps } from '../figure-card/figure-card-props.ts';
import type { FigureModel } from '../figure-card/figure-model.ts';
import { noteLine } from '../figure-card/note-line.ts';
import { paperTables } from '../figure-card/paper-tables.ts';
import { sourceLine } from '../figure-card/source-line.ts';

function Tables({ model }: { readonly model: FigureModel }): ReactElement {
  const texts = useTexts();
  const caption = texts('table.caption', { title: model.eyebrow, n: model.rows.length });
  return (
    <>
      {paperTables(model).map(({ columns, rows }) => (
        <PlainTable
          key={columns.map(({ key }) => key).join(' ')}
          caption={caption}
          columns={columns}
          rows={rows}
        />
      ))}
    </>
  );
}

/** A figure as a sheet of paper: nothing to press, nothing folded away, the table after the drawing. */
export function PrintLook({ model, figure }: FigureCardProps): ReactElement {
  const texts = useTexts();
  const id = useId();
  const notes = noteLine(model, texts);
  return (
    <article className="sheet-figure" data-figure-card={model.id} aria-labelledby={id}>
      <p className="eyebrow">
        {model.eyebrow} <span className="unit">({model.unit})</span>
      </p>
      <h2 id={id} className="sheet-headline">
        {model.headline}
      </h2>
      <p className="figure-subline">{model.subline}</p>
      <figure className="figure-drawing">
        <ErrorBoundary fallback={null} resetKey={model}>
          {figure}
        </ErrorBoundary>
        <figcaption className="visually-hidden">{model.summary.join(' ')}</figcaption>
      </figure>
      {notes.length > 0 && <p className="figure-notes">{notes.join(' · ')}</p>}
      <p className="figure-source">{sourceLine(model.basis, texts)}</p>
      {model.howToRead.length > 0 && (
        <div className="sheet-reading">
          <h3>{texts('card.howToRead')}</h3>
          {model.howToRead.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      )}
      <Tables model={model} />
    </article>
  );
}

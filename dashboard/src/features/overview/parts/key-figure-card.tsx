import { useContext, useId, useState } from 'react';
import type { ReactElement } from 'react';
import { DataTable } from '../../../components/data-table/data-table.tsx';
import { EmbeddingContext } from '../../../components/figure-card/embedding.ts';
import { FigureActions } from '../../../components/figure-card/figure-actions.tsx';
import { FigureCard } from '../../../components/figure-card/figure-card.tsx';
import { noteLine } from '../../../components/figure-card/note-line.ts';
import { sourceLine } from '../../../components/figure-card/source-line.ts';
import { usePrinting } from '../../../lib/use-printing.ts';
import { useSearchState } from '../../../lib/use-search-state.ts';
import { useTexts } from '../../../lib/use-texts.ts';
import type { KeyFigure } from '../to-key-figure.ts';
import { keyFigureExport } from './key-figure-export.tsx';
import { Strip } from './strip.tsx';

function Behind({ figure }: { readonly figure: KeyFigure }): ReactElement {
  const texts = useTexts();
  const { model, definition } = figure;
  const notes = noteLine(model, texts);
  return (
    <div className="key-figure-behind">
      <DataTable
        caption={texts('table.caption', { title: model.eyebrow, n: model.rows.length })}
        columns={model.columns}
        rows={model.rows}
      />
      {notes.length > 0 && <p className="figure-notes">{notes.join(' · ')}</p>}
      <FigureActions model={model} exportFigure={keyFigureExport(figure)} definition={definition} />
    </div>
  );
}

function Value({ figure }: { readonly figure: KeyFigure }): ReactElement {
  const { model, value, present, change, strip } = figure;
  return (
    <>
      <p>
        <span className={present ? 'key-figure' : 'key-figure-missing'}>{value}</span>
        <span className="key-figure-unit"> {model.unit}</span>
      </p>
      <p className="hint">
        {model.subline}. {present && (change.endsWith('.') ? change : `${change}.`)}
      </p>
      {strip && <Strip model={strip} />}
    </>
  );
}

/** A key figure where a single figure is asked for: a card like every other figure's. */
function Alone({ figure }: { readonly figure: KeyFigure }): ReactElement {
  const { model, definition } = figure;
  return (
    <FigureCard
      model={model}
      figure={<Value figure={figure} />}
      exportFigure={keyFigureExport(figure)}
      definition={definition}
    />
  );
}

/**
 * Key-figure card — a number, its change and its place among the others; the table, downloads and definition behind
 * it open in the card, and the source always stands below.
 */
export function KeyFigureCard({ figure }: { readonly figure: KeyFigure }): ReactElement {
  const single = useContext(EmbeddingContext) !== undefined;
  return single ? <Alone figure={figure} /> : <Card figure={figure} />;
}

function Card({ figure }: { readonly figure: KeyFigure }): ReactElement {
  const texts = useTexts();
  const id = useId();
  const printing = usePrinting();
  const [{ v = 'figur' }] = useSearchState();
  const [opened, setOpened] = useState(false);
  const { model } = figure;
  const open = opened || printing || v === 'tabel';
  return (
    <article className="card third key-figure-card" data-figure-card={model.id} aria-labelledby={id}>
      <h3 id={id} className="eyebrow">
        {model.eyebrow}
      </h3>
      <Value figure={figure} />
      <p className="visually-hidden">{model.summary.join(' ')}</p>
      <details className="how-to-read" open={open} onToggle={(event) => setOpened(event.currentTarget.open)}>
        <summary>
          {texts('overview.cardTable')}
          <span className="visually-hidden">: {model.eyebrow}</span>
        </summary>
        {open && <Behind figure={figure} />}
      </details>
      <p className="figure-source">{sourceLine(model.basis, texts)}</p>
    </article>
  );
}

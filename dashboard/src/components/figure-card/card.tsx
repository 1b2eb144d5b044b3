import { useId } from 'react';
import type { ReactElement } from 'react';
import { usePrinting } from '../../lib/use-printing.ts';
import { useTexts } from '../../lib/use-texts.ts';
import { EmbeddedLink } from './embedded-link.tsx';
import { FigureActions } from './figure-actions.tsx';
import type { FigureCardProps } from './figure-card-props.ts';
import { FigureViews } from './figure-views.tsx';
import { noteLine } from './note-line.ts';
import { sourceLine } from './source-line.ts';
import { ViewSwitch } from './view-switch.tsx';

function Reading({ lines }: { readonly lines: readonly string[] }): ReactElement | null {
  const texts = useTexts();
  const printing = usePrinting();
  if (lines.length === 0) return null;
  return (
    <details className="how-to-read" {...(printing && { open: true })}>
      <summary>{texts('card.howToRead')}</summary>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </details>
  );
}

/** The card of a figure; the order of its parts is the order of reading. */
export function Card({
  model,
  figure,
  exportFigure,
  controls,
  details,
  definition = '',
  embedded = false,
}: FigureCardProps & { readonly embedded?: boolean }): ReactElement {
  const texts = useTexts();
  const id = useId();
  const notes = noteLine(model, texts);
  return (
    <article className="figure-card" data-figure-card={model.id} aria-labelledby={`${id}-headline`}>
      <p className="eyebrow">
        {model.eyebrow} <span className="unit">({model.unit})</span>
      </p>
      <h3 id={`${id}-headline`} className="figure-headline">
        {model.headline}
      </h3>
      <p className="figure-subline">{model.subline}</p>
      {controls !== undefined && <div className="figure-controls">{controls}</div>}
      <ViewSwitch />
      <FigureViews id={id} model={model} figure={figure} />
      {details !== undefined && (
        <div className="figure-details" aria-live="polite">
          {details ?? <p className="hint">{texts('card.detailsHint')}</p>}
        </div>
      )}
      {notes.length > 0 && <p className="figure-notes">{notes.join(' · ')}</p>}
      <p className="figure-source">{sourceLine(model.basis, texts)}</p>
      {embedded ? (
        <EmbeddedLink />
      ) : (
        <FigureActions model={model} exportFigure={exportFigure} definition={definition} />
      )}
      <Reading lines={model.howToRead} />
    </article>
  );
}

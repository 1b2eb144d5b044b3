import { useId } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { FigureViews } from '../../../components/figure-card/figure-views.tsx';
import { noteLine } from '../../../components/figure-card/note-line.ts';
import { useDownloadState } from '../../../components/figure-card/downloads/use-download-state.ts';
import { ViewSwitch } from '../../../components/figure-card/view-switch.tsx';
import { useTexts } from '../../../lib/use-texts.ts';
import type { FigureFiles } from './use-figure-files.ts';
import { useFigureFiles } from './use-figure-files.ts';

/** A figure about a meeting with everything needed to read it and take it away. */
export interface MeetingFigureProps extends FigureFiles {
  /** The drawing on screen. */
  readonly figure: ReactElement;
  readonly controls?: ReactNode;
}

function Files(props: FigureFiles): ReactElement {
  const texts = useTexts();
  const files = useFigureFiles(props);
  const { failed, busy, start } = useDownloadState();
  return (
    <details className="menu">
      <summary className="button">{texts('card.rows', { n: props.model.rows.length })}</summary>
      <ul className="menu-list">
        {files.map((file) => (
          <li key={file.label}>
            <button type="button" className="menu-item" disabled={busy} onClick={() => start(file)}>
              {file.label}
            </button>
          </li>
        ))}
      </ul>
      <p role="status" className="menu-status">
        {failed ? texts('download.failed') : ''}
      </p>
    </details>
  );
}

/** Figure of a meeting — headline, drawing or table, notes, source and files, like every figure card. */
export function MeetingFigure(props: MeetingFigureProps): ReactElement {
  const { model, figure, controls } = props;
  const texts = useTexts();
  const id = useId();
  const notes = noteLine(model, texts);
  return (
    <article className="figure-card" aria-labelledby={`${id}-headline`}>
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
      {notes.length > 0 && <p className="figure-notes">{notes.join(' · ')}</p>}
      <p className="figure-source">{model.source}</p>
      <div className="figure-actions">
        <Files {...props} />
      </div>
    </article>
  );
}

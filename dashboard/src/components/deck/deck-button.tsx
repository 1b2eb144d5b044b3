import { useCallback, useEffect, useRef, useState } from 'react';
import type { ReactElement } from 'react';
import { fileName } from '@tilbudsvifte/locale';
import { slidesTexts } from '@tilbudsvifte/locale/screens/slides';
import type { Schema } from '../../lib/api.ts';
import { useTextsOf } from '../../lib/use-texts-of.ts';
import { useLanguage, useTexts } from '../../lib/use-texts.ts';
import { saveFile } from '../figure-card/downloads/save-file.ts';
import { useExportNote } from '../figure-card/downloads/use-export-note.ts';
import type { FigureModel } from '../figure-card/figure-model.ts';
import { CollectedModels } from './collected-models.tsx';
import { deckOf } from './deck-of.ts';

const pptx = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

type Folder = Schema<'FolderDetail'>;
type State = 'idle' | 'collecting' | 'writing' | 'done' | 'failed';

/** A folder as a deck of slides. */
export interface DeckButtonProps {
  readonly folder: Folder;
  /** Address of the folder on the web. */
  readonly link: string;
}

/** Writes the file and hands it over; what writes it is fetched only now. */
function useWriting({ folder, link }: DeckButtonProps) {
  const texts = useTexts();
  const words = useTextsOf(slidesTexts);
  const language = useLanguage();
  const note = useExportNote();
  return async (models: ReadonlyMap<string, FigureModel>): Promise<void> => {
    const { writeDeck } = await import('./write-deck.ts');
    const bytes = await writeDeck(deckOf({ folder, models, link }, { texts, words, language }));
    const name = fileName(folder.title, [folder.meeting, folder.metOn ?? ''].filter(Boolean), 'pptx');
    saveFile(new Blob([bytes], { type: pptx }), name);
    const editions = folder.items.flatMap(({ edition }) => (edition ? [edition.label] : []));
    note({ fileName: name, edition: editions[0] ?? '' });
  };
}

/** Hent som PowerPoint — collects what every figure of the folder says, and writes it as slides that can be edited. */
export function DeckButton(props: DeckButtonProps): ReactElement {
  const words = useTextsOf(slidesTexts);
  const [state, setState] = useState<State>('idle');
  const [got, setGot] = useState(0);
  const write = useWriting(props);
  const latest = useRef(write);
  useEffect(() => {
    latest.current = write;
  });
  const n = props.folder.items.length;
  const collected = useCallback((models: ReadonlyMap<string, FigureModel>) => {
    setState('writing');
    latest.current(models).then(
      () => setState('done'),
      () => setState('failed'),
    );
  }, []);
  const isBusy = state === 'collecting' || state === 'writing';
  const said = {
    idle: '',
    collecting: words('slides.deckBusy', { no: Math.min(n, got + 1), n }),
    writing: words('slides.deckBusy', { no: n, n }),
    done: words('slides.deckDone'),
    failed: words('slides.deckFailed'),
  };
  return (
    <>
      <button
        type="button"
        className="button"
        disabled={isBusy || n === 0}
        onClick={() => setState('collecting')}
      >
        {words('slides.deck')}
      </button>
      <p role="status">{said[state]}</p>
      {state === 'collecting' && (
        <CollectedModels items={props.folder.items} onCount={setGot} onDone={collected} />
      )}
    </>
  );
}

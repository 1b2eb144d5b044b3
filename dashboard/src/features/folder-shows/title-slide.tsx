import type { ReactElement } from 'react';
import { slidesTexts } from '@tilbudsvifte/locale/screens/slides';
import type { Folder } from '../../lib/queries/use-folders.ts';
import { useTextsOf } from '../../lib/use-texts-of.ts';
import { editionsInWords, meetingLine } from '../../components/slides/folder-lines.ts';

/** First slide: the folder's name, its meeting, and of which edition the figures are. */
export function TitleSlide({ folder }: { readonly folder: Folder }): ReactElement {
  const words = useTextsOf(slidesTexts);
  const meeting = meetingLine(folder, words);
  return (
    <article className="slide slide-title">
      <h1>{folder.title}</h1>
      {meeting !== '' && <p>{meeting}</p>}
      {folder.note !== '' && <p className="slide-note">{folder.note}</p>}
      <p className="slide-source">
        {[words('slides.figures', { n: folder.items.length }), editionsInWords(folder, words)].join(' · ')}
      </p>
    </article>
  );
}

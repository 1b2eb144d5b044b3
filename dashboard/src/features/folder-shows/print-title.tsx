import type { ReactElement } from 'react';
import type { Language } from '@tilbudsvifte/locale';
import { slidesTexts } from '@tilbudsvifte/locale/screens/slides';
import { QrCode } from '../../components/qr-code/qr-code.tsx';
import type { Folder } from '../../lib/queries/use-folders.ts';
import type { FigureModel } from '../../components/figure-card/figure-model.ts';
import { periodText } from '../../lib/period-text.ts';
import { useTextsOf } from '../../lib/use-texts-of.ts';
import { useLanguage, useTexts } from '../../lib/use-texts.ts';
import { editionsInWords, meetingLine } from '../../components/slides/folder-lines.ts';
import { useChoicesInWords } from './use-choices-in-words.ts';

/** First sheet of a printed folder. */
export interface PrintTitleProps {
  readonly folder: Folder;
  /** Address of the folder on the web. */
  readonly link: string;
  /** What the figures say, as far as they have come. */
  readonly models: readonly FigureModel[];
}

const once = (texts: readonly string[]): string => [...new Set(texts)].join(' · ');

/** Period of figures in words. */
function periodOf({ basis: { period } }: FigureModel, language: Language): string {
  const [from, to] = [periodText(period.from, language), periodText(period.to, language)];
  return from === to ? to : `${from}–${to}`;
}

/** What the figures are about, of which edition, printed when, and where they stand on the web. */
function Facts({ folder, link, models }: PrintTitleProps): ReactElement {
  const words = useTextsOf(slidesTexts);
  const texts = useTexts();
  const language = useLanguage();
  const { places, targetGroups } = useChoicesInWords(folder);
  const facts: readonly (readonly [string, string])[] = [
    [words('slides.meeting'), meetingLine(folder, words)],
    [words('slides.municipalities'), places.join(' · ')],
    [words('slides.filters'), targetGroups.join(' · ')],
    [words('slides.periods'), once(models.map((model) => periodOf(model, language)))],
    [words('slides.editions'), editionsInWords(folder, words)],
    [
      words('slides.asOf'),
      once(
        models.flatMap(({ basis: { dataAsOf } }) =>
          dataAsOf ? [texts('source.asOf', { date: dataAsOf })] : [],
        ),
      ),
    ],
    [words('slides.date'), words('slides.day', { date: new Date().toISOString() })],
    [words('slides.link'), link],
  ];
  return (
    <dl className="print-facts">
      {facts
        .filter(([, text]) => text !== '')
        .map(([term, text]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{text}</dd>
          </div>
        ))}
    </dl>
  );
}

/** Title page — everything a pile of paper must say when it has left the screen, and the way back by a camera. */
export function PrintTitle({ folder, link, models }: PrintTitleProps): ReactElement {
  const words = useTextsOf(slidesTexts);
  return (
    <section className="print-title">
      {folder.note !== '' && <p className="folder-note">{folder.note}</p>}
      <Facts folder={folder} link={link} models={models} />
      <QrCode text={link} alt={words('slides.qr', { link })} />
      <p className="hint-on-paper">{words('slides.accessible')}</p>
      <h2>{words('slides.contents')}</h2>
      <ol>
        {folder.items.map(({ id, headline }) => (
          <li key={id}>{headline}</li>
        ))}
      </ol>
    </section>
  );
}

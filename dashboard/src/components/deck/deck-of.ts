import type { Schema } from '../../lib/api.ts';
import type { FigureModel } from '../figure-card/figure-model.ts';
import { editionsInWords, meetingLine } from '../slides/folder-lines.ts';
import type { Deck, DeckSlide, DeckWords } from './deck-slide.ts';
import { deckSlide } from './deck-slide.ts';

/** A folder with what its figures say. */
export interface FolderOfDeck {
  readonly folder: Schema<'FolderDetail'>;
  /** By identity of the figure in the folder. */
  readonly models: ReadonlyMap<string, FigureModel>;
  readonly link: string;
}

/** A figure that could not be found: what it said when it was put into the folder, and that it is gone. */
function lostSlide(item: Schema<'FolderItem'>, { words }: DeckWords): DeckSlide {
  const lost = words('slides.notFound');
  const edition = item.edition ? words('slides.edition', { edition: item.edition.label }) : '';
  return {
    eyebrow: '',
    headline: item.headline,
    figure: { kind: 'table', columns: [], rows: [], moreRows: 0, moreColumns: 0 },
    more: lost,
    context: lost,
    source: edition,
    alt: item.headline,
    notes: [...(item.note === '' ? [] : [item.note]), lost],
  };
}

/** Deck of a folder: its title with meeting, editions and link, then its figures in order. */
export function deckOf({ folder, models, link }: FolderOfDeck, deckWords: DeckWords): Deck {
  const { words, language } = deckWords;
  const lines = [meetingLine(folder, words), editionsInWords(folder, words), link];
  return {
    language,
    title: folder.title,
    lines: lines.filter((line) => line !== ''),
    notes: folder.note === '' ? [] : [folder.note],
    slides: folder.items.map((item) => {
      const model = models.get(item.id);
      return model ? deckSlide(model, item.note, deckWords) : lostSlide(item, deckWords);
    }),
  };
}

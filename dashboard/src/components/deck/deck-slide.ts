import type { Language, Texts } from '@tilbudsvifte/locale';
import type { slidesTexts } from '@tilbudsvifte/locale/screens/slides';
import { cellText, columnOfRow } from '../data-table/cell-text.ts';
import type { FigureModel, TableRow } from '../figure-card/figure-model.ts';
import { noteLine } from '../figure-card/note-line.ts';
import { sourceLine } from '../figure-card/source-line.ts';
import { contextLine, slideSource } from '../slides/slide-lines.ts';
import { deckFigure } from './deck-figure.ts';
import type { DeckFigure } from './deck-figure.ts';

/** A slide of a deck: one figure, and everything that must stand beside it. */
export interface DeckSlide {
  readonly eyebrow: string;
  readonly headline: string;
  readonly figure: DeckFigure;
  /** Rows and columns that a table had no room for; empty for none. */
  readonly more: string;
  readonly context: string;
  /** Source and edition. */
  readonly source: string;
  readonly alt: string;
  /** What the speaker sees, one paragraph each. */
  readonly notes: readonly string[];
}

/** A deck of slides. */
export interface Deck {
  readonly language: Language;
  readonly title: string;
  /** Lines below the title: meeting, editions, link. */
  readonly lines: readonly string[];
  readonly notes: readonly string[];
  readonly slides: readonly DeckSlide[];
}

/** Words and language of a deck. */
export interface DeckWords {
  readonly texts: Texts;
  readonly words: ReturnType<typeof slidesTexts>;
  readonly language: Language;
}

// A speaker reads so many at most; the table has them all.
const mostNamed = 40;

const nameOf = ({ cells }: TableRow): string => String(typeof cells[0] === 'object' ? '' : (cells[0] ?? ''));

/** Every cell without a number by its row, its column and the reason. */
function missingOf({ columns, rows }: FigureModel, { words, language }: DeckWords): string[] {
  const named = rows.flatMap((row) =>
    columns.flatMap((column, at) => {
      const cell = row.cells[at] ?? '';
      if (typeof cell !== 'object' || !('missing' in cell)) return [];
      const reason = cellText(cell, columnOfRow(column, row), language);
      return [words('slides.missingCell', { row: nameOf(row), column: column.label, reason })];
    }),
  );
  if (named.length === 0) return [];
  const over = named.length - mostNamed;
  const list = [
    ...named.slice(0, mostNamed),
    ...(over > 0 ? [words('slides.missingMore', { n: over })] : []),
  ];
  return [words('slides.missing', { list: list.join('; ') })];
}

/** Totals, which stand in no chart. */
function totalsOf({ columns, rows }: FigureModel, language: Language): string[] {
  return rows
    .filter(({ total }) => total)
    .map((row) => {
      const cells = columns.map((column, at) => ({
        label: column.label,
        text: cellText(row.cells[at] ?? '', columnOfRow(column, row), language),
      }));
      return `${nameOf(row)}: ${cells
        .slice(1)
        .filter(({ text }) => text !== '')
        .map(({ label, text }) => `${label} ${text}`)
        .join('; ')}`;
    });
}

function moreOf(figure: DeckFigure, words: DeckWords['words']): string {
  if (figure.kind !== 'table') return '';
  const { moreRows, moreColumns } = figure;
  return [
    ...(moreRows > 0 ? [words('slides.moreRows', { n: moreRows })] : []),
    ...(moreColumns > 0 ? [words('slides.moreColumns', { n: moreColumns })] : []),
  ].join(' · ');
}

/** Deck slide — a figure with its headline, context and source; the notes say how it is read, what is missing, and the owner's words. */
export function deckSlide(model: FigureModel, note: string, deckWords: DeckWords): DeckSlide {
  const { texts, words, language } = deckWords;
  const figure = deckFigure(model, language);
  const reading = model.howToRead.length > 0 ? [words('slides.reading'), ...model.howToRead] : [];
  return {
    eyebrow: `${model.eyebrow} (${model.unit})`,
    headline: model.headline,
    figure,
    more: moreOf(figure, words),
    context: contextLine(model, deckWords),
    source: slideSource(model, texts),
    alt: model.alt,
    notes: [
      ...(note === '' ? [] : [note]),
      ...reading,
      ...(figure.kind === 'table' ? [] : totalsOf(model, language)),
      ...missingOf(model, deckWords),
      ...noteLine(model, texts),
      sourceLine(model.basis, texts),
    ],
  };
}

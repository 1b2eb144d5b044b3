import PptxGenJS from 'pptxgenjs';
import { finishDeck } from './finish-deck.ts';
import { addChart } from './add-chart.ts';
import type { DeckTable } from './deck-figure.ts';
import { deckLook } from './deck-look.ts';
import type { Deck, DeckSlide } from './deck-slide.ts';

type Slide = PptxGenJS.Slide;

const { font, body } = deckLook;
const { x: left, w: width } = body;
const master = 'FIGUR';
const titleMaster = 'FORSIDE';
const words = { fontFace: font, color: deckLook.text, margin: 0 } as const;
const small = { ...words, x: left, w: width, fontSize: 12, color: deckLook.quiet } as const;

const placeholder = (options: PptxGenJS.PlaceholderProps) => ({ placeholder: { options, text: '' } });

function defineMasters(deck: PptxGenJS): void {
  const title = {
    ...words,
    name: 'title',
    type: 'title',
    x: left,
    w: width,
    bold: true,
    align: 'left',
  } as const;
  deck.defineSlideMaster({
    title: titleMaster,
    objects: [placeholder({ ...title, y: 2, h: 1.6, fontSize: 40, valign: 'bottom' })],
  });
  deck.defineSlideMaster({
    title: master,
    objects: [placeholder({ ...title, y: 0.65, h: 1.25, fontSize: 24, valign: 'top' })],
    slideNumber: { x: 12.4, y: 7.05, fontFace: font, fontSize: 12, color: deckLook.quiet },
  });
}

interface Naming {
  readonly alt: string;
  readonly lang: string;
}

function addTable(slide: Slide, { columns, rows }: DeckTable, { alt, lang }: Naming): void {
  const align = (at: number) => (columns[at]?.number ? 'right' : 'left') as 'right' | 'left';
  const look = { fontFace: font, fontSize: 14, color: deckLook.text, lang };
  const line = { type: 'solid', pt: 0.75, color: deckLook.line } as const;
  const border: PptxGenJS.TableCellProps['border'] = [
    { type: 'none' },
    { type: 'none' },
    line,
    { type: 'none' },
  ];
  const head = columns.map(({ label }, at) => ({
    text: label,
    options: { ...look, bold: true, align: align(at), border },
  }));
  const cells = rows.map(({ cells: texts, strong }) =>
    texts.map((text, at) => ({ text, options: { ...look, bold: strong, align: align(at), border } })),
  );
  slide.addTable([head, ...cells], {
    x: body.x,
    y: body.y,
    w: body.w,
    colW: columns.map(({ share }) => share * body.w),
    objectName: alt,
  });
}

function addFigure(deck: PptxGenJS, slideOf: DeckSlide, lang: string): void {
  const { figure, alt } = slideOf;
  const slide = deck.addSlide({ masterName: master });
  slide.addText(slideOf.headline, { placeholder: 'title', lang });
  if (slideOf.eyebrow !== '')
    slide.addText(slideOf.eyebrow, { ...small, y: 0.35, h: 0.3, fontSize: 14, bold: true, lang });
  if (figure.kind === 'table' && figure.rows.length > 0) addTable(slide, figure, { alt, lang });
  else if (figure.kind !== 'table') addChart(slide, figure, { alt, lang });
  if (slideOf.more !== '') slide.addText(slideOf.more, { ...small, y: 6.32, h: 0.25, lang });
  slide.addText(slideOf.context, { ...small, y: 6.55, h: 0.3, color: deckLook.text, lang });
  slide.addText(slideOf.source, { ...small, w: 11.8, y: 6.85, h: 0.45, valign: 'top', lang });
  slide.addNotes(slideOf.notes.join('\n'));
}

function addTitle(deck: PptxGenJS, { title, lines, notes }: Deck, lang: string): void {
  const slide = deck.addSlide({ masterName: titleMaster });
  slide.addText(title, { placeholder: 'title', lang });
  slide.addText(lines.join('\n'), { ...small, y: 3.8, h: 2, fontSize: 20, valign: 'top', lang });
  if (notes.length > 0) slide.addNotes(notes.join('\n'));
}

/** Deck as a PowerPoint file: a title, then one figure a slide with a chart or a table that can be edited. */
export async function writeDeck(deck: Deck): Promise<Uint8Array<ArrayBuffer>> {
  const lang = deck.language === 'da' ? 'da-DK' : 'en-GB';
  const file = new PptxGenJS();
  file.layout = 'LAYOUT_WIDE';
  file.title = deck.title;
  file.author = 'Tilbudsvifte';
  file.company = 'Tilbudsvifte';
  file.theme = { headFontFace: font, bodyFontFace: font };
  defineMasters(file);
  addTitle(file, deck, lang);
  deck.slides.forEach((slide) => addFigure(file, slide, lang));
  const bytes = new Uint8Array((await file.write({ outputType: 'arraybuffer' })) as ArrayBuffer);
  return finishDeck(bytes, lang);
}

import { breakLines } from './break-lines.ts';
import { fontNames } from './fonts.ts';
import { leading, type TypeStyle, type Weight } from './page-style.ts';
import { printable, spelled } from './printable.ts';

/** Characters of one part of the font, side by side. */
interface Run {
  readonly font: string;
  readonly text: string;
  /** The character that is meant, where another spelling stands for it. */
  readonly actual?: string;
}

/** A part of a line to be drawn, and what it stands for where that is another text than the one drawn. */
export interface Piece {
  readonly draw: () => void;
  readonly actual?: string;
}

interface OpenFont {
  readonly _font: { readonly font: { hasGlyphForCodePoint(codePoint: number): boolean } };
}

/** A text in lines, ready to be drawn. */
export interface SetText {
  readonly lines: readonly string[];
  readonly lineHeight: number;
  readonly style: TypeStyle;
}

/** Puts text into lines, and lines on the page: which glyphs there are, how wide they are, and where they go. */
export class Typesetter {
  private readonly widths = new Map<string, number>();
  private readonly fonts: Readonly<Record<Weight, Map<string, string | null>>> = {
    regular: new Map(),
    strong: new Map(),
  };

  constructor(private readonly pdf: PDFKit.PDFDocument) {}

  /** The text in lines of at most this width. */
  set(text: string, style: TypeStyle, width: number): SetText {
    const lines = breakLines(printable(text), width, (part) => this.measure(part, style));
    return { lines, lineHeight: style.size * leading, style };
  }

  /** Width of a text on one line. */
  widthOf(text: string, style: TypeStyle): number {
    return this.measure(printable(text), style);
  }

  /** Width of the longest word of a text. */
  longestWord(text: string, style: TypeStyle): number {
    return printable(text)
      .split(' ')
      .reduce((longest, word) => Math.max(longest, this.measure(word, style)), 0);
  }

  /** The pieces of one line; the space behind it keeps it apart from the next for who reads and copies. */
  pieces(
    line: string,
    { style, x, y, more = false }: { style: TypeStyle; x: number; y: number; more?: boolean },
  ): Piece[] {
    let at = x;
    return this.runs(more ? `${line} ` : line, style.weight).map(({ font, text, actual }) => {
      const from = at;
      at += this.measure(text, style);
      const draw = (): void => {
        this.pdf
          .font(font)
          .fontSize(style.size)
          .fillColor(style.colour)
          .text(text, from, y, { lineBreak: false });
      };
      return actual === undefined ? { draw } : { draw, actual };
    });
  }

  /** Draws one line that is no content: what is repeated on every page. */
  draw(line: string, place: { style: TypeStyle; x: number; y: number }): void {
    for (const { draw } of this.pieces(line, place)) draw();
  }

  private measure(text: string, { size, weight }: TypeStyle): number {
    const key = `${weight} ${text}`;
    let width = this.widths.get(key);
    if (width === undefined) {
      width = 0;
      for (const run of this.runs(text, weight)) {
        width += this.pdf.font(run.font).fontSize(1).widthOfString(run.text);
      }
      this.widths.set(key, width);
    }
    return width * size;
  }

  private runs(text: string, weight: Weight): Run[] {
    const runs: { font: string; text: string; actual?: string }[] = [];
    const [first = ''] = fontNames[weight];
    for (const character of text) {
      const font = this.fontOf(character, weight);
      const last = runs.at(-1);
      if (font === null) runs.push({ font: first, text: spelled(character), actual: character });
      else if (last?.font === font && last.actual === undefined) last.text += character;
      else runs.push({ font, text: character });
    }
    return runs;
  }

  private fontOf(character: string, weight: Weight): string | null {
    const known = this.fonts[weight].get(character);
    if (known !== undefined) return known;
    const font = fontNames[weight].find((name) => this.has(name, character)) ?? null;
    this.fonts[weight].set(character, font);
    return font;
  }

  // The opened font is no part of the typed interface; a spec holds it to what the files really have.
  private has(name: string, character: string): boolean {
    const { _font: opened } = this.pdf.font(name) as unknown as OpenFont;
    return opened.font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0);
  }
}

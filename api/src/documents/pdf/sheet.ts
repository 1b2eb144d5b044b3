import { leading, page, styles } from './page-style.ts';
import type { Piece, SetText, Typesetter } from './typesetter.ts';

export type Element = PDFKit.PDFStructureElement;

/** What a tag says about itself: alternative text and place of a figure, what a header cell heads. */
export interface TagOptions extends PDFKit.Mixins.StructureElementOptions {
  readonly scope?: 'Column' | 'Row';
  readonly bbox?: readonly [left: number, top: number, right: number, bottom: number];
  /** How the labels of a list are made; asked of every list that has labels (PDF/UA-1, 7.6). */
  readonly numbering?: 'Decimal' | 'Disc' | 'None';
}

/** What the library writes of a tag; it has no option for the attributes of lists. */
interface WrittenTag {
  readonly dictionary: { readonly data: Record<string, unknown> };
}

/** The pages being filled: how far down they are full, and the tree of tags that says what stands on them. */
export class Sheet {
  y: number = page.top;
  /** Where the first line of this page stands, below any repeated header row. */
  private freshY: number = page.top;
  readonly root: Element;

  constructor(
    readonly pdf: PDFKit.PDFDocument,
    readonly type: Typesetter,
    private readonly bottom: number,
  ) {
    this.root = pdf.struct('Document');
    pdf.addStructure(this.root);
    pdf.addPage();
  }

  room(): number {
    return this.bottom - this.y;
  }

  /** Nothing stands on this page yet. */
  fresh(): boolean {
    return this.y <= this.freshY;
  }

  /** A new page, unless there is this much room on the present one. */
  keep(height: number): void {
    if (height > this.room() && !this.fresh()) this.turn();
  }

  turn(): void {
    this.pdf.addPage();
    this.y = page.top;
    this.freshY = page.top;
  }

  /** What stands on the page so far is repeated on every page: the page still counts as empty. */
  startBelow(): void {
    this.freshY = this.y;
  }

  tag(parent: Element, role: string, { numbering, ...options }: TagOptions = {}): Element {
    const element = this.pdf.struct(role, options);
    const { data } = (element as unknown as WrittenTag).dictionary;
    if (numbering !== undefined) data.A = { O: 'List', ListNumbering: numbering };
    parent.add(element);
    return element;
  }

  /** Something to look at that says nothing: rules, shades, and what is repeated on every page. */
  artefact(type: 'Pagination' | 'Layout', draw: () => void): void {
    this.pdf.markContent('Artifact', { type });
    draw();
    this.pdf.endMarkedContent();
  }

  /** Pieces of text as the content of an element; one that stands for another text gets a tag that says which. */
  write(element: Element, pieces: readonly Piece[]): void {
    let plain: Piece[] = [];
    const flush = (): void => {
      const together = plain;
      if (together.length > 0) element.add(() => together.forEach(({ draw }) => draw()));
      plain = [];
    };
    for (const piece of pieces) {
      if (piece.actual === undefined) plain.push(piece);
      else {
        flush();
        this.tag(element, 'Span', { actual: piece.actual }).add(piece.draw);
      }
    }
    flush();
  }

  /** Lines one below the other from here; where the page ends they go on on the next one. */
  flow(element: Element, { lines, lineHeight, style }: SetText, x: number): void {
    for (let from = 0; from < lines.length;) {
      const left = lines.length - from;
      const fit = Math.floor(this.room() / lineHeight);
      // A line of a longer text never stands alone at the foot of a page.
      if (fit < Math.min(left, 2) && !this.fresh()) {
        this.turn();
        continue;
      }
      const to = from + Math.max(1, Math.min(left, fit));
      const top = this.y;
      const shown = lines.slice(from, to).flatMap((line, index) => {
        const more = from + index < lines.length - 1;
        return this.type.pieces(line, { style, x, y: top + index * lineHeight, more });
      });
      this.write(element, shown);
      this.y += (to - from) * lineHeight;
      from = to;
    }
  }
}

/** Height that a heading keeps free below itself, so that it never ends a page. */
export const besideHeading = styles.body.size * leading * 3;

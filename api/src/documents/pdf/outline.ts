import { page } from './page-style.ts';

interface ItemOptions {
  readonly expanded?: boolean;
  readonly fit: boolean;
  readonly top: number;
  readonly left: number;
}

/** Bookmarks beside the pages: one per heading, below the heading it belongs to. */
export class Outline {
  private readonly above: { level: number; item: PDFKit.PDFOutline }[] = [];

  constructor(private readonly pdf: PDFKit.PDFDocument) {}

  add(level: number, title: string, y: number): void {
    while ((this.above.at(-1)?.level ?? 0) >= level) this.above.pop();
    const parent = this.above.at(-1)?.item ?? this.pdf.outline;
    // Measured from the right by the library: the width of the page is its left edge.
    const options: ItemOptions = { expanded: true, fit: false, top: y, left: page.width };
    this.above.push({ level, item: parent.addItem(title, options) });
  }
}

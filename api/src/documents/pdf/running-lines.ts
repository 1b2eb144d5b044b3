import { documentPageTexts } from '@tilbudsvifte/locale/screens/documents';
import type { DocumentModel } from '../document-model.ts';
import { colours, leading, page, styles, textWidth } from './page-style.ts';
import type { SetText, Typesetter } from './typesetter.ts';

const style = styles.running;
/** The page number stands to the right of the line of the edition. */
const numberWidth = 90;
const most = 5;

/** What stands at the head and the foot of every page, and the height that the foot takes. */
export class RunningLines {
  readonly bottom: number;
  private readonly foot: SetText;

  constructor(
    private readonly type: Typesetter,
    private readonly model: DocumentModel,
  ) {
    this.foot = this.shortened(model.running, textWidth - numberWidth, most);
    this.bottom = page.height - page.bottom - Math.max(0, this.foot.lines.length - 2) * this.foot.lineHeight;
  }

  /** Drawn last, when it is known how many pages there are. */
  draw(pdf: PDFKit.PDFDocument): void {
    const { start, count } = pdf.bufferedPageRange();
    for (let index = 0; index < count; index++) {
      pdf.switchToPage(start + index);
      pdf.markContent('Artifact', { type: 'Pagination' });
      this.drawHead(pdf, index > 0);
      this.drawFoot(pdf, index + 1, count);
      pdf.endMarkedContent();
    }
  }

  // The first page bears the title itself.
  private drawHead(pdf: PDFKit.PDFDocument, titled: boolean): void {
    const y = 34;
    const brand = 'Tilbudsvifte';
    const bold = { ...style, weight: 'strong' } as const;
    const after = this.type.widthOf(brand, bold) + 12;
    this.type.draw(brand, { style: bold, x: page.left, y });
    const [title = ''] = titled ? this.shortened(this.model.title, textWidth - after, 1).lines : [];
    const x = page.width - page.right - this.type.widthOf(title, style);
    this.type.draw(title, { style, x, y });
    rule(pdf, y + style.size * leading + 3);
  }

  private drawFoot(pdf: PDFKit.PDFDocument, number: number, pages: number): void {
    const { lines, lineHeight } = this.foot;
    const top = this.bottom + 20;
    rule(pdf, top - 5);
    lines.forEach((line, index) =>
      this.type.draw(line, { style, x: page.left, y: top + index * lineHeight }),
    );
    const said = documentPageTexts(this.model.language)('documentPage.number', {
      page: String(number),
      pages: String(pages),
    });
    const x = page.width - page.right - this.type.widthOf(said, style);
    this.type.draw(said, { style, x, y: top });
  }

  private shortened(text: string, width: number, longest: number): SetText {
    const set = this.type.set(text, style, width);
    if (set.lines.length <= longest) return set;
    const room = width - this.type.widthOf('…', style);
    const lines = this.type.set(text, style, room).lines.slice(0, longest);
    return { ...set, lines: lines.map((line, index) => (index === longest - 1 ? `${line}…` : line)) };
  }
}

function rule(pdf: PDFKit.PDFDocument, y: number): void {
  pdf
    .moveTo(page.left, y)
    .lineTo(page.left + textWidth, y)
    .lineWidth(0.5)
    .stroke(colours.rule);
}

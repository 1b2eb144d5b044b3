import { cleanModel } from '../clean-model.ts';
import type { DocumentModel } from '../document-model.ts';
import { drawBlock } from './draw-blocks.ts';
import { bytesOfPdf, openPdf } from './open-pdf.ts';
import { Outline } from './outline.ts';
import { page, styles, textWidth } from './page-style.ts';
import { RunningLines } from './running-lines.ts';
import { Sheet } from './sheet.ts';
import { Typesetter } from './typesetter.ts';

/**
 * A document as PDF — tagged after PDF/UA-1, A4, with bookmarks, and with the edition at the foot of every page. Signs
 * that the font lacks are spelled in letters it has, and the file says which sign is meant. The same model gives the same
 * bytes.
 * @throws RangeError when the model's date is none.
 */
export async function writePdf(model: DocumentModel): Promise<Buffer> {
  const clean = cleanModel(model);
  const pdf = openPdf(clean);
  const type = new Typesetter(pdf);
  const running = new RunningLines(type, clean);
  const sheet = new Sheet(pdf, type, running.bottom);
  drawTitle(sheet, clean);
  const outline = new Outline(pdf);
  for (const block of clean.blocks) drawBlock(sheet, block, outline);
  running.draw(pdf);
  pdf.end();
  return bytesOfPdf(pdf);
}

function drawTitle(sheet: Sheet, { title, subtitle }: DocumentModel): void {
  const head = sheet.type.set(title, styles.title, textWidth);
  if (head.lines.length > 0) sheet.flow(sheet.tag(sheet.root, 'H1'), head, page.left);
  const below = sheet.type.set(subtitle, styles.subtitle, textWidth);
  if (below.lines.length > 0) sheet.flow(sheet.tag(sheet.root, 'P'), below, page.left);
  sheet.y += 10;
}

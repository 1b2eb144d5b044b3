import { Document, HeadingLevel, Packer, Paragraph, TextRun } from 'docx';
import { steadyZip } from '../../exports/steady-zip.ts';
import { cleanModel } from '../clean-model.ts';
import type { DocumentModel } from '../document-model.ts';
import { blockParts } from './block-parts.ts';
import { numbering, page, stylesOf } from './docx-style.ts';
import { ownParts } from './own-parts.ts';
import { runningParts } from './running-parts.ts';

/**
 * A document as Word — to be written on in: headings, captions and lists in named styles, header rows that are marked
 * and repeated, the edition at the foot of every page. The same model gives the same bytes.
 * @throws RangeError when the model's date is none.
 */
export async function writeDocx(model: DocumentModel): Promise<Buffer> {
  const clean = cleanModel(model);
  const { width, height, side, top, foot, edge } = page;
  const document = new Document({
    creator: 'Tilbudsvifte',
    title: clean.title,
    styles: stylesOf(clean.language),
    numbering,
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: { width, height },
            margin: { left: side, right: side, top, bottom: foot, header: edge, footer: edge },
          },
        },
        ...runningParts(clean),
        children: [...titleParts(clean), ...clean.blocks.flatMap(blockParts)],
      },
    ],
  });
  return steadyZip(await Packer.toBuffer(document, undefined, ownParts(clean)));
}

function titleParts({ title, subtitle }: DocumentModel): Paragraph[] {
  const head = new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(title)] });
  if (subtitle === '') return [head];
  return [head, new Paragraph({ style: 'Subtitle', children: [new TextRun(subtitle)] })];
}

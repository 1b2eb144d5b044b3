import { languageTag } from '@tilbudsvifte/locale';
import PDFDocument from 'pdfkit';
import { dated } from '../dated.ts';
import type { DocumentModel } from '../document-model.ts';
import { registerFonts } from './fonts.ts';
import { page } from './page-style.ts';
import { xmpSafe } from './xmp-safe.ts';

// PDF/UA-1 is known to the library, and not yet to its types.
const accessible = 'PDF/UA' as string as PDFKit.Mixins.PDFSubsets;

/** An empty PDF that says of itself what PDF/UA-1 asks: title, language, tags; and what its model says, no clock. */
export function openPdf({ title, subject, language, date }: DocumentModel): PDFKit.PDFDocument {
  const { left, right, top } = page;
  const moment = dated(date);
  const pdf = new PDFDocument({
    size: [page.width, page.height],
    margins: { left, right, top, bottom: 0 },
    autoFirstPage: false,
    bufferPages: true,
    // None of the fonts that a reader's machine is trusted to have.
    font: '',
    pdfVersion: '1.7',
    subset: accessible,
    tagged: true,
    displayTitle: true,
    lang: languageTag(language),
    info: {
      Title: xmpSafe(title),
      ...(subject !== '' && { Subject: xmpSafe(subject) }),
      Creator: 'Tilbudsvifte',
      Producer: 'Tilbudsvifte (PDFKit)',
      CreationDate: moment,
      ModDate: moment,
    },
  });
  registerFonts(pdf);
  return pdf;
}

/** Everything that was written, once the document has been closed. */
export async function bytesOfPdf(pdf: PDFKit.PDFDocument): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  for await (const part of pdf as unknown as AsyncIterable<Uint8Array>) parts.push(part);
  return Buffer.concat(parts);
}

import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type AnswerBytes, bytesOf } from '../http/bytes.ts';
import type { DocumentFormat } from './document-formats.ts';
import type { DocumentModel } from './document-model.ts';

type Write = (model: DocumentModel) => Promise<Buffer>;

// Thirty megabytes of libraries that no import, and few readers, need.
const writers: Readonly<Record<DocumentFormat, Write>> = {
  pdf: async (model) => (await import('./pdf/write-pdf.ts')).writePdf(model),
  docx: async (model) => (await import('./docx/write-docx.ts')).writeDocx(model),
};
/** Two regions' annexes in both formats. */
const most = 128;
/** Both formats are packed already. */
const quality = 1;

/** Documents as files; the newest are kept, since the same model is always the same bytes. */
@Injectable()
export class WrittenDocuments {
  private readonly kept = new Map<string, Promise<AnswerBytes>>();

  /** Asked for by many at once, it is written once. */
  of(model: DocumentModel, format: DocumentFormat): Promise<AnswerBytes> {
    const name = `${format} ${createHash('sha256').update(JSON.stringify(model)).digest('hex')}`;
    const known = this.kept.get(name) ?? writers[format](model).then((body) => bytesOf(body, quality));
    known.catch(() => this.kept.delete(name));
    // Asked for again: now the newest.
    this.kept.delete(name);
    this.kept.set(name, known);
    const [oldest] = this.kept.keys();
    if (this.kept.size > most && oldest !== undefined) this.kept.delete(oldest);
    return known;
  }
}

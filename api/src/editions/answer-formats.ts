import { Injectable } from '@nestjs/common';
import type { Language } from '@tilbudsvifte/locale';
import type { EditionContext } from './edition-context.ts';
import type { AnswerParameters } from './answer-registry.ts';

/** Ways to take an answer's rows away, beside JSON. */
export const answerFormats = ['csv', 'csv-da', 'xlsx', 'json-stat'] as const;
export type AnswerFormat = (typeof answerFormats)[number];
/** What a request may name. */
export type AskedFormat = AnswerFormat | 'json';

/** Words of rows that are not an analysis's; undefined where the usual ones hold. */
export interface RowWords {
  column(key: string, language: Language): string | undefined;
  /** A code of a column in words. */
  code(key: string, code: string, language: Language): string | undefined;
}

/** An answer on its way out: what was asked of which edition, and what came back. */
export interface AnswerToWrite {
  /** Path below /api, e.g. `analyses/costs`. */
  readonly path: string;
  readonly parameters: AnswerParameters;
  readonly context: EditionContext;
  /** The answer as it was stored: parsed JSON. */
  readonly answer: object;
  readonly language: Language;
  readonly words?: RowWords;
}

/** Writes an answer's rows in one format; the same answer always gives the same bytes. */
export interface AnswerWriter {
  readonly mediaType: string;
  readonly extension: string;
  /** Whether words of the reader's language are in the file. */
  readonly speaks: boolean;
  write(asked: AnswerToWrite): Promise<Buffer>;
}

/** Where writers make themselves known, so that answers leave in any format without analyses knowing of it. */
@Injectable()
export class AnswerFormats {
  private readonly writers = new Map<AnswerFormat, AnswerWriter>();

  register(format: AnswerFormat, writer: AnswerWriter): void {
    this.writers.set(format, writer);
  }

  /** @throws RangeError when nothing writes the format: a fault of ours. */
  writerOf(format: AnswerFormat): AnswerWriter {
    const writer = this.writers.get(format);
    if (!writer) throw new RangeError(`nothing writes ${format}`);
    return writer;
  }
}

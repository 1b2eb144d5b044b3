import type { FastifyRequest } from 'fastify';
import { type Language, languageFrom } from '@tilbudsvifte/locale';
import type { AnswerFormat, AskedFormat } from './answer-formats.ts';

const byMediaType: readonly (readonly [RegExp, AnswerFormat])[] = [
  [/^text\/csv\b/, 'csv'],
  [/^application\/vnd\.openxmlformats-officedocument\.spreadsheetml\.sheet\b/, 'xlsx'],
];

/** The format a request means: its parameter, else the first media type of its Accept header; JSON otherwise. */
export function askedFormat(
  asked: { readonly format?: AskedFormat },
  { headers }: Pick<FastifyRequest, 'headers'>,
): AskedFormat {
  if (asked.format !== undefined) return asked.format;
  const first = String(headers.accept ?? '')
    .trim()
    .toLowerCase();
  return byMediaType.find(([type]) => type.test(first))?.[1] ?? 'json';
}

/** Language of the words in a file: Danish unless the reader asks for English. */
export function askedLanguage({ headers }: Pick<FastifyRequest, 'headers'>): Language {
  return languageFrom(headers['accept-language']);
}

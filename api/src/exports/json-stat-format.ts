import { Inject, Injectable } from '@nestjs/common';
import { isMeasure } from '@tilbudsvifte/locale';
import { columnLabel } from '@tilbudsvifte/locale/exports';
import { type JsonStat, type JsonStatDimension, toJsonStat } from '@tilbudsvifte/locale/json-stat';
import { AnswerFormats, type AnswerToWrite, type AnswerWriter } from '../editions/answer-formats.ts';
import { badParameter } from '../http/problem.ts';
import { answerNotes } from './answer-notes.ts';
import { answerTable } from './answer-table.ts';
import { codeNames } from './code-names.ts';

/** Dimensions that are places on a map. */
const places = new Set(['municipality', 'area', 'buyer', 'seller']);

/** The cube with words: names beside the codes, and the reader's words for dimensions and measures. */
function named(cube: JsonStat, { context, language, words }: AnswerToWrite): JsonStat {
  const namesOf = codeNames(context, language);
  const labelOf = (key: string): string => words?.column(key, language) ?? columnLabel(key, language);
  const dimension = Object.fromEntries(
    Object.entries(cube.dimension).map(([key, { category }]): [string, JsonStatDimension] => {
      const names = key === 'metric' ? new Map(category.index.map((id) => [id, labelOf(id)])) : namesOf(key);
      const nameOf = (code: string): string => names?.get(code) ?? words?.code(key, code, language) ?? code;
      const label =
        (names || words) && Object.fromEntries(category.index.map((code) => [code, nameOf(code)]));
      return [key, { label: labelOf(key), category: { ...category, ...(label && { label }) } }];
    }),
  );
  const geo = cube.id.filter((key) => places.has(key));
  return { ...cube, role: { ...cube.role, ...(geo.length > 0 && { geo }) }, dimension };
}

export const jsonStat: AnswerWriter = {
  mediaType: 'application/json; charset=utf-8',
  extension: 'json',
  speaks: true,
  write: (asked) => {
    const { answer, context, path } = asked;
    const { edition, synthetic } = context;
    const table = answerTable(answer);
    if (table.rows.length === 0 || !table.columns.some(isMeasure))
      return Promise.reject(badParameter('format', 'these rows hold no numbers for a cube; use csv or xlsx'));
    const cube = toJsonStat(table, {
      label: path,
      note: answerNotes(asked),
      ...(edition.publishedAt !== null && { updated: edition.publishedAt }),
      extension: { edition: edition.label, editionId: edition.id, synthetic },
    });
    return Promise.resolve(Buffer.from(JSON.stringify(named(cube, asked))));
  },
};

/** Rows as a cube of JSON-stat 2.0. */
@Injectable()
export class JsonStatFormat {
  constructor(@Inject(AnswerFormats) formats: AnswerFormats) {
    formats.register('json-stat', jsonStat);
  }
}

import type { Texts } from '@tilbudsvifte/locale';
import { toJsonStat } from '@tilbudsvifte/locale/json-stat';
import type { JsonStat } from '@tilbudsvifte/locale/json-stat';
import type { FigureModel } from '../figure-model.ts';
import { noteLine } from '../note-line.ts';
import { sourceNames } from '../source-line.ts';
import { csvTable } from './csv-table.ts';
import type { WorkbookNotes } from './xlsx-sheets.ts';

/** The figure's rows as a JSON-stat data set, with what one must know to use them. */
export function jsonStatOf(
  model: FigureModel,
  { definition, frozenLink }: WorkbookNotes,
  texts: Texts,
): JsonStat {
  const { basis, headline, subline, howToRead, fileParts, unit } = model;
  const { edition, area, period, priceLevel, methods, coverage, synthetic, dataAsOf } = basis;
  return toJsonStat(csvTable(model), {
    label: headline,
    source: sourceNames(basis, texts).join(', '),
    ...(edition.publishedAt !== null && { updated: edition.publishedAt }),
    ...(frozenLink !== undefined && { href: frozenLink }),
    note: [subline, ...noteLine(model, texts), definition, ...howToRead].filter((line) => line !== ''),
    extension: {
      indicator: model.eyebrow,
      unit,
      filters: fileParts,
      ...{ edition, area, period, priceLevel, methods, coverage, dataAsOf, synthetic },
    },
  });
}

/** The data set as a file. */
export function jsonStatFile(model: FigureModel, notes: WorkbookNotes, texts: Texts): Blob {
  return new Blob([JSON.stringify(jsonStatOf(model, notes, texts))], { type: 'application/json' });
}

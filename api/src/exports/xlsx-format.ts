import { Inject, Injectable } from '@nestjs/common';
import type { CsvCell, CsvColumn, Language } from '@tilbudsvifte/locale';
import { createTexts, figureWord } from '@tilbudsvifte/locale';
import writeWorkbook, { type SheetData } from 'write-excel-file/node';
import { AnswerFormats, type AnswerToWrite, type AnswerWriter } from '../editions/answer-formats.ts';
import { answerNotes } from './answer-notes.ts';
import { answerTable } from './answer-table.ts';
import { namedTable } from './named-table.ts';
import { steadyZip } from './steady-zip.ts';

const numberFormats: Partial<Record<CsvColumn['kind'], string>> = {
  share: '0.0%',
  money: '#,##0',
  year: '0',
};

// Typed as text, a cell is never read as a formula.
const words = (value: string, bold = false): SheetData[number][number] => ({
  value,
  type: String,
  ...(bold && { fontWeight: 'bold' as const }),
});

function amount(value: number, { kind }: CsvColumn): SheetData[number][number] {
  return { value, type: Number, format: numberFormats[kind] ?? '#,##0.##' };
}

function cellsOf(cell: CsvCell, column: CsvColumn, language: Language): SheetData[number] {
  const present = typeof cell === 'object' && cell !== null && 'value' in cell ? cell : undefined;
  const ends = column.interval
    ? [present?.lo, present?.hi].map((end) => (end === undefined ? null : amount(end, column)))
    : [];
  if (cell === null || cell === '') return [null, ...ends];
  if (typeof cell === 'string') return [words(cell), ...ends];
  if (typeof cell === 'number') return [amount(cell, column), ...ends];
  return [
    'value' in cell ? amount(cell.value, column) : words(figureWord(cell, 'integer', language)),
    ...ends,
  ];
}

function sheetsOf(asked: AnswerToWrite): { sheet: string; data: SheetData; columns: { width: number }[] }[] {
  const { answer, context, language } = asked;
  const texts = createTexts(language);
  const { columns, rows } = namedTable(answerTable(answer), asked, language);
  const head = columns.flatMap(({ label, interval }) => {
    const ends = [texts('table.lowerOf', { column: label }), texts('table.upperOf', { column: label })];
    return [label, ...(interval ? ends : [])];
  });
  const body = rows.map((row) =>
    columns.flatMap((column, index) => cellsOf(row[index] ?? null, column, language)),
  );
  const notes = [...(context.synthetic ? [texts('banner.synthetic')] : []), ...answerNotes(asked)];
  return [
    {
      sheet: texts('download.sheetData'),
      data: [head.map((label) => words(label, true)), ...body],
      columns: head.map(() => ({ width: 18 })),
    },
    {
      sheet: texts('download.sheetNotes'),
      data: notes.map((line) => [words(line)]),
      columns: [{ width: 120 }],
    },
  ];
}

export const workbook: AnswerWriter = {
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  extension: 'xlsx',
  speaks: true,
  write: async (asked) => steadyZip(await writeWorkbook(sheetsOf(asked)).toBuffer()),
};

/** Rows as a workbook: numbers as numbers, what one must know on the second sheet. */
@Injectable()
export class XlsxFormat {
  constructor(@Inject(AnswerFormats) formats: AnswerFormats) {
    formats.register('xlsx', workbook);
  }
}

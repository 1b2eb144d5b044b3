import { Inject, Injectable } from '@nestjs/common';
import { toCsv } from '@tilbudsvifte/locale';
import { AnswerFormats, type AnswerToWrite, type AnswerWriter } from '../editions/answer-formats.ts';
import { answerTable } from './answer-table.ts';
import { markedTable } from './marked-table.ts';
import { namedTable } from './named-table.ts';

const csv = { mediaType: 'text/csv; charset=utf-8', extension: 'csv', speaks: false } as const;

/** Rows as CSV in two dialects: keys and codes for programs, Danish words and commas for a Danish spreadsheet. */
@Injectable()
export class CsvFormats {
  constructor(@Inject(AnswerFormats) formats: AnswerFormats) {
    formats.register('csv', machineCsv);
    formats.register('csv-da', danishCsv);
  }
}

export const machineCsv: AnswerWriter = {
  ...csv,
  write: ({ answer, context }: AnswerToWrite) =>
    Promise.resolve(Buffer.from(toCsv(markedTable(answerTable(answer), context, null), 'machine'))),
};

export const danishCsv: AnswerWriter = {
  ...csv,
  write: (asked: AnswerToWrite) => {
    const named = namedTable(answerTable(asked.answer), asked, 'da');
    return Promise.resolve(Buffer.from(toCsv(markedTable(named, asked.context, 'da'), 'da')));
  },
};

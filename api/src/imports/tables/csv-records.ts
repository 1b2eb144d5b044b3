import { decodedText } from '../decoding/decoded-text.ts';
import type { TextEncoding } from '../decoding/text-encoding.ts';
import type { ImportSource } from '../import-source.ts';
import { CsvSplitter } from './csv-splitter.ts';
import type { RecordBatches } from './table-record.ts';

/** How to read a text table again from its beginning. */
export interface CsvReading {
  readonly source: ImportSource;
  readonly encoding: TextEncoding;
  readonly delimiter: string;
  readonly skippedLines: number;
}

/** All rows of a text table after the skipped lines, in batches as the bytes come. */
export async function* csvRecords(reading: CsvReading): RecordBatches {
  const splitter = new CsvSplitter(reading.delimiter);
  const { skippedLines } = reading;
  const kept = (records: ReturnType<CsvSplitter['push']>): typeof records =>
    (records[0]?.row ?? 1) > skippedLines ? records : records.filter(({ row }) => row > skippedLines);
  for await (const text of decodedText(reading.source, reading.encoding)) yield kept(splitter.push(text));
  yield kept(splitter.end());
}

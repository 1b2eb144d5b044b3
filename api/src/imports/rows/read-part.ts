import type { ReadRow } from '../import-source.ts';
import type { IssueLog } from './issue-log.ts';

/** Reads the records of a table one by one; what is wrong with them is in its log. */
interface RecordReader<Record, Row> {
  readonly log: IssueLog;
  read(record: Record): ReadRow<Row> | undefined;
}

/** What a part of a table gives: its rows, and issues where they came up. */
export function readPart<Record, Row>(
  records: readonly Record[],
  reader: RecordReader<Record, Row>,
): ReadRow<Row>[] {
  const part: ReadRow<Row>[] = [];
  for (const record of records) {
    const row = reader.read(record);
    if (row) part.push(row);
    if (reader.log.hasPending) part.push({ issues: reader.log.take() });
  }
  return part;
}

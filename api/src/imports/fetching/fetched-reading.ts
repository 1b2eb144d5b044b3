import { importIssue } from '../import-issue.ts';
import type {
  ImportIssue,
  ImportLookups,
  ImportOptions,
  ImportSource,
  OpenedImport,
} from '../read-import.ts';
import { openInThread } from '../reading/open-in-thread.ts';
import type { StatOptions } from '../statbank/open-stat-table.ts';

type Opened = { opened: OpenedImport } | { refused: ImportIssue[] };

/**
 * Reads a fetched table as every file that is sent: in a thread with its own memory limit. Only the table that was
 * asked for is taken, in the form that was asked for — whatever answers in StatBank's name gives nothing else in.
 */
export class FetchedReading {
  private readonly file: string;
  private readonly table: string;
  private unread: OpenedImport | undefined;

  constructor(file: string, table: string) {
    this.file = file;
    this.table = table;
  }

  readonly open = async (
    { name, size = 0 }: ImportSource,
    lookups: ImportLookups,
    options: ImportOptions,
  ): Promise<Opened> => {
    const stated: StatOptions = { ...options, statbankTable: this.table };
    const answer = await openInThread({ file: this.file, name, size }, lookups, stated);
    if ('refused' in answer) return answer;
    const { opened } = answer;
    this.unread = opened;
    const { format, table = opened.kind } = opened;
    if (format !== 'statbank-csv' || table !== this.table)
      return { refused: [importIssue('layout-unknown', { raw: table, params: { missing: 'INDHOLD' } })] };
    return { opened: { ...opened, rows: () => this.read(opened) } };
  };

  private read(opened: OpenedImport): ReturnType<OpenedImport['rows']> {
    this.unread = undefined;
    return opened.rows();
  }

  /** End a reading whose rows nobody asked for, as when the figures are those that are stored already. */
  async close(): Promise<void> {
    const rows = this.unread?.rows();
    this.unread = undefined;
    // Only a reading that has begun ends its thread.
    await rows?.next();
    await rows?.return(undefined);
  }
}

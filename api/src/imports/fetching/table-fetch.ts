import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { UploadStore } from '../deliveries/upload-store.ts';
import { largestUpload } from '../deliveries/uploads.parameters.ts';
import { Importer } from '../importer.ts';
import type { ImportRequest, ImportResult } from '../importing.ts';
import { LookupsQuery } from '../lookups.query.ts';
import { AreaMembersQuery } from './area-members.query.ts';
import { chosenValues } from './chosen-values.ts';
import { FetchedReading } from './fetched-reading.ts';
import { receivedFile } from './received-file.ts';
import { StatbankClient } from './statbank-client.ts';
import type { TableInfo } from './table-info.ts';

/** A table to fetch. */
export interface FetchOrder {
  readonly table: string;
  /** Empty for all that the table has. */
  readonly years: readonly number[];
  /** Code of a grouping; empty for all municipalities. */
  readonly area: string;
}

/** Who watches a fetch. */
export interface FetchWatch {
  readonly downloading: (bytes: number) => void;
  readonly reading: (rows: number) => void;
}

/** Fetches one table and imports it, as if somebody had fetched the file and sent it. */
@Injectable()
export class TableFetch {
  constructor(
    @Inject(StatbankClient) private readonly client: StatbankClient,
    @Inject(UploadStore) private readonly store: UploadStore,
    @Inject(LookupsQuery) private readonly lookups: LookupsQuery,
    @Inject(AreaMembersQuery) private readonly areas: AreaMembersQuery,
    @Inject(Importer) private readonly importer: Importer,
  ) {}

  /** What StatBank says of the table now. @throws FetchFault */
  describe(table: string): Promise<TableInfo> {
    return this.client.tableInfo(table);
  }

  /** @throws FetchFault when StatBank or the connection fails; what the importer finds is in the result */
  async carryOut(
    order: FetchOrder,
    info: TableInfo,
    { fate, watch }: { readonly fate: ImportRequest['fate']; readonly watch: FetchWatch },
  ): Promise<ImportResult> {
    const lookups = await this.lookups.load();
    const municipalities = order.area ? await this.areas.of(order.area) : lookups.municipalities;
    const request = chosenValues(info, { ...order, municipalities, lookups });
    const id = randomUUID();
    const reading = new FetchedReading(this.store.fileOf(id), order.table);
    try {
      const reception = { store: this.store, id, limit: largestUpload, progress: watch.downloading };
      await receivedFile(await this.client.data(request), reception);
      return await this.importer.import(
        {
          file: this.store.fileOf(id),
          fileName: fileNameOf(order, info),
          options: { decimalMark: ',' },
          reporter: 'sekretariat',
          fate,
          synthetic: false,
        },
        { progress: watch.reading, open: reading.open },
      );
    } finally {
      await reading.close();
      await this.store.remove(id);
    }
  }
}

/** Name for people: the table and the day of its last update, by which a reader can find the same figures again. */
function fileNameOf({ table }: FetchOrder, { updated }: TableInfo): string {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(updated)?.[0];
  return day === undefined ? `${table}.csv` : `${table} opdateret ${day}.csv`;
}

import { storageFull } from '../../database/storage-full.ts';
import { Inject, Injectable, Logger } from '@nestjs/common';
import { AuditLog } from '../../access/audit-log.ts';
import type { Identity } from '../../access/identity.ts';
import { badParameter, ProblemError } from '../../http/problem.ts';
import { importIssue } from '../import-issue.ts';
import { AreaMembersQuery } from './area-members.query.ts';
import { FetchFault } from './fetch-fault.ts';
import type { NewFetch } from './fetch.parameters.ts';
import { FetchRepository } from './fetch.repository.ts';
import { expectedVariables, fetchableNames } from './fetchable-tables.ts';
import { type FetchOrder, type FetchWatch, TableFetch } from './table-fetch.ts';
import type { TableInfo } from './table-info.ts';

const msBetweenNotes = 1000;
const msBetweenSigns = 20_000;
const mostIssues = 500;

/** Fetching from the browser: the table's description while the asker waits, the rest in the background. */
@Injectable()
export class Fetching {
  private readonly logger = new Logger('Fetching');

  constructor(
    @Inject(FetchRepository) private readonly fetches: FetchRepository,
    @Inject(TableFetch) private readonly fetch: TableFetch,
    @Inject(AreaMembersQuery) private readonly areas: AreaMembersQuery,
    @Inject(AuditLog) private readonly log: AuditLog,
  ) {}

  /** @throws ProblemError `validation`, `in-progress`, or `source-unreachable` when StatBank does not answer */
  async begin(by: Identity, { table, years = [], area = '' }: NewFetch): Promise<string> {
    if (!expectedVariables(table)) throw badParameter('table', `must be one of ${fetchableNames.join(', ')}`);
    if (area && (await this.areas.of(area)).size === 0)
      throw badParameter('area', 'there is no such grouping');
    const order = { table, years: [...new Set(years)].sort(), area };
    const id = await this.fetches.begin(order, by.name);
    const info = await this.describe(id, table);
    if (info) void this.run(id, by, { order, info });
    return id;
  }

  /** Null when StatBank answered, but not with a table: the fetch has failed and says why. */
  private async describe(id: string, table: string): Promise<TableInfo | null> {
    try {
      const info = await this.fetch.describe(table);
      await this.fetches.described(id, info);
      return info;
    } catch (error) {
      await this.fail(id, error);
      if (!(error instanceof FetchFault)) throw error;
      if (error.passing) throw new ProblemError('source-unreachable', 'StatBank does not answer');
      return null;
    }
  }

  private async run(id: string, by: Identity, work: Work): Promise<void> {
    const signs = setInterval(() => void this.fetches.alive(id).catch(() => undefined), msBetweenSigns);
    try {
      await this.carryOut(id, by, work);
    } catch (error) {
      await this.fail(id, error).catch(() => undefined);
    } finally {
      clearInterval(signs);
    }
  }

  private async carryOut(id: string, by: Identity, { order, info }: Work): Promise<void> {
    const watched = { fate: 'accept', watch: this.watch(id) } as const;
    const { state, batchId: batch = null, rows, issues } = await this.fetch.carryOut(order, info, watched);
    const result = state === 'unchanged' || state === 'refused' ? state : 'stored';
    const { table: object, years, area } = order;
    const detail = { years, area, updated: info.updated, result, rows, batch };
    await this.log.add({ by, action: 'statbank-fetched', object, detail });
    const ended = state === 'refused' ? 'failed' : 'done';
    await this.fetches.end(id, { state: ended, result, batch, rows, issues: issues.slice(0, mostIssues) });
  }

  /** Notes progress now and then; a note that is lost is no harm. */
  private watch(id: string): FetchWatch {
    let noted = 0;
    const note = (stage: 'downloading' | 'reading') => (amount: number) => {
      if (Date.now() - noted < msBetweenNotes) return;
      noted = Date.now();
      this.fetches.progress(id, stage, amount).catch(() => undefined);
    };
    return { downloading: note('downloading'), reading: note('reading') };
  }

  private async fail(id: string, error: unknown): Promise<void> {
    const known = error instanceof FetchFault;
    if (!known) this.logger.error(`fetch ${id}: ${error instanceof Error ? error.stack : String(error)}`);
    const issue = known ? error.issue : importIssue(storageFull(error) ? 'storage-full' : 'reading-failed');
    await this.fetches.end(id, { state: 'failed', result: null, batch: null, rows: 0, issues: [issue] });
  }
}

/** What is fetched, and what StatBank says of it. */
interface Work {
  readonly order: FetchOrder;
  readonly info: TableInfo;
}

import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { EditionReads } from '../database/edition-reads.ts';
import type { ReferenceLists } from '../reference/reference-lists.ts';
import { ReferenceQuery } from '../reference/reference.query.ts';
import type { EditionRef } from './edition-ref.ts';

/** Newest acceptance day and the sources of one import kind. */
export interface Delivery {
  readonly acceptedAt: string;
  readonly sources: readonly string[];
  readonly synthetic: boolean;
}

/** Raised with every change of the fields below: what was kept with another number is found out anew. */
export const contextShape = 1;

/** What is in an edition, at a glance: code lists, periods and deliveries; the same for every analysis of it. */
export interface EditionContext extends ReferenceLists {
  readonly edition: EditionRef;
  readonly synthetic: boolean;
  /** Municipalities that reported need, by year, oldest first. */
  readonly needReports: ReadonlyMap<number, readonly string[]>;
  readonly quarters: readonly string[];
  /** Quarters with reported use by buyer. */
  readonly useQuarters: readonly string[];
  readonly accountsYears: readonly number[];
  readonly budgetYears: readonly number[];
  readonly deliveries: ReadonlyMap<string, Delivery>;
}

const deliveriesSql = `
SELECT kind, max(b.accepted_at)::date::text AS "acceptedAt", array_agg(DISTINCT source) AS sources,
  bool_or(synthetic) AS synthetic
FROM batches_of($1) e JOIN batches b ON b.batch_id = e.batch_id GROUP BY kind`;
// A set of rows that a later delivery replaces keeps its period, so which of them are in force need not be found out here:
// that takes the database seconds where a country has told for years.
const needReportsSql = `
SELECT year, array_agg(DISTINCT municipality_code ORDER BY municipality_code) AS codes
FROM need JOIN batches_of($1) USING (batch_id) GROUP BY year ORDER BY year`;
const quartersOf = (table: string): string =>
  `SELECT DISTINCT quarter FROM ${table} JOIN batches_of($1) USING (batch_id) ORDER BY quarter`;
// Accounts split by grouping or owner are the same money told again; analyses read the unsplit ones.
const periodsSql = `
SELECT array(${quartersOf('places')}) AS quarters, array(${quartersOf('service_use')}) AS "useQuarters",
  (SELECT coalesce(array_agg(DISTINCT year ORDER BY year), '{}') FROM expenditure_of($1) WHERE nature = 'accounts' AND grouping = '' AND ownership = '') AS "accountsYears",
  (SELECT coalesce(array_agg(DISTINCT year ORDER BY year), '{}') FROM expenditure_of($1) WHERE nature = 'budget' AND grouping = '' AND ownership = '') AS "budgetYears"`;

type Periods = Pick<EditionContext, 'quarters' | 'useQuarters' | 'accountsYears' | 'budgetYears'>;

/** A context as JSON can hold it. */
interface KeptContext extends Omit<EditionContext, 'edition' | 'needReports' | 'deliveries'> {
  readonly needReports: readonly [number, readonly string[]][];
  readonly deliveries: readonly [string, Delivery][];
}

const keptContexts = 4;

/**
 * Loads the context of an edition and keeps the newest few: a published edition never changes, and the working state
 * only when a delivery is accepted. What is derived from a context is kept and forgotten with it.
 */
@Injectable()
export class EditionContexts {
  private readonly kept = new Map<string, Promise<EditionContext>>();

  constructor(
    @Inject(DataSource) private readonly source: DataSource,
    @Inject(EditionReads) private readonly reads: EditionReads,
    @Inject(ReferenceQuery) private readonly reference: ReferenceQuery,
  ) {}

  async of(edition: EditionRef): Promise<EditionContext> {
    const name = edition.key === null ? `working ${await this.lastAcceptance()}` : String(edition.key);
    const known = this.kept.get(name) ?? this.load(edition);
    // Asked for again: now the newest.
    this.kept.delete(name);
    this.kept.set(name, known);
    known.catch(() => this.kept.delete(name));
    const [oldest] = this.kept.keys();
    if (this.kept.size > keptContexts && oldest !== undefined) this.kept.delete(oldest);
    return known;
  }

  /** Keep the context of a complete edition with it, for every process to come. */
  async keep(context: EditionContext): Promise<void> {
    const { edition, needReports, deliveries, ...others } = context;
    const body = { ...others, needReports: [...needReports], deliveries: [...deliveries] };
    await this.source.query('INSERT INTO edition_contexts VALUES ($1, $2, $3)', [
      edition.key,
      contextShape,
      JSON.stringify(body),
    ]);
  }

  /** Forget a context that was made before its edition was complete. */
  forget({ key }: EditionRef): void {
    this.kept.delete(String(key));
  }

  private async lastAcceptance(): Promise<string> {
    const [row]: { last: string | null }[] = await this.source.query(
      'SELECT max(accepted_no) AS last FROM batches',
    );
    return row?.last ?? '0';
  }

  private async load(edition: EditionRef): Promise<EditionContext> {
    return (await this.loadKept(edition)) ?? this.findOut(edition);
  }

  private async loadKept(edition: EditionRef): Promise<EditionContext | null> {
    if (edition.key === null) return null;
    const sql = 'SELECT body FROM edition_contexts WHERE edition_id = $1 AND shape = $2';
    const [row] = await this.reads.rows<{ body: KeptContext }>(sql, edition.key, contextShape);
    if (!row) return null;
    const { needReports, deliveries, ...others } = row.body;
    return { ...others, edition, needReports: new Map(needReports), deliveries: new Map(deliveries) };
  }

  private async findOut(edition: EditionRef): Promise<EditionContext> {
    const lists = await this.reference.lists(edition.key);
    const ask = <Row extends object>(sql: string): Promise<Row[]> => this.reads.rows(sql, edition.key);
    const [periods = { quarters: [], useQuarters: [], accountsYears: [], budgetYears: [] }] =
      await ask<Periods>(periodsSql);
    const deliveries = await ask<Delivery & { kind: string }>(deliveriesSql);
    const reports = await ask<{ year: number; codes: string[] }>(needReportsSql);
    return {
      edition,
      ...lists,
      ...periods,
      needReports: new Map(reports.map(({ year, codes }) => [year, codes])),
      synthetic: deliveries.some(({ synthetic }) => synthetic),
      deliveries: new Map(deliveries.map(({ kind, ...delivery }) => [kind, delivery])),
    };
  }
}

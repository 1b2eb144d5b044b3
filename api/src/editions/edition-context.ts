import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { ReferenceLists } from '../reference/reference-lists.ts';
import { ReferenceRepository } from '../reference/reference.repository.ts';
import type { EditionRef } from './edition-ref.ts';

/** What is in an edition, at a glance: code lists, periods and deliveries; the same for every analysis of it. */
export interface EditionContext extends ReferenceLists {
  readonly edition: EditionRef;
  readonly synthetic: boolean;
  readonly needYears: readonly number[];
  readonly quarters: readonly string[];
  readonly accountsYears: readonly number[];
  readonly budgetYears: readonly number[];
  /** Newest acceptance day and sources by import kind. */
  readonly deliveries: ReadonlyMap<string, { readonly acceptedAt: string; readonly sources: readonly string[] }>;
}

const deliveriesSql = `
SELECT kind, max(b.accepted_at)::date::text AS "acceptedAt", array_agg(DISTINCT source) AS sources, bool_or(synthetic) AS synthetic
FROM batches_of($1) e JOIN batches b ON b.batch_id = e.batch_id GROUP BY kind`;
const periodsSql = `
SELECT (SELECT coalesce(array_agg(DISTINCT year ORDER BY year), '{}') FROM need_of($1)) AS "needYears",
  (SELECT coalesce(array_agg(DISTINCT quarter ORDER BY quarter), '{}') FROM places_of($1)) AS quarters,
  (SELECT coalesce(array_agg(DISTINCT year ORDER BY year), '{}') FROM expenditure_of($1) WHERE nature = 'accounts') AS "accountsYears",
  (SELECT coalesce(array_agg(DISTINCT year ORDER BY year), '{}') FROM expenditure_of($1) WHERE nature = 'budget') AS "budgetYears"`;

type Periods = Pick<EditionContext, 'needYears' | 'quarters' | 'accountsYears' | 'budgetYears'>;
type Delivery = { kind: string; acceptedAt: string; sources: string[]; synthetic: boolean };

/** Loads the context of an edition; published editions never change, so they are loaded once. */
@Injectable()
export class EditionContexts {
  private readonly published = new Map<number, Promise<EditionContext>>();

  constructor(
    @Inject(DataSource) private readonly source: DataSource,
    @Inject(ReferenceRepository) private readonly reference: ReferenceRepository,
  ) {}

  of(edition: EditionRef): Promise<EditionContext> {
    if (edition.key === null) return this.load(edition);
    const known = this.published.get(edition.key) ?? this.load(edition);
    this.published.set(edition.key, known);
    known.catch(() => this.published.delete(edition.key ?? -1));
    return known;
  }

  private async load(edition: EditionRef): Promise<EditionContext> {
    const lists = await this.reference.lists(edition.key);
    const [periods]: Periods[] = await this.source.query(periodsSql, [edition.key]);
    const deliveries: Delivery[] = await this.source.query(deliveriesSql, [edition.key]);
    if (!periods) throw new Error('an aggregate without GROUP BY always gives one row');
    return {
      edition,
      ...lists,
      ...periods,
      synthetic: deliveries.some(({ synthetic }) => synthetic),
      deliveries: new Map(deliveries.map(({ kind, acceptedAt, sources }) => [kind, { acceptedAt, sources }])),
    };
  }
}

import { availableParallelism } from 'node:os';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { EditionContext } from '../edition-context.ts';
import { inParallel } from '../in-parallel.ts';
import { countColumns } from './count-cell.ts';
import { type CountPart, countParts } from './count-parts.ts';
import { CountTables } from './count-tables.ts';
import { Protections } from './protections.ts';

const rowsAtATime = 5000;
/** One processor stays with the readers. */
const threads = Math.max(1, Math.min(4, availableParallelism() - 1));
const insertSql = `
INSERT INTO edition_counts (edition_id, statistic, period, category, area_code, value, reason)
SELECT $1, * FROM unnest($2::text[], $3::text[], $4::text[], $5::text[], $6::numeric[], $7::text[])`;

/** How many counts were stored, withheld, and withheld without proof that they have enough choice. */
export interface StoredCounts {
  readonly counts: number;
  readonly withheld: number;
  readonly exposed: number;
}

/** Stores the protected counts of an edition: the only counts its public answers can be computed from. */
@Injectable()
export class ProtectedCounts {
  constructor(
    @Inject(DataSource) private readonly source: DataSource,
    @Inject(CountTables) private readonly tables: CountTables,
    @Inject(Protections) private readonly protections: Protections,
  ) {}

  async store(context: EditionContext, progress: (done: number, of: number) => void): Promise<StoredCounts> {
    const parts = countParts(await this.tables.lattices(context));
    const sum = { counts: 0, withheld: 0, exposed: 0 };
    const all = parts.reduce((counts, { lattice }) => counts + lattice.counts.size, 0);
    progress(0, all);
    await inParallel(threads, parts, async (part) => {
      const { withheld, exposed } = await this.storePart(context, part);
      sum.counts += part.lattice.counts.size;
      sum.withheld += withheld;
      sum.exposed += exposed;
      progress(sum.counts, all);
    });
    return sum;
  }

  private async storePart(
    context: EditionContext,
    part: CountPart,
  ): Promise<{ withheld: number; exposed: number }> {
    const { hidden, exposed } = await this.protections.of(context, part);
    const rows = [...part.lattice.counts].map(([key, value]) => ({
      key,
      value: hidden.has(key) ? null : value,
    }));
    for (let start = 0; start < rows.length; start += rowsAtATime)
      await this.insert(context.edition.key, rows.slice(start, start + rowsAtATime));
    return { withheld: hidden.size, exposed: exposed.length };
  }

  private async insert(edition: number | null, rows: readonly ProtectedRow[]): Promise<void> {
    const columns = rows.map(({ key }) => countColumns(key));
    await this.source.query(insertSql, [
      edition,
      ...[0, 1, 2, 3].map((index) => columns.map((column) => column[index])),
      rows.map(({ value }) => value),
      rows.map(({ value }) => (value === null ? 'withheld' : null)),
    ]);
  }
}

interface ProtectedRow {
  readonly key: string;
  readonly value: number | null;
}

import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { EditionContext } from '../edition-context.ts';
import { countColumns, type CountLattice } from './count-cell.ts';
import { CountTables } from './count-tables.ts';
import { withheldCounts } from './protect-counts.ts';

const rowsAtATime = 5000;
const insertSql = `
INSERT INTO edition_counts (edition_id, statistic, period, category, area_code, value, reason)
SELECT $1, * FROM unnest($2::text[], $3::text[], $4::text[], $5::text[], $6::numeric[], $7::text[])`;

/** Stores the protected counts of an edition: the only counts its public answers can be computed from. */
@Injectable()
export class ProtectedCounts {
  constructor(
    @Inject(DataSource) private readonly source: DataSource,
    @Inject(CountTables) private readonly tables: CountTables,
  ) {}

  async store(
    context: EditionContext,
    progress: (done: number, of: number) => void,
  ): Promise<{ counts: number; withheld: number }> {
    const lattices = await this.tables.lattices(context);
    const rows = lattices.flatMap((lattice) => protectedRows(lattice, context.edition.threshold));
    for (let start = 0; start < rows.length; start += rowsAtATime) {
      await this.insert(context.edition.key, rows.slice(start, start + rowsAtATime));
      progress(Math.min(start + rowsAtATime, rows.length), rows.length);
    }
    return { counts: rows.length, withheld: rows.filter(({ value }) => value === null).length };
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

function protectedRows(lattice: CountLattice, threshold: number): ProtectedRow[] {
  const hidden = withheldCounts(lattice, threshold);
  return [...lattice.counts].map(([key, value]) => ({ key, value: hidden.has(key) ? null : value }));
}

import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { EditionReads } from '../../database/edition-reads.ts';
import type { NeedRow } from './need-lattice.ts';
import type { BuyerRow, WaitingRow } from './use-lattice.ts';

const needSql = `
SELECT municipality_code AS municipality, year, target_group AS "targetGroup", service_type AS "serviceType", served,
  coalesce(waiting, 0) AS waiting, coalesce(expected_places, 0) AS expected
FROM need_of($1) ORDER BY 1, 2, 3, 4`;
// Which quarters there are is the same for all rows and for those in force, and is told without finding out the latter.
const quartersOf = (table: string): string =>
  `SELECT DISTINCT quarter FROM ${table} JOIN batches_of($1) USING (batch_id) ORDER BY quarter DESC`;
const buyersSql = `
SELECT u.service_id AS service, quarter, buyer_municipality_code AS buyer,
  max(CASE WHEN s.operator_type IN ('municipal', 'regional') THEN s.operator_code ELSE s.operator_type END) AS partner,
  sum(full_year_places)::float8 AS "fullYearPlaces"
FROM service_use_of($1) u JOIN services_of($1) s ON s.service_id = u.service_id
WHERE full_year_places IS NOT NULL AND quarter = ANY($2)
GROUP BY 1, 2, 3 ORDER BY 1, 2, 3`;
const waitingSql = `
SELECT service_id AS service, quarter, waiting FROM places_of($1) WHERE waiting IS NOT NULL AND quarter = $2 ORDER BY 1, 2`;

/** Raw counts in force in an edition (null: the working state): input of the protection, never shown as they are. */
@Injectable()
export class CountsQuery {
  constructor(
    @Inject(DataSource) private readonly source: DataSource,
    @Inject(EditionReads) private readonly reads: EditionReads,
  ) {}

  need(edition: number | null): Promise<NeedRow[]> {
    return this.source.query(needSql, [edition]);
  }

  /** Of the newest quarter, and of the last one of an earlier year. */
  async buyers(edition: number | null): Promise<BuyerRow[]> {
    const [newest = '', ...others] = await this.quarters('service_use', edition);
    const earlier = others.find((quarter) => quarter.slice(0, 4) < newest.slice(0, 4));
    return this.source.query(buyersSql, [edition, earlier === undefined ? [newest] : [newest, earlier]]);
  }

  async waiting(edition: number | null): Promise<WaitingRow[]> {
    const [newest = ''] = await this.quarters('places', edition);
    return this.source.query(waitingSql, [edition, newest]);
  }

  /** Protected counts of a published edition. */
  stored(edition: number): Promise<{ key: string; value: number | null }[]> {
    return this.reads.rows(
      `SELECT concat_ws(E'\\t', statistic, period, category, area_code) AS key, value::float8
       FROM edition_counts WHERE edition_id = $1`,
      edition,
    );
  }

  private async quarters(table: 'service_use' | 'places', edition: number | null): Promise<string[]> {
    const rows: { quarter: string }[] = await this.source.query(quartersOf(table), [edition]);
    return rows.map(({ quarter }) => quarter);
  }
}

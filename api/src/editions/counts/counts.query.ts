import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { NeedRow } from './need-lattice.ts';
import type { BuyerRow, WaitingRow } from './use-lattice.ts';

const needSql = `
SELECT municipality_code AS municipality, year, target_group AS "targetGroup", service_type AS "serviceType", served,
  coalesce(waiting, 0) AS waiting, coalesce(expected_places, 0) AS expected
FROM need_of($1) ORDER BY 1, 2, 3, 4`;
const buyersSql = `
SELECT u.service_id AS service, quarter, buyer_municipality_code AS buyer,
  max(CASE WHEN s.operator_type IN ('municipal', 'regional') THEN s.operator_code ELSE s.operator_type END) AS partner,
  sum(full_year_places)::float8 AS "fullYearPlaces"
FROM service_use_of($1) u JOIN services_of($1) s ON s.service_id = u.service_id
WHERE full_year_places IS NOT NULL AND quarter IN (
  SELECT max(quarter) FROM service_use_of($1) UNION
  SELECT max(quarter) FROM service_use_of($1) WHERE left(quarter, 4) < (SELECT left(max(quarter), 4) FROM service_use_of($1)))
GROUP BY 1, 2, 3 ORDER BY 1, 2, 3`;
const waitingSql = `
SELECT service_id AS service, quarter, waiting FROM places_of($1)
WHERE waiting IS NOT NULL AND quarter >= (SELECT max(quarter) FROM places_of($1)) ORDER BY 1, 2`;

/** Raw counts in force in an edition (null: the working state): input of the protection, never shown as they are. */
@Injectable()
export class CountsQuery {
  constructor(@Inject(DataSource) private readonly source: DataSource) {}

  need(edition: number | null): Promise<NeedRow[]> {
    return this.source.query(needSql, [edition]);
  }

  buyers(edition: number | null): Promise<BuyerRow[]> {
    return this.source.query(buyersSql, [edition]);
  }

  waiting(edition: number | null): Promise<WaitingRow[]> {
    return this.source.query(waitingSql, [edition]);
  }

  /** Protected counts of a published edition. */
  stored(edition: number): Promise<{ key: string; value: number | null }[]> {
    return this.source.query(
      `SELECT concat_ws(E'\\t', statistic, period, category, area_code) AS key, value::float8
       FROM edition_counts WHERE edition_id = $1`,
      [edition],
    );
  }
}

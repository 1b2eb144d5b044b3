import { Inject, Injectable } from '@nestjs/common';
import { EditionReads } from '../../database/edition-reads.ts';

/** A service in a quarter: who runs it, how much of it is used, and its free places. */
export interface TradeServiceFacts {
  readonly id: string;
  readonly name: string;
  readonly municipality: string;
  /** Who runs it: code of a municipality or region, `self-governing` or `private`. */
  readonly partner: string;
  readonly serviceType: string;
  readonly targetGroups: readonly string[];
  /** Full-year places of all buyers together, which is public; null where no use is reported. */
  readonly sold: number | null;
  readonly vacantPlaces: number | null;
}

const servicesSql = `
WITH used AS (
  SELECT service_id, sum(full_year_places)::float8 AS sold FROM service_use_of($1)
  WHERE quarter = $2 AND full_year_places IS NOT NULL GROUP BY service_id
)
SELECT s.service_id AS id, s.name, s.municipality_code AS municipality,
  CASE WHEN s.operator_type IN ('municipal', 'regional') THEN s.operator_code ELSE s.operator_type END AS partner,
  s.service_type AS "serviceType", s.target_groups AS "targetGroups", u.sold, p.vacant_places AS "vacantPlaces"
FROM services_of($1) s LEFT JOIN used u ON u.service_id = s.service_id
  LEFT JOIN places_of($1) p ON p.service_id = s.service_id AND p.quarter = $2
WHERE u.sold IS NOT NULL OR (s.valid_from <= $3::date AND (s.valid_to IS NULL OR s.valid_to >= $3::date))
ORDER BY s.service_id`;

/** Public facts of trade; who buys how much comes from the protected counts alone. */
@Injectable()
export class TradeQuery {
  constructor(@Inject(EditionReads) private readonly reads: EditionReads) {}

  /** Services in use or in operation at the end of a quarter. */
  services(edition: number | null, quarter: string, lastDay: string): Promise<TradeServiceFacts[]> {
    return this.reads.rows(servicesSql, edition, quarter, lastDay);
  }
}

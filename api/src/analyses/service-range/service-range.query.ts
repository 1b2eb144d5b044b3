import { Inject, Injectable } from '@nestjs/common';
import { EditionReads } from '../../database/edition-reads.ts';

/** A service in operation at the end of a year. */
export interface RangeRow {
  readonly id: string;
  readonly serviceType: string;
  readonly operator: string;
  readonly targetGroups: readonly string[];
  readonly places: number;
  readonly vacantPlaces: number | null;
}

const rangeSql = `
WITH newest AS (
  SELECT DISTINCT ON (service_id) service_id, coalesce(staffed_places, approved_places) AS places, vacant_places
  FROM places_of($1) WHERE quarter LIKE $2 || 'K_' ORDER BY service_id, quarter DESC
)
SELECT s.service_id AS id, s.service_type AS "serviceType", s.operator_type || ':' || s.operator_code AS operator,
  s.target_groups AS "targetGroups", coalesce(n.places, 0) AS places, n.vacant_places AS "vacantPlaces"
FROM services_of($1) s LEFT JOIN newest n ON n.service_id = s.service_id
WHERE s.municipality_code = ANY($3)
  AND s.valid_from <= make_date($2::int, 12, 31) AND (s.valid_to IS NULL OR s.valid_to >= make_date($2::int, 12, 31))
ORDER BY s.service_id`;

/** Services in operation in an area at the end of a year. */
@Injectable()
export class ServiceRangeQuery {
  constructor(@Inject(EditionReads) private readonly reads: EditionReads) {}

  services(edition: number | null, year: number, municipalities: readonly string[]): Promise<RangeRow[]> {
    return this.reads.rows(rangeSql, edition, String(year), municipalities);
  }
}

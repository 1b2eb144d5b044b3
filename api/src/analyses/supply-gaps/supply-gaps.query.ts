import { Inject, Injectable } from '@nestjs/common';
import { EditionReads } from '../../database/edition-reads.ts';

/** A service with its places at the end of the year and its place-days over the year. */
export interface SupplyRow {
  readonly id: string;
  readonly municipality: string;
  readonly serviceType: string;
  readonly targetGroups: readonly string[];
  readonly places: number;
  readonly vacantPlaces: number | null;
  readonly availableDays: number;
  readonly occupiedDays: number;
}

const supplySql = `
WITH year AS (
  SELECT service_id, sum(available_place_days)::int AS available, sum(occupied_place_days)::int AS occupied
  FROM places_of($1) WHERE quarter LIKE $2 || 'K_' AND available_place_days IS NOT NULL AND occupied_place_days IS NOT NULL
  GROUP BY service_id
), newest AS (
  SELECT DISTINCT ON (service_id) service_id, quarter, coalesce(staffed_places, approved_places) AS places, vacant_places
  FROM places_of($1) WHERE quarter LIKE $2 || 'K_' ORDER BY service_id, quarter DESC
)
SELECT s.service_id AS id, s.municipality_code AS municipality, s.service_type AS "serviceType",
  s.target_groups AS "targetGroups", n.places, n.vacant_places AS "vacantPlaces",
  coalesce(y.available, 0) AS "availableDays", coalesce(y.occupied, 0) AS "occupiedDays"
FROM services_of($1) s JOIN newest n ON n.service_id = s.service_id LEFT JOIN year y ON y.service_id = s.service_id
WHERE s.municipality_code = ANY($3) AND n.places IS NOT NULL
  AND s.valid_from <= make_date($2::int, 12, 31) AND (s.valid_to IS NULL OR s.valid_to >= make_date($2::int, 12, 31))
ORDER BY s.service_id`;

/** Services and places of an area at the end of a year (their newest report in the year). */
@Injectable()
export class SupplyGapsQuery {
  constructor(@Inject(EditionReads) private readonly reads: EditionReads) {}

  supply(edition: number | null, year: number, municipalities: readonly string[]): Promise<SupplyRow[]> {
    return this.reads.rows(supplySql, edition, String(year), municipalities);
  }
}

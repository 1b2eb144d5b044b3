import { Inject, Injectable } from '@nestjs/common';
import { EditionReads } from '../../database/edition-reads.ts';

/** A service with its newest report and main rate. */
export interface RegisterRow {
  readonly id: string;
  readonly name: string;
  readonly municipality: string;
  readonly operatorType: string;
  readonly operatorCode: string;
  readonly serviceType: string;
  readonly legalBasis: string;
  readonly targetGroups: readonly string[];
  readonly specialisation: string;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly quarter: string | null;
  readonly reportedAt: string | null;
  readonly approvedPlaces: number | null;
  readonly staffedPlaces: number | null;
  readonly vacantPlaces: number | null;
  readonly availableDays: number | null;
  readonly occupiedDays: number | null;
  readonly rateDkk: number | null;
  readonly rateYear: number | null;
}

const registerSql = `
WITH newest AS (
  SELECT DISTINCT ON (p.service_id) p.*, b.accepted_at::date::text AS reported_at
  FROM places_of($1) p JOIN batches b ON b.batch_id = p.batch_id ORDER BY p.service_id, p.quarter DESC
), rate AS (
  SELECT DISTINCT ON (service_id) service_id, rate_dkk, year FROM rates_of($1)
  WHERE year <= $2 ORDER BY service_id, year DESC, product, level
)
SELECT s.service_id AS id, s.name, s.municipality_code AS municipality, s.operator_type AS "operatorType",
  s.operator_code AS "operatorCode", s.service_type AS "serviceType", s.legal_basis AS "legalBasis",
  s.target_groups AS "targetGroups", s.specialisation, s.valid_from::text AS "validFrom", s.valid_to::text AS "validTo",
  n.quarter, n.reported_at AS "reportedAt", n.approved_places AS "approvedPlaces", n.staffed_places AS "staffedPlaces",
  n.vacant_places AS "vacantPlaces", n.available_place_days AS "availableDays", n.occupied_place_days AS "occupiedDays",
  r.rate_dkk::float8 AS "rateDkk", r.year AS "rateYear"
FROM services_of($1) s LEFT JOIN newest n ON n.service_id = s.service_id LEFT JOIN rate r ON r.service_id = s.service_id
WHERE $3::text IS NULL OR s.service_id = $3`;

const placesSql = `
SELECT quarter, approved_places AS "approvedPlaces", staffed_places AS "staffedPlaces", reserved_places AS "reservedPlaces",
  vacant_places AS "vacantPlaces", available_place_days AS "availableDays", occupied_place_days AS "occupiedDays",
  budgeted_occupancy::float8 AS "budgetedOccupancy"
FROM places_of($1) WHERE service_id = $2 ORDER BY quarter`;

const ratesSql = `
SELECT year, product, level, unit, rate_dkk::float8 AS "rateDkk", price_level_year AS "priceLevelYear"
FROM rates_of($1) WHERE service_id = $2 ORDER BY year, product, level`;

/** Places of one quarter. */
export interface QuarterRow {
  readonly quarter: string;
  readonly approvedPlaces: number | null;
  readonly staffedPlaces: number | null;
  readonly reservedPlaces: number | null;
  readonly vacantPlaces: number | null;
  readonly availableDays: number | null;
  readonly occupiedDays: number | null;
  readonly budgetedOccupancy: number | null;
}

/** One rate. */
export interface RateRow {
  readonly year: number;
  readonly product: string;
  readonly level: string;
  readonly unit: string;
  readonly rateDkk: number;
  readonly priceLevelYear: number;
}

/** The register of services as readers see it. */
@Injectable()
export class ServicesQuery {
  constructor(@Inject(EditionReads) private readonly reads: EditionReads) {}

  /** All services, or one; rates up to `year`. */
  register(edition: number | null, year: number, service: string | null = null): Promise<RegisterRow[]> {
    return this.reads.rows(registerSql, edition, year, service);
  }

  places(edition: number | null, service: string): Promise<QuarterRow[]> {
    return this.reads.rows(placesSql, edition, service);
  }

  rates(edition: number | null, service: string): Promise<RateRow[]> {
    return this.reads.rows(ratesSql, edition, service);
  }
}

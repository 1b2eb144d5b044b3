import { Inject, Injectable } from '@nestjs/common';
import { EditionReads } from '../../database/edition-reads.ts';

/** One rate of a service in a year. */
export interface RateFact {
  readonly service: string;
  readonly serviceType: string;
  /** Municipality the service lies in. */
  readonly host: string;
  readonly operatorType: string;
  readonly operatorCode: string;
  readonly year: number;
  readonly product: string;
  readonly unit: string;
  readonly rateDkk: number;
  /** Year of the price level the rate is told in. */
  readonly priceYear: number;
}

/** Places of a service at the end of a year. */
export interface PlacesOfYear {
  readonly service: string;
  readonly year: number;
  readonly places: number | null;
}

const ratesSql = `
SELECT r.service_id AS service, s.service_type AS "serviceType", s.municipality_code AS host,
  s.operator_type AS "operatorType", s.operator_code AS "operatorCode", r.year, r.product, r.unit,
  r.rate_dkk::float8 AS "rateDkk", coalesce(r.price_level_year, r.year) AS "priceYear"
FROM rates_of($1) r JOIN services_of($1) s ON s.service_id = r.service_id
ORDER BY r.service_id, r.year, r.product, r.level`;

const placesSql = `
SELECT DISTINCT ON (service_id, left(quarter, 4)) service_id AS service, left(quarter, 4)::int AS year,
  coalesce(staffed_places, approved_places) AS places
FROM places_of($1) ORDER BY service_id, left(quarter, 4), quarter DESC`;

/** Rates of services and the places they are charged for. */
@Injectable()
export class RatesQuery {
  constructor(@Inject(EditionReads) private readonly reads: EditionReads) {}

  rates(edition: number | null): Promise<RateFact[]> {
    return this.reads.rows(ratesSql, edition);
  }

  places(edition: number | null): Promise<PlacesOfYear[]> {
    return this.reads.rows(placesSql, edition);
  }
}

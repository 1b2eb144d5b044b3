import { Inject, Injectable } from '@nestjs/common';
import { EditionReads } from '../../database/edition-reads.ts';

/** A service as the register has it. */
export interface PlaceService {
  readonly id: string;
  readonly name: string;
  readonly municipality: string;
  /** Type and code of the operator, e.g. "municipal:0169". */
  readonly operator: string;
  readonly serviceType: string;
  readonly targetGroups: readonly string[];
  readonly validFrom: string;
  readonly validTo: string | null;
}

/** What a service reported for one quarter. */
export interface PlaceReport {
  readonly service: string;
  readonly quarter: string;
  readonly approvedPlaces: number | null;
  readonly staffedPlaces: number | null;
  readonly reservedPlaces: number | null;
  readonly vacantPlaces: number | null;
  readonly availableDays: number | null;
  readonly occupiedDays: number | null;
}

const servicesSql = `
SELECT service_id AS id, name, municipality_code AS municipality,
  operator_type || ':' || coalesce(operator_code, '') AS operator, service_type AS "serviceType",
  target_groups AS "targetGroups", valid_from::text AS "validFrom", valid_to::text AS "validTo"
FROM services_of($1) ORDER BY service_id`;

const reportsSql = `
SELECT service_id AS service, quarter, approved_places AS "approvedPlaces", staffed_places AS "staffedPlaces",
  reserved_places AS "reservedPlaces", vacant_places AS "vacantPlaces", available_place_days AS "availableDays",
  occupied_place_days AS "occupiedDays"
FROM places_of($1) ORDER BY service_id, quarter`;

/** All services of an edition and what they have reported of places. */
@Injectable()
export class PlacesQuery {
  constructor(@Inject(EditionReads) private readonly reads: EditionReads) {}

  services(edition: number | null): Promise<PlaceService[]> {
    return this.reads.rows(servicesSql, edition);
  }

  reports(edition: number | null): Promise<PlaceReport[]> {
    return this.reads.rows(reportsSql, edition);
  }
}

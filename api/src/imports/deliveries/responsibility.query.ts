import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

/**
 * Who reports for a service: the municipality that runs it; for self-governing and private ones the municipality where
 * it lies (it has the agreement and the supervision's papers); for a region's own services the secretariat.
 */
export const responsibleSql = `
CASE operator_type WHEN 'municipal' THEN operator_code WHEN 'regional' THEN NULL ELSE municipality_code END`;

/** Which municipality reports for which service. */
@Injectable()
export class ResponsibilityQuery {
  constructor(@Inject(DataSource) private readonly source: DataSource) {}

  async ownServices(municipality: string): Promise<ReadonlySet<string>> {
    const rows: { id: string }[] = await this.source.query(
      `SELECT service_id AS id FROM services_of(NULL) WHERE ${responsibleSql} = $1`,
      [municipality],
    );
    return new Set(rows.map(({ id }) => id));
  }
}

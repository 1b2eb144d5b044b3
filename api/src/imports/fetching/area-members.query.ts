import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

// The newest membership, also of a grouping that has ended: its municipalities are still asked for.
const membersSql = `
SELECT municipality_code AS municipality FROM groupings_of(NULL)
WHERE grouping_code = $1 AND (valid_to IS NULL OR valid_to >= least(current_date, (
  SELECT max(coalesce(valid_to, 'infinity')) FROM groupings_of(NULL) WHERE grouping_code = $1)))`;

/** Municipalities of an area, for choosing what to fetch. */
@Injectable()
export class AreaMembersQuery {
  constructor(@Inject(DataSource) private readonly source: DataSource) {}

  /** Four-digit codes; none for an unknown area. */
  async of(area: string): Promise<ReadonlySet<string>> {
    const rows: { municipality: string }[] = await this.source.query(membersSql, [area]);
    return new Set(rows.map(({ municipality }) => municipality));
  }
}

import { Inject, Injectable } from '@nestjs/common';
import { EditionReads } from '../../database/edition-reads.ts';

/** Inhabitants of one age band in a municipality on 1 January. */
export interface BandRow {
  readonly municipality: string;
  readonly year: number;
  readonly ageFrom: number;
  readonly ageTo: number;
  readonly persons: number;
}

/** A planned change of a service's places that somebody has decided. */
export interface PlanRow {
  readonly id: string;
  readonly date: string;
  /** Places opened, or closed when negative. */
  readonly places: number;
  readonly municipality: string;
  readonly serviceType: string;
  readonly targetGroups: readonly string[];
}

/** The last day of a service that closes. */
export interface ClosingRow {
  readonly id: string;
  readonly validTo: string;
}

/** A stored answer of an earlier edition. */
export interface StoredAnswer {
  readonly label: string;
  readonly publishedAt: string;
  readonly answer: unknown;
}

// Counted people where there are any on that day, else projected ones.
const bandsSql = `
SELECT DISTINCT ON (municipality_code, date, b.age_from, b.age_to) municipality_code AS municipality,
  extract(year FROM date)::int AS year, b.age_from AS "ageFrom", b.age_to AS "ageTo", sum(persons)::float8 AS persons
FROM population_of($1) p JOIN unnest($2::int[], $3::int[]) AS b(age_from, age_to)
  ON p.age_from >= b.age_from AND p.age_to <= b.age_to
WHERE age_detail = 'single' AND extract(month FROM date) = 1
GROUP BY municipality_code, date, nature, b.age_from, b.age_to
ORDER BY municipality_code, date, b.age_from, b.age_to, nature = 'actual' DESC`;
// An idea is not a place.
const plansSql = `
SELECT p.service_id AS id, effective_date::text AS date, CASE change WHEN '-' THEN -places ELSE places END AS places,
  s.municipality_code AS municipality, s.service_type AS "serviceType", s.target_groups AS "targetGroups"
FROM plans_of($1) p JOIN services_of($1) s ON s.service_id = p.service_id
WHERE status IN ('decided', 'establishing', 'open') ORDER BY 2, 1`;
const closingsSql = `
SELECT service_id AS id, valid_to::text AS "validTo" FROM services_of($1) WHERE valid_to IS NOT NULL ORDER BY 1`;
const earlierSql = `
SELECT e.label, e.published_at AS "publishedAt", a.body FROM editions e JOIN edition_answers a ON a.edition_id = e.edition_id
WHERE e.ready AND a.request_key = $2 AND ($1::bigint IS NULL OR e.edition_id < $1) ORDER BY e.edition_id`;

/** What a forecast needs beside counts and places: people by age, decided plans, and what was forecast before. */
@Injectable()
export class ForecastsQuery {
  constructor(@Inject(EditionReads) private readonly reads: EditionReads) {}

  bands(edition: number | null, bands: readonly (readonly [from: number, to: number])[]): Promise<BandRow[]> {
    return this.reads.rows(
      bandsSql,
      edition,
      bands.map(([from]) => from),
      bands.map(([, to]) => to),
    );
  }

  plans(edition: number | null): Promise<PlanRow[]> {
    return this.reads.rows(plansSql, edition);
  }

  closings(edition: number | null): Promise<ClosingRow[]> {
    return this.reads.rows(closingsSql, edition);
  }

  /** Answers to one request that editions published before this one have stored; they never change. */
  async earlier(edition: number | null, requestKey: string): Promise<StoredAnswer[]> {
    const rows: { label: string; publishedAt: Date; body: Buffer }[] = await this.reads.rows(
      earlierSql,
      edition,
      requestKey,
    );
    return rows.map(({ label, publishedAt, body }) => ({
      label,
      publishedAt: publishedAt.toISOString(),
      answer: JSON.parse(body.toString('utf8')) as unknown,
    }));
  }
}

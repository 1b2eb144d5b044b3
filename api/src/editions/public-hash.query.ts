import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { EditionRef } from './edition-ref.ts';

/** Facts that are open as they are; columns that are not are left out. Need and use are public as protected counts only. */
const openFacts: Readonly<Record<string, readonly string[]>> = {
  services: [],
  places: ['waiting'],
  rates: [],
  plans: [],
  expenditure: [],
  population: [],
  price_index: [],
  municipalities: [],
  groupings: [],
  service_types: [],
  target_groups: [],
  account_functions: [],
  official_counts: [],
};

const countsSql = `
SELECT concat_ws(' ', statistic, period, category, area_code, value, reason) AS line FROM edition_counts WHERE edition_id = $1
ORDER BY statistic, period, category, area_code`;

/**
 * SHA-256 over what an edition publishes. Two editions that differ only in what they withhold have the same one, so that
 * nobody can try out hidden counts on it.
 */
@Injectable()
export class PublicHashQuery {
  constructor(@Inject(DataSource) private readonly source: DataSource) {}

  /** Once its counts are protected; `facts` as `ofFacts` gives them. */
  async of({ key, threshold }: EditionRef, facts: readonly string[]): Promise<string> {
    const hash = createHash('sha256').update(`${threshold}\n`);
    const counts: { line: string }[] = await this.source.query(countsSql, [key]);
    for (const { line } of counts) hash.update(`${line}\n`);
    for (const line of facts) hash.update(`${line}\n`);
    return hash.digest('hex');
  }

  /** A line for each table of open facts; they do not change while counts are protected. */
  async ofFacts({ key }: EditionRef): Promise<readonly string[]> {
    const lines: string[] = [];
    for (const [table, closed] of Object.entries(openFacts))
      lines.push(`${table} ${await this.digest(table, closed, key)}`);
    return lines;
  }

  private async digest(table: string, closed: readonly string[], key: number | null): Promise<string> {
    const [row]: { digest: string }[] = await this.source.query(
      `SELECT encode(sha256(convert_to(coalesce(string_agg(line, E'\\n' ORDER BY line COLLATE "C"), ''), 'UTF8')), 'hex') AS digest
       FROM (SELECT (to_jsonb(f) - $2::text[])::text AS line FROM ${table}_of($1) f) l`,
      [key, ['batch_id', ...closed]],
    );
    return row?.digest ?? '';
  }
}

import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { deliveredRows } from '../../collection/deliveries/delivered-rows.ts';
import type { DeliveryKind } from '../../collection/rounds/delivery-kinds.ts';
import { formCell, formColumns } from './form-columns.ts';
import { responsibleSql } from './responsibility.query.ts';

/** Which form. */
export interface FormRequest {
  readonly kind: DeliveryKind;
  readonly municipality: string;
  /** Year or quarter of the round. */
  readonly period: string;
}

/** What was accepted last, as rows of the import file for the period asked for. */
@Injectable()
export class FormRowsQuery {
  constructor(@Inject(DataSource) private readonly source: DataSource) {}

  async rows({ kind, municipality, period }: FormRequest): Promise<readonly (readonly string[])[]> {
    const { table, period: column, key } = deliveredRows[kind];
    const own =
      kind === 'need' ? 'f.municipality_code = $1' : `f.service_id IN (${ownServicesSql(kind, period)})`;
    // Of each municipality or service the newest period that has rows, up to the one asked for.
    const subject = kind === 'need' ? 'f.municipality_code' : 'f.service_id';
    const upTo = column ? `f.${column} <= $2${column === 'year' ? '::int' : ''}` : '$2::text IS NOT NULL';
    const newest = column ? `max(f.${column}) OVER (PARTITION BY ${subject})` : 'NULL::text';
    const found: { row: Record<string, unknown> }[] = await this.source.query(
      `SELECT to_jsonb(f) AS row FROM (
         SELECT f.*, ${newest} AS newest_period FROM ${table}_of(NULL) f WHERE ${own} AND ${upTo}
       ) f WHERE ${column ? `f.${column} = f.newest_period` : 'TRUE'} ORDER BY ${key.map((name) => `f.${name}`).join(', ')}`,
      [municipality, lastPeriodOf(column, period)],
    );
    return found.map(({ row }) =>
      formColumns[kind].map((form) =>
        form.from === column ? lastPeriodOf(column, period) : formCell(row[form.from], form),
      ),
    );
  }
}

/** A quarter's form of a year's round is its last quarter. */
function lastPeriodOf(column: string | null, period: string): string {
  if (column === 'quarter') return period.includes('K') ? period : `${period}K4`;
  return period.slice(0, 4);
}

/** Services that are to be reported: not those that had closed before the period. */
function ownServicesSql(kind: DeliveryKind, period: string): string {
  const open =
    kind === 'services' ? '' : `AND (valid_to IS NULL OR valid_to >= '${period.slice(0, 4)}-01-01')`;
  return `SELECT service_id FROM services_of(NULL) WHERE ${responsibleSql} = $1 ${open}`;
}

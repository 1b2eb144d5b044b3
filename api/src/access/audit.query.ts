import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { isoTime } from '../database/iso-time.ts';
import type { AuditItem } from './audit.answer.ts';
import type { AuditParameters } from './audit.parameters.ts';

export const auditPageSize = 100;

/** The log, newest first. */
@Injectable()
export class AuditQuery {
  constructor(@Inject(DataSource) private readonly source: DataSource) {}

  page({ before, action, user, municipality }: AuditParameters): Promise<AuditItem[]> {
    return this.source.query(
      `SELECT audit_id AS id, ${isoTime('at')} AS at, user_name AS "user", action,
         for_municipality AS municipality, object, detail, request_id AS "requestId"
       FROM audit_log WHERE ($1::bigint IS NULL OR audit_id < $1) AND ($2::text IS NULL OR action = $2)
         AND ($3::text IS NULL OR user_name = $3) AND ($4::text IS NULL OR for_municipality = $4)
       ORDER BY audit_id DESC LIMIT ${auditPageSize}`,
      [before ?? null, action ?? null, user ?? null, municipality ?? null],
    );
  }
}

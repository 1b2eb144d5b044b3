import { Inject, Injectable } from '@nestjs/common';
import type { AuditAction } from '@tilbudsvifte/contract';
import { DataSource, type EntityManager } from 'typeorm';
import type { Identity } from './identity.ts';

/** One event. */
export interface AuditEvent {
  readonly by: Pick<Identity, 'name'> | null;
  readonly action: AuditAction;
  readonly municipality?: string;
  readonly object?: string;
  readonly detail?: object;
  readonly requestId?: string;
}

/** The log of who did what: rows are added only; the database refuses the rest. */
@Injectable()
export class AuditLog {
  constructor(@Inject(DataSource) private readonly source: DataSource) {}

  /** With the manager of the change's transaction, change and entry are kept together or not at all. */
  async add(event: AuditEvent, manager: EntityManager = this.source.manager): Promise<void> {
    await manager.query(
      `INSERT INTO audit_log (user_name, action, for_municipality, object, detail, request_id) VALUES ($1, $2, $3, $4, $5, $6)`,
      [
        event.by?.name ?? '',
        event.action,
        event.municipality ?? '',
        event.object ?? '',
        JSON.stringify(event.detail ?? {}),
        event.requestId ?? '',
      ],
    );
  }
}

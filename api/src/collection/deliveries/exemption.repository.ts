import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { DeliveryKind } from '../rounds/delivery-kinds.ts';
import type { ExemptionItem } from './exemption.answer.ts';
import type { NewExemption } from './exemption.parameters.ts';

/** Rules that do not ask a municipality for a while. */
@Injectable()
export class ExemptionRepository {
  constructor(@Inject(DataSource) private readonly source: DataSource) {}

  all(): Promise<ExemptionItem[]> {
    return this.source.query(
      `SELECT municipality_code AS municipality, kind, rule, reason, expires_on::text AS "expiresOn", made_by AS "madeBy",
         expires_on >= current_date AS "inForce"
       FROM rule_exemptions ORDER BY expires_on DESC, municipality_code, kind, rule`,
    );
  }

  /** Rules of a kind that do not ask the municipality today. */
  async inForce(municipality: string, kind: DeliveryKind): Promise<ReadonlySet<string>> {
    const rows: { rule: string }[] = await this.source.query(
      'SELECT rule FROM rule_exemptions WHERE municipality_code = $1 AND kind = $2 AND expires_on >= current_date',
      [municipality, kind],
    );
    return new Set(rows.map(({ rule }) => rule));
  }

  /** A second exemption from the same rule takes the first one's place. */
  async keep(manager: EntityManager, exemption: NewExemption, by: string): Promise<void> {
    const { municipality, kind, rule, reason, expiresOn } = exemption;
    await manager.query(
      `INSERT INTO rule_exemptions (municipality_code, kind, rule, reason, expires_on, made_by) VALUES ($1, $2, $3, $4, $5, $6)
       ON CONFLICT (municipality_code, kind, rule)
       DO UPDATE SET reason = excluded.reason, expires_on = excluded.expires_on, made_by = excluded.made_by`,
      [municipality, kind, rule, reason, expiresOn, by],
    );
  }
}

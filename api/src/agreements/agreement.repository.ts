import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { isoTime } from '../database/iso-time.ts';
import type { AgreementStatus } from './agreement-codes.ts';
import type { AgreementItem } from './agreements.answer.ts';
import type { AgreementChange, NewAgreement } from './agreements.parameters.ts';

/** An agreement without what lies in it. */
export interface AgreementHead extends AgreementItem {
  readonly development: string;
  readonly steering: string;
}

const approvedSql = (also: string): string => `
(SELECT json_build_object('done', count(*) FILTER (WHERE p.state LIKE 'approved%'), 'of', count(*)) FROM approvals p
 JOIN agreement_parties m ON m.agreement_id = p.agreement_id AND m.party_code = p.party_code WHERE p.agreement_id = a.agreement_id${also})`;

const headSql = `
SELECT a.agreement_id AS id, a.version, a.label, a.area_code AS area, a.starts_on::text AS "startsOn", a.ends_on::text AS "endsOn",
  a.status, ${approvedSql('')} AS approved, ${approvedSql(` AND m.kind = 'municipality'`)} AS "approvedMunicipalities",
  (SELECT due_on::text FROM due_dates d WHERE d.agreement_id = a.agreement_id AND d.kind = 'approval-deadline') AS "approvalDueOn",
  CASE WHEN a.status = 'decided' THEN (SELECT max(met_on)::text FROM approvals p WHERE p.agreement_id = a.agreement_id) END AS "decidedOn",
  a.synthetic, ${isoTime('a.changed_at')} AS "changedAt", a.development, a.steering
FROM agreements a`;

/** Framework agreements themselves; what lies in them has repositories of its own. */
@Injectable()
export class AgreementRepository {
  constructor(@Inject(DataSource) private readonly source: DataSource) {}

  /** Newest period first. */
  all(): Promise<AgreementHead[]> {
    return this.source.query(`${headSql} ORDER BY a.starts_on DESC, a.label`);
  }

  async find(id: string, manager: EntityManager = this.source.manager): Promise<AgreementHead | null> {
    const found: AgreementHead[] = await manager.query(`${headSql} WHERE a.agreement_id::text = $1`, [id]);
    return found[0] ?? null;
  }

  /** The same, held until the transaction ends: changes of one agreement come one after another. */
  async hold(manager: EntityManager, id: string): Promise<AgreementHead | null> {
    await manager.query('SELECT 1 FROM agreements WHERE agreement_id::text = $1 FOR UPDATE', [id]);
    return this.find(id, manager);
  }

  /** @throws a unique violation when the label is taken, a check violation when it would end before it begins */
  async insert(manager: EntityManager, fields: NewAgreement, synthetic: boolean): Promise<string> {
    const { label, area, startsOn, endsOn, development = '', steering = '' } = fields;
    const [row]: { id: string }[] = await manager.query(
      `INSERT INTO agreements (label, area_code, starts_on, ends_on, development, steering, synthetic)
       VALUES ($1, $2, $3, $4, $5, $6, $7) RETURNING agreement_id AS id`,
      [label, area, startsOn, endsOn, development, steering, synthetic],
    );
    return row?.id ?? '';
  }

  async change(manager: EntityManager, id: string, fields: AgreementChange): Promise<void> {
    const { label, endsOn, development, steering } = fields;
    await manager.query(
      `UPDATE agreements SET label = coalesce($2, label), ends_on = coalesce($3, ends_on),
         development = coalesce($4, development), steering = coalesce($5, steering) WHERE agreement_id = $1`,
      [id, label ?? null, endsOn ?? null, development ?? null, steering ?? null],
    );
  }

  /** Raise the version, and move to another status where one is named: the last statement, for `decided` locks. */
  async raise(manager: EntityManager, id: string, to?: AgreementStatus): Promise<void> {
    await manager.query(
      `UPDATE agreements SET version = version + 1, changed_at = now(), status = coalesce($2, status) WHERE agreement_id = $1`,
      [id, to ?? null],
    );
  }

  async remove(manager: EntityManager, id: string): Promise<void> {
    await manager.query('DELETE FROM agreements WHERE agreement_id = $1', [id]);
  }
}

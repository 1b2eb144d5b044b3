import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { isoTime } from '../../database/iso-time.ts';
import type { ApprovalItem, CommentItem } from './approvals.answer.ts';
import type { ApprovalChange, NewComment } from './approvals.parameters.ts';
import type { Party } from './parties.ts';

const approvalSql = `
SELECT m.party_code AS party, m.kind, m.name, m.name_en AS "nameEn", m.member_from::text AS "memberFrom", m.member_to::text AS "memberTo",
  p.state, p.met_on::text AS "on", p.link, p.remark, p.version
FROM agreement_parties m JOIN approvals p ON p.agreement_id = m.agreement_id AND p.party_code = m.party_code
WHERE m.agreement_id = $1 ORDER BY m.kind, m.party_code`;

/** Parties of agreements, their approvals, and what they said in the hearing. */
@Injectable()
export class ApprovalRepository {
  constructor(@Inject(DataSource) private readonly source: DataSource) {}

  all(agreement: string, manager: EntityManager = this.source.manager): Promise<ApprovalItem[]> {
    return manager.query(approvalSql, [agreement]);
  }

  async insert(manager: EntityManager, agreement: string, parties: readonly Party[]): Promise<void> {
    for (const { party, kind, name, nameEn, memberFrom, memberTo } of parties) {
      await manager.query('INSERT INTO agreement_parties VALUES ($1, $2, $3, $4, $5, $6, $7)', [
        agreement,
        party,
        kind,
        name,
        nameEn,
        memberFrom,
        memberTo,
      ]);
      await manager.query('INSERT INTO approvals (agreement_id, party_code) VALUES ($1, $2)', [
        agreement,
        party,
      ]);
    }
  }

  /** Change the version given, and only that one; false when somebody else has changed it since. */
  async change(
    manager: EntityManager,
    { agreement, party, version }: { agreement: string; party: string; version: number },
    { state, on, link, remark }: ApprovalChange,
  ): Promise<boolean> {
    const changed: [unknown, number] = await manager.query(
      `UPDATE approvals SET state = $4, met_on = $5, link = $6, remark = $7, version = version + 1
       WHERE agreement_id = $1 AND party_code = $2 AND version = $3`,
      [agreement, party, version, state, on ?? null, link ?? '', remark ?? ''],
    );
    return changed[1] === 1;
  }

  /** What was approved is changed again: everybody is asked anew. */
  async forget(manager: EntityManager, agreement: string): Promise<void> {
    await manager.query(
      `UPDATE approvals SET state = 'not-treated', met_on = NULL, link = '', remark = '', version = version + 1
       WHERE agreement_id = $1 AND state <> 'not-treated'`,
      [agreement],
    );
  }

  comments(agreement: string): Promise<CommentItem[]> {
    return this.source.query(
      `SELECT comment_id AS id, party_code AS party, about_id AS about, body AS text, ${isoTime('made_at')} AS at
       FROM hearing_comments WHERE agreement_id = $1 ORDER BY made_at, comment_id`,
      [agreement],
    );
  }

  async comment(manager: EntityManager, agreement: string, fields: NewComment): Promise<void> {
    const { party, about, text } = fields;
    await manager.query(
      'INSERT INTO hearing_comments (agreement_id, party_code, about_id, body) VALUES ($1, $2, $3, $4)',
      [agreement, party, about ?? null, text],
    );
  }
}

import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { mayRead } from '../../agreements/agreement-access.ts';
import type { AgreementStatus } from '../../agreements/agreement-codes.ts';
import type { Reader } from '../meeting-access.ts';
import type { AgreementName, ProposalDecision } from './items.answer.ts';

interface DecisionRow {
  readonly id: string;
  readonly title: string;
  readonly agreement: string;
  readonly label: string;
  readonly status: AgreementStatus;
}

/** Decisions and agreements that meetings refer to, as far as the reader may see them. */
@Injectable()
export class DecisionsQuery {
  constructor(@Inject(DataSource) private readonly source: DataSource) {}

  async decisions(ids: readonly string[], reader: Reader): Promise<ReadonlyMap<string, ProposalDecision>> {
    if (ids.length === 0) return new Map();
    const rows: DecisionRow[] = await this.source.query(
      `SELECT d.decision_id AS id, d.title, a.agreement_id AS agreement, a.label, a.status
       FROM decisions d JOIN agreements a USING (agreement_id) WHERE d.decision_id = ANY($1::uuid[])`,
      [ids],
    );
    const seen = rows.filter((row) => mayRead(reader, row));
    return new Map(
      seen.map(({ id, title, agreement, label }) => [id, { id, title, agreement: { id: agreement, label } }]),
    );
  }

  /** Identity of an agreement by its label; null where there is none. */
  async agreementNamed(label: string): Promise<string | null> {
    const sql = 'SELECT agreement_id AS id FROM agreements WHERE label = $1';
    const [row]: { id: string }[] = await this.source.query(sql, [label]);
    return row?.id ?? null;
  }

  /** Identity of a decision by its words; null where there is none. */
  async decisionNamed(agreement: string, title: string): Promise<string | null> {
    const [row]: { id: string }[] = await this.source.query(
      `SELECT d.decision_id AS id FROM decisions d JOIN agreements a USING (agreement_id) WHERE a.label = $1 AND d.title = $2`,
      [agreement, title],
    );
    return row?.id ?? null;
  }

  async agreement(id: string | null, reader: Reader): Promise<AgreementName | null> {
    if (id === null) return null;
    const [row]: (AgreementName & { status: AgreementStatus })[] = await this.source.query(
      'SELECT agreement_id AS id, label, status FROM agreements WHERE agreement_id = $1',
      [id],
    );
    return row && mayRead(reader, row) ? { id: row.id, label: row.label } : null;
  }
}

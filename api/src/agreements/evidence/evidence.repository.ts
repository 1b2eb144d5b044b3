import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { CoverageBasis, MethodBasis } from '../../analyses/answer/basis.dto.ts';
import { isoTime } from '../../database/iso-time.ts';
import type { AnswerParameters } from '../../editions/answer-registry.ts';
import type { AgreementStatus } from '../agreement-codes.ts';
import type { KeptEvidence } from '../versions/agreement-content.ts';
import type { EvidenceItem, EvidenceNote } from './evidence.answer.ts';

/** Figures to freeze. */
export interface NewFrozen {
  readonly agreement: string;
  readonly decision: string;
  readonly request: string;
  readonly path: string;
  readonly parameters: AnswerParameters;
  readonly edition: EvidenceItem['edition'];
  readonly methods: readonly MethodBasis[];
  readonly seed: number | null;
  readonly coverage: CoverageBasis;
  readonly approvalsMissing: readonly string[];
  readonly sha256: string;
  readonly body: Buffer;
  readonly note: string;
}

/** Frozen figures as they are stored. */
export interface Frozen extends NewFrozen {
  readonly id: string;
  readonly agreementLabel: string;
  readonly status: AgreementStatus;
  readonly decisionTitle: string;
  readonly addedAt: string;
}

const editionSql = `json_build_object('id', e.edition_id::text, 'label', e.edition_label, 'hash', e.edition_hash) AS edition`;

const frozenSql = `
SELECT e.evidence_id AS id, e.agreement_id AS agreement, e.decision_id AS decision, e.request, e.path, e.parameters, ${editionSql},
  e.methods, e.seed::float8 AS seed, e.coverage, e.approvals_missing AS "approvalsMissing", e.sha256, e.body, e.note,
  ${isoTime('e.added_at')} AS "addedAt", a.label AS "agreementLabel", a.status, d.title AS "decisionTitle"
FROM evidence e JOIN agreements a ON a.agreement_id = e.agreement_id
JOIN decisions d ON d.agreement_id = e.agreement_id AND d.decision_id = e.decision_id WHERE e.evidence_id::text = $1`;

const notesSql = `
SELECT e.evidence_id AS id, e.decision_id AS decision, e.request, e.note, ${editionSql}, e.sha256, ${isoTime('e.added_at')} AS "addedAt"
FROM evidence e WHERE e.agreement_id = $1 ORDER BY e.added_at, e.evidence_id`;

type NoteRow = EvidenceNote & { readonly decision: string };

/** Frozen figures: added, read, and removed while nothing is decided; never changed. */
@Injectable()
export class EvidenceRepository {
  constructor(@Inject(DataSource) private readonly source: DataSource) {}

  async find(id: string): Promise<Frozen | null> {
    const found: Frozen[] = await this.source.query(frozenSql, [id]);
    return found[0] ?? null;
  }

  /** What an agreement rests on, by decision. */
  async notes(agreement: string): Promise<ReadonlyMap<string, readonly EvidenceNote[]>> {
    const rows: NoteRow[] = await this.source.query(notesSql, [agreement]);
    const notes = new Map<string, EvidenceNote[]>();
    for (const { decision, ...note } of rows) notes.set(decision, [...(notes.get(decision) ?? []), note]);
    return notes;
  }

  /** The same for a version of the agreement. */
  async kept(agreement: string, manager: EntityManager): Promise<KeptEvidence[]> {
    const rows: NoteRow[] = await manager.query(notesSql, [agreement]);
    return rows.map(({ id, decision, request, note, sha256, edition }) => ({
      ...{ id, decision, request, note, sha256 },
      edition: edition.label,
    }));
  }

  async insert(manager: EntityManager, frozen: NewFrozen): Promise<string> {
    const { agreement, decision, request, path, edition, seed, approvalsMissing, sha256, body, note } =
      frozen;
    const [row]: { id: string }[] = await manager.query(
      `INSERT INTO evidence (agreement_id, decision_id, request, path, parameters, edition_id, edition_label, edition_hash,
         methods, seed, coverage, approvals_missing, sha256, body, note)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15) RETURNING evidence_id AS id`,
      [
        ...[agreement, decision, request, path, JSON.stringify(frozen.parameters)],
        ...[edition.id, edition.label, edition.hash, JSON.stringify(frozen.methods), seed],
        ...[JSON.stringify(frozen.coverage), approvalsMissing, sha256, body, note],
      ],
    );
    return row?.id ?? '';
  }

  async remove(manager: EntityManager, id: string): Promise<void> {
    await manager.query('DELETE FROM evidence WHERE evidence_id = $1', [id]);
  }
}

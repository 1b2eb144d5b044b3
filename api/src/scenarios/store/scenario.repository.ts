import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { isoTime } from '../../database/iso-time.ts';
import { canonicalJson } from '../document/canonical-json.ts';
import type { ScenarioDocument } from '../document/scenario-document.ts';
import { sha256 } from '../document/sha256.ts';
import type { Guarded, ScenarioStatus, Sharing } from '../scenario-rights.ts';

/** A scenario as it is kept. */
export interface StoredScenario extends Guarded {
  readonly id: string;
  readonly version: number;
  readonly createdAt: string;
  readonly changedAt: string;
  /** SHA-256 of the document as it was written. */
  readonly sha256: string;
  /** Null when the text no longer fits its hash. */
  readonly document: ScenarioDocument | null;
}

/** What of a scenario is written at a change. */
export interface ScenarioFields {
  readonly document: ScenarioDocument;
  readonly status: ScenarioStatus;
  readonly sharedWith: readonly Sharing[];
}

type Row = Omit<StoredScenario, 'owner' | 'document'> & StoredScenario['owner'] & { readonly text: string };

const scenarioSql = `
SELECT scenario_id AS id, municipality_code AS municipality, owner_role AS role, status, shared_with AS "sharedWith", version,
  document AS text, document_sha256 AS sha256, ${isoTime('created_at')} AS "createdAt", ${isoTime('changed_at')} AS "changedAt"
FROM scenarios`;

/** Scenarios; every document is held against its hash when it is read. */
@Injectable()
export class ScenarioRepository {
  constructor(@Inject(DataSource) private readonly source: DataSource) {}

  async list(): Promise<readonly StoredScenario[]> {
    const rows: Row[] = await this.source.query(
      `${scenarioSql} ORDER BY scenarios.changed_at DESC, scenario_id LIMIT 1000`,
    );
    return rows.map(toScenario);
  }

  async find(id: string): Promise<StoredScenario | null> {
    const [row]: Row[] = await this.source.query(`${scenarioSql} WHERE scenario_id::text = $1`, [id]);
    return row ? toScenario(row) : null;
  }

  async insert(
    manager: EntityManager,
    { role, municipality }: StoredScenario['owner'],
    { document, by, ...sharing }: Partial<ScenarioFields> & Pick<ScenarioFields, 'document'> & { by: string },
  ): Promise<string> {
    const text = canonicalJson(document);
    const { status = 'draft', sharedWith = [] } = sharing;
    const [row]: { id: string }[] = await manager.query(
      `INSERT INTO scenarios (municipality_code, owner_role, status, shared_with, document, document_sha256, created_by, changed_by)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $7) RETURNING scenario_id AS id`,
      [municipality, role, status, sharedWith, text, sha256(text), by],
    );
    return row?.id ?? '';
  }

  /** Change the version given, and only that one; false when somebody else has changed it since, or it is decided. */
  async change(
    manager: EntityManager,
    { id, owner, version }: Pick<StoredScenario, 'id' | 'owner' | 'version'>,
    { document, status, sharedWith, by }: ScenarioFields & { readonly by: string },
  ): Promise<boolean> {
    const text = canonicalJson(document);
    const changed: [unknown, number] = await manager.query(
      `UPDATE scenarios SET document = $4, document_sha256 = $5, status = $6, shared_with = $7, changed_by = $8,
         changed_at = now(), version = version + 1
       WHERE municipality_code = $1 AND scenario_id = $2 AND version = $3 AND status <> 'decided'`,
      [owner.municipality, id, version, text, sha256(text), status, sharedWith, by],
    );
    return changed[1] === 1;
  }

  /** Remove the version given; false when somebody else has changed it since, or it is decided. */
  async remove(
    manager: EntityManager,
    { id, owner, version }: Pick<StoredScenario, 'id' | 'owner' | 'version'>,
  ): Promise<boolean> {
    const removed: [unknown, number] = await manager.query(
      `DELETE FROM scenarios WHERE municipality_code = $1 AND scenario_id = $2 AND version = $3 AND status <> 'decided'`,
      [owner.municipality, id, version],
    );
    return removed[1] === 1;
  }
}

function toScenario({ role, municipality, text, ...row }: Row): StoredScenario {
  const document = sha256(text) === row.sha256 ? (JSON.parse(text) as ScenarioDocument) : null;
  return { ...row, owner: { role, municipality }, document };
}

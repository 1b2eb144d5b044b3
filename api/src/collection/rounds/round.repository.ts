import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { isoTime } from '../../database/iso-time.ts';
import type { RoundItem } from './rounds.answer.ts';
import type { NewExtension, NewRound, RoundChange } from './rounds.parameters.ts';

/** People say deadlines by the clock of Copenhagen, which the database knows with its summer time. */
const copenhagen = (parameter: string): string => `${parameter}::timestamp AT TIME ZONE 'Europe/Copenhagen'`;

const roundSql = `
SELECT round_id AS id, label, period, kinds, area_code AS area, ${isoTime('opens_at')} AS "opensAt", ${isoTime('deadline_at')} AS "deadlineAt",
  note, version, CASE WHEN now() < opens_at THEN 'planned' WHEN now() < deadline_at THEN 'open' ELSE 'closed' END AS phase
FROM rounds`;

/** Reporting rounds. */
@Injectable()
export class RoundRepository {
  constructor(@Inject(DataSource) private readonly source: DataSource) {}

  all(): Promise<RoundItem[]> {
    return this.source.query(`${roundSql} ORDER BY deadline_at DESC, label`);
  }

  async find(id: string): Promise<RoundItem | null> {
    const found: RoundItem[] = await this.source.query(`${roundSql} WHERE round_id::text = $1`, [id]);
    return found[0] ?? null;
  }

  /** @throws a unique violation when the label is taken, a check violation when it would close before it opens */
  async insert(manager: EntityManager, round: NewRound): Promise<string> {
    const { label, period, kinds, area, opensAt, deadlineAt, note } = round;
    const [row]: { id: string }[] = await manager.query(
      `INSERT INTO rounds (label, period, kinds, area_code, opens_at, deadline_at, note)
       VALUES ($1, $2, $3, $4, ${copenhagen('$5')}, ${copenhagen('$6')}, $7) RETURNING round_id AS id`,
      [label, period, kinds, area, opensAt, deadlineAt, note ?? ''],
    );
    return row?.id ?? '';
  }

  /** Change the version given, and only that one; false when somebody else has changed it since. */
  async change(
    manager: EntityManager,
    { id, version }: Pick<RoundItem, 'id' | 'version'>,
    { label, opensAt, deadlineAt, note }: RoundChange,
  ): Promise<boolean> {
    const changed: [unknown, number] = await manager.query(
      `UPDATE rounds SET label = coalesce($3, label), opens_at = coalesce(${copenhagen('$4')}, opens_at),
         deadline_at = coalesce(${copenhagen('$5')}, deadline_at), note = coalesce($6, note), version = version + 1
       WHERE round_id = $1 AND version = $2`,
      [id, version, label ?? null, opensAt ?? null, deadlineAt ?? null, note ?? null],
    );
    return changed[1] === 1;
  }

  async extend(manager: EntityManager, id: string, extension: NewExtension): Promise<void> {
    await manager.query(
      `INSERT INTO round_extensions (municipality_code, round_id, deadline_at, reason) VALUES ($1, $2, ${copenhagen('$3')}, $4)
       ON CONFLICT (municipality_code, round_id) DO UPDATE SET deadline_at = excluded.deadline_at, reason = excluded.reason`,
      [extension.municipality, id, extension.deadlineAt, extension.reason],
    );
  }

  /** Whether a municipality's own deadline is later than everybody's. */
  async isLater(manager: EntityManager, id: string, municipality: string): Promise<boolean> {
    const rows: unknown[] = await manager.query(
      `SELECT 1 FROM rounds r JOIN round_extensions e ON e.round_id = r.round_id
       WHERE r.round_id = $1 AND e.municipality_code = $2 AND e.deadline_at > r.deadline_at`,
      [id, municipality],
    );
    return rows.length > 0;
  }

  /** Municipalities that take part, in order of code: those of the area on the day the round opens. */
  async participants(id: string): Promise<readonly string[]> {
    const rows: { code: string }[] = await this.source.query(
      `SELECT DISTINCT g.municipality_code AS code FROM rounds r JOIN groupings_of(NULL) g ON g.grouping_code = r.area_code
         AND g.valid_from <= r.opens_at::date AND (g.valid_to IS NULL OR g.valid_to >= r.opens_at::date)
       WHERE r.round_id = $1 ORDER BY 1`,
      [id],
    );
    return rows.map(({ code }) => code);
  }
}

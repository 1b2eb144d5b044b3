import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { isoTime } from '../../database/iso-time.ts';
import { violated } from '../../database/violated.ts';
import type { RunItem } from '../runs/run.answer.ts';
import { type RunEvent, type RunFailure, runRules, type RunState } from '../runs/run-states.ts';

/** A calculation to be. */
export interface NewRun {
  readonly municipality: string;
  readonly scenario: string;
  readonly resultKey: string;
  readonly startedBy: string;
  /** `done` where the result is stored already. */
  readonly state: Extract<RunState, 'waiting' | 'done'>;
}

const open = `state IN ('waiting', 'running')`;
const died = `${open} AND seen_at < now() - interval '20 seconds'`;
const itemSql = `
SELECT run_id AS id, scenario_id AS scenario, CASE WHEN ${died} THEN 'failed' ELSE state END AS state, progress,
  CASE WHEN ${died} THEN 'interrupted' ELSE failure END AS failure, ${isoTime('started_at')} AS "startedAt"
FROM scenario_runs`;
const interrupt = `UPDATE scenario_runs SET state = 'failed', failure = 'interrupted'`;

type Row = Omit<RunItem, 'failure'> & { readonly failure: RunFailure | null };

/** Calculations as work that people watch. */
@Injectable()
export class RunRepository {
  constructor(@Inject(DataSource) private readonly source: DataSource) {}

  async find(id: string): Promise<RunItem | null> {
    const [row]: Row[] = await this.source.query(`${itemSql} WHERE run_id::text = $1`, [id]);
    return row ? toItem(row) : null;
  }

  /** Begin a run; where the same result of the scenario is on its way already, that one: `fresh` says which. */
  async begin(run: NewRun): Promise<{ readonly id: string; readonly fresh: boolean }> {
    const { municipality, scenario, resultKey, startedBy, state } = run;
    const one = [municipality, scenario, resultKey];
    const same = 'municipality_code = $1 AND scenario_id = $2 AND result_key = $3';
    await this.source.query(`${interrupt} WHERE ${same} AND ${died}`, one);
    try {
      const [row]: { id: string }[] = await this.source.query(
        `INSERT INTO scenario_runs (municipality_code, scenario_id, result_key, started_by, state, progress)
         VALUES ($1, $2, $3, $4, $5, $6) RETURNING run_id AS id`,
        [...one, startedBy, state, state === 'done' ? 1 : 0],
      );
      return { id: row?.id ?? '', fresh: true };
    } catch (error) {
      if (!violated(error, 'scenario_runs_open_key')) throw error;
      const [row]: { id: string }[] = await this.source.query(
        `SELECT run_id AS id FROM scenario_runs WHERE ${same} AND ${open}`,
        one,
      );
      // Where the other one has ended in this very moment, the place is free again.
      return row ? { id: row.id, fresh: false } : this.begin(run);
    }
  }

  /** What happens to a run; false when it is in no state that this can happen in. */
  async happen(id: string, event: RunEvent, failure: RunFailure | null = null): Promise<boolean> {
    const { from, to } = runRules[event];
    const changed: [unknown, number] = await this.source.query(
      `UPDATE scenario_runs SET state = $2, failure = $3, seen_at = now(), progress = CASE WHEN $2 = 'done' THEN 1 ELSE progress END
       WHERE run_id::text = $1 AND state = ANY($4)`,
      [id, to, failure, from],
    );
    return changed[1] === 1;
  }

  /** A sign of life, with progress where there is any; false when the run has been ended from elsewhere. */
  async alive(id: string, progress: number): Promise<boolean> {
    const changed: [unknown, number] = await this.source.query(
      `UPDATE scenario_runs SET seen_at = now(), progress = greatest(progress, $2) WHERE run_id::text = $1 AND ${open}`,
      [id, progress],
    );
    return changed[1] === 1;
  }

  /** End all open runs: where one process has the database to itself, they were another's that is gone. */
  async interruptAll(): Promise<void> {
    await this.source.query(`${interrupt} WHERE ${open}`);
  }
}

function toItem({ failure, ...item }: Row): RunItem {
  return { ...item, ...(failure !== null && { failure }) };
}

import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';

/** Work of telling people. */
export type AlertJob =
  | { readonly key: string; readonly kind: 'edition'; readonly edition: string }
  | { readonly key: string; readonly kind: 'day' }
  | { readonly key: string; readonly kind: 'subscription'; readonly subscription: string };

/** Deadlines are looked at from seven in the morning, by the clock of Copenhagen. */
const today = `(now() AT TIME ZONE 'Europe/Copenhagen' - interval '7 hours')::date`;
// An edition that readers see and that nobody was told of: also the one whose process died after publishing it.
const editionsSql = `
INSERT INTO alert_jobs (job_key, kind, edition_id)
SELECT 'edition:' || e.edition_id, 'edition', e.edition_id FROM editions e
WHERE e.ready AND NOT EXISTS (SELECT 1 FROM alert_jobs j WHERE j.edition_id = e.edition_id) ON CONFLICT DO NOTHING`;
const daySql = `
INSERT INTO alert_jobs (job_key, kind) SELECT 'day:' || ${today}, 'day'
WHERE NOT EXISTS (SELECT 1 FROM alert_jobs WHERE job_key = 'day:' || ${today}) ON CONFLICT DO NOTHING`;
// Editions in their order, one after the other: what a figure was before is what the edition before said.
const nextSql = `
SELECT job_key AS key, kind, edition_id::text AS edition, subscription_id AS subscription FROM alert_jobs j
WHERE state = 'waiting' AND run_after <= now() AND (kind <> 'edition' OR NOT EXISTS (
  SELECT 1 FROM alert_jobs e WHERE e.kind = 'edition' AND e.state = 'waiting' AND e.edition_id < j.edition_id))
ORDER BY made_at, job_key LIMIT 1 FOR UPDATE SKIP LOCKED`;
const mostAttempts = 10;

/** Work as rows, that one process at a time claims. */
@Injectable()
export class AlertJobRepository {
  constructor(@Inject(DataSource) private readonly source: DataSource) {}

  /** Notes what has come up since. */
  async notice(): Promise<void> {
    await this.source.query(editionsSql);
    await this.source.query(daySql);
  }

  async add(manager: EntityManager, subscription: string): Promise<void> {
    await manager.query(
      `INSERT INTO alert_jobs (job_key, kind, subscription_id) VALUES ('subscription:' || $1::text, 'subscription', $1::uuid)
       ON CONFLICT (job_key) DO UPDATE SET state = 'waiting', attempts = 0, run_after = now()`,
      [subscription],
    );
  }

  /**
   * Does the next piece of work in one transaction with its being done; false when there is none. A process that dies
   * leaves it for the next one; work that fails is tried again later, ten times in all.
   */
  async next(work: (job: AlertJob, manager: EntityManager) => Promise<void>): Promise<boolean> {
    let claimed: AlertJob | undefined;
    try {
      return await this.source.transaction(async (manager) => {
        [claimed] = await manager.query<AlertJob[]>(nextSql);
        if (!claimed) return false;
        await work(claimed, manager);
        await manager.query(
          `UPDATE alert_jobs SET state = 'done', failure = '', ended_at = now() WHERE job_key = $1`,
          [claimed.key],
        );
        return true;
      });
    } catch (error) {
      if (!claimed) throw error;
      await this.postpone(claimed.key, error);
      throw error;
    }
  }

  /** Done work is not kept for ever; editions are, so that nobody is told of them again. */
  async forgetDone(manager: EntityManager): Promise<void> {
    await manager.query(
      `DELETE FROM alert_jobs WHERE kind <> 'edition' AND state <> 'waiting' AND ended_at < now() - interval '60 days'`,
    );
  }

  private async postpone(key: string, error: unknown): Promise<void> {
    await this.source.query(
      `UPDATE alert_jobs SET attempts = attempts + 1, failure = $2, run_after = now() + make_interval(secs => 30 * power(2, attempts)),
         state = CASE WHEN attempts + 1 >= ${mostAttempts} THEN 'failed' ELSE state END,
         ended_at = CASE WHEN attempts + 1 >= ${mostAttempts} THEN now() END
       WHERE job_key = $1 AND state = 'waiting'`,
      [key, (error instanceof Error ? error.message : String(error)).slice(0, 500)],
    );
  }
}

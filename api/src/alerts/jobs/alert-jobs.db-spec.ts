import { createTestDatabase, type TestDatabase } from '../../database/testing/test-database.ts';
import { type AlertJob, AlertJobRepository } from './alert-job.repository.ts';

describe('AlertJobRepository', () => {
  let database: TestDatabase;
  let jobs: AlertJobRepository;

  beforeAll(async () => {
    database = await createTestDatabase();
    jobs = new AlertJobRepository(database.source);
  });
  afterAll(() => database.drop());
  beforeEach(() => database.source.query('DELETE FROM alert_jobs'));

  async function edition(label: string, ready = true): Promise<string> {
    const [row]: { id: string }[] = await database.source.query(
      `INSERT INTO editions (label, note, content_hash, public_hash, threshold, synthetic, published_at, ready)
       VALUES ($1, '', 'x', 'x', 5, true, now(), $2) RETURNING edition_id::text AS id`,
      [label, ready],
    );
    return row?.id ?? '';
  }
  const states = (): Promise<{ key: string; state: string; attempts: number }[]> =>
    database.source.query(
      `SELECT job_key AS key, state, attempts FROM alert_jobs WHERE kind = 'edition' ORDER BY edition_id`,
    );
  const quiet = async (): Promise<void> => {
    while (await jobs.next(() => Promise.resolve()));
  };

  it('notices each edition that readers see once, and none that is on its way', async () => {
    const seen = await edition('seen');
    await edition('on its way', false);
    await jobs.notice();
    await jobs.notice();
    expect(await states()).toEqual([{ key: `edition:${seen}`, state: 'waiting', attempts: 0 }]);
    await quiet();
    await jobs.notice();
    expect(await states()).toEqual([{ key: `edition:${seen}`, state: 'done', attempts: 0 }]);
    await database.source.query('DELETE FROM alert_jobs; DELETE FROM editions');
  });

  it('gives a piece of work to one process at a time, and editions in their order', async () => {
    const [first, second] = [await edition('first'), await edition('second')];
    await jobs.notice();
    await database.source.query(`DELETE FROM alert_jobs WHERE kind = 'day'`);
    const begun: AlertJob[] = [];
    let finish = (): void => undefined;
    const held = new Promise<void>((resolve) => (finish = resolve));
    const one = jobs.next(async (job) => {
      begun.push(job);
      await held;
    });
    while (begun.length === 0) await new Promise((resolve) => setTimeout(resolve, 10));
    // The second edition waits for the first, whoever asks.
    expect(await jobs.next((job) => Promise.resolve(void begun.push(job)))).toBe(false);
    finish();
    expect(await one).toBe(true);
    await jobs.next((job) => Promise.resolve(void begun.push(job)));
    expect(begun.map(({ key }) => key)).toEqual([`edition:${first}`, `edition:${second}`]);
    await database.source.query('DELETE FROM alert_jobs; DELETE FROM editions');
  });

  it('undoes what failed work had begun, tries it again later, and gives it up after ten tries', async () => {
    await edition('failing');
    await jobs.notice();
    await database.source.query(`DELETE FROM alert_jobs WHERE kind = 'day'`);
    const failing = () =>
      jobs.next(async (_, manager) => {
        await manager.query(`INSERT INTO alert_jobs (job_key, kind) VALUES ('day:half', 'day')`);
        throw new Error('no figures');
      });
    for (let tries = 1; tries <= 10; tries += 1) {
      await expect(failing()).rejects.toThrow('no figures');
      expect(await jobs.next(() => Promise.resolve())).toBe(false);
      const [job] = await states();
      expect([job?.attempts, job?.state]).toEqual([tries, tries < 10 ? 'waiting' : 'failed']);
      await database.source.query('UPDATE alert_jobs SET run_after = now()');
    }
    expect(await database.source.query(`SELECT 1 FROM alert_jobs WHERE kind = 'day'`)).toEqual([]);
    expect(await failing()).toBe(false);
  });
});

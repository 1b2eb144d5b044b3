import { createTestDatabase, type TestDatabase } from '../../database/testing/test-database.ts';
import { JobRepository } from './job.repository.ts';

describe('JobRepository', () => {
  let database: TestDatabase;
  let jobs: JobRepository;
  let edition: { id: string; label: string };
  beforeEach(async () => {
    database = await createTestDatabase();
    jobs = new JobRepository(database.source);
    const [row] = await database.source.query<{ id: string }[]>(
      `INSERT INTO editions (label, content_hash, threshold, synthetic, published_at) VALUES ('2026-3', 'ab', 5, true, now()) RETURNING edition_id::text AS id`,
    );
    edition = { id: row?.id ?? '', label: '2026-3' };
  });
  afterEach(() => database.drop());

  const begin = (more: object = {}) =>
    jobs.begin({
      edition,
      area: '1084',
      format: 'both' as const,
      language: 'da' as const,
      of: 29,
      startedBy: 'gudrun',
      ...more,
    });
  const file = { name: 'sagsbilag.zip', sha256: 'cd', bytes: Buffer.from('abc') };
  const change = (sql: string, id: string) =>
    database.source.query(`UPDATE document_jobs SET ${sql} WHERE job_id = '${id}'`);

  test('a job waits, tells how far it is, and has a file once it is done', async () => {
    const { id } = await begin();
    expect(await jobs.find(id)).toMatchObject({ edition, state: 'waiting', done: 0, of: 29, file: null });
    expect(await jobs.alive(id, 12)).toBe(true);
    // Signs of life may overtake one another.
    expect(await jobs.alive(id, 11)).toBe(true);
    expect(await jobs.find(id)).toMatchObject({ state: 'running', done: 12 });
    expect(await jobs.finish(database.source.manager, id, file)).toBe(true);
    const made = { name: 'sagsbilag.zip', size: 3, sha256: 'cd' };
    expect(await jobs.find(id)).toMatchObject({ state: 'done', done: 29, file: made });
    expect(await jobs.file(id)).toEqual(file);
    // What is done stays done.
    await jobs.fail(id, 'error');
    expect(await jobs.alive(id, 1)).toBe(false);
    expect((await jobs.newest(10)).map(({ state }) => state)).toEqual(['done']);
  });

  test('the same files are made once at a time; others beside them', async () => {
    const { id } = await begin();
    expect(await begin()).toEqual({ id, fresh: false });
    expect((await begin({ format: 'pdf' })).fresh).toBe(true);
    await jobs.finish(database.source.manager, id, file);
    expect((await begin()).fresh).toBe(true);
  });

  test('a job that was removed is gone for whoever makes it', async () => {
    const { id } = await begin();
    expect(await jobs.remove(id)).toBe(true);
    expect(await jobs.alive(id, 1)).toBe(false);
    expect(await jobs.finish(database.source.manager, id, file)).toBe(false);
    expect(await jobs.find(id)).toBeNull();
    expect(await jobs.remove(id)).toBe(false);
  });

  test('one without a sign of life has died with its process, and the next order begins anew', async () => {
    const { id } = await begin();
    await change(`seen_at = now() - interval '21 seconds'`, id);
    expect(await jobs.find(id)).toMatchObject({ state: 'failed', failure: 'interrupted' });
    const next = await begin();
    expect([next.fresh, next.id === id]).toEqual([true, false]);
    await jobs.interruptAll();
    expect(await jobs.find(next.id)).toMatchObject({ state: 'failed', failure: 'interrupted' });
  });

  test('files older than a week give way to the next order', async () => {
    const { id } = await begin();
    await jobs.finish(database.source.manager, id, file);
    await change(`started_at = now() - interval '8 days'`, id);
    await begin({ format: 'docx' });
    expect(await jobs.find(id)).toBeNull();
  });
});

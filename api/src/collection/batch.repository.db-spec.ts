import { createTestDatabase, type TestDatabase } from '../database/testing/test-database.ts';
import { BatchRepository } from './batch.repository.ts';
import { BatchWriter, type Verdict } from './batch-writer.ts';
import { needOf, streamOf } from './testing/sample-deliveries.ts';

describe('BatchRepository', () => {
  let database: TestDatabase;
  let batches: BatchRepository;
  beforeEach(async () => {
    database = await createTestDatabase();
    batches = new BatchRepository(database.source);
  });
  afterEach(() => database.drop());

  const about = { fileName: 'f.csv', format: 'csv', source: 'test', synthetic: false };
  const store = async (hash: string, year: number, reporter = '0101'): Promise<string> => {
    const verdict = (): Verdict => ({ fate: 'accept', notices: [] });
    const rows = streamOf([needOf({ year, targetGroup: 'A' }), needOf({ year, targetGroup: 'B' })]);
    return (
      await new BatchWriter(database.source).write({ kind: 'need', reporter, hash, ...about }, rows, verdict)
    ).batchId;
  };
  const inForce = (hash: string, reporter = '0101'): Promise<string | null> =>
    batches.inForce({ kind: 'need', reporter, hash }, 'need');

  test('nothing has been accepted in a new database', async () => {
    expect(await batches.any()).toBe(false);
    await store('a', 2025);
    expect(await batches.any()).toBe(true);
  });

  test('the same content by the same reporter is in force until it is replaced', async () => {
    const first = await store('a', 2025);
    expect(await inForce('a')).toBe(first);
    await store('b', 2025);
    expect(await inForce('a')).toBeNull();
  });

  test('a delivery for another year replaces nothing', async () => {
    const first = await store('a', 2025);
    await store('b', 2024);
    expect(await inForce('a')).toBe(first);
  });

  test('content that comes back after a correction is in force as its newest batch', async () => {
    await store('a', 2025);
    await store('b', 2025);
    const again = await store('a', 2025);
    expect(await inForce('a')).toBe(again);
  });

  test('other content or another reporter has no batch here', async () => {
    await store('a', 2025);
    expect([await inForce('other'), await inForce('a', '0147')]).toEqual([null, null]);
  });
});

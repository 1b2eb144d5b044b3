import { deliver, needOf } from '../collection/testing/sample-deliveries.ts';
import { createTestDatabase, type TestDatabase } from '../database/testing/test-database.ts';
import { EditionReads } from '../database/edition-reads.ts';
import { Replicas } from '../database/replicas.ts';
import { ReferenceQuery } from '../reference/reference.query.ts';
import { EditionContexts } from './edition-context.ts';
import { type EditionRef, workingEdition } from './edition-ref.ts';
import { deliverRegion } from './testing/sample-region.ts';

describe('EditionContexts', () => {
  let database: TestDatabase;
  let contexts: EditionContexts;
  beforeAll(async () => {
    database = await createTestDatabase();
    const reads = new EditionReads(database.source, new Replicas());
    contexts = new EditionContexts(database.source, reads, new ReferenceQuery(reads));
  });
  afterAll(() => database.drop());

  test('a new database is a working state without anything in it', async () => {
    expect(await contexts.of(workingEdition)).toMatchObject({
      municipalities: [],
      quarters: [],
      accountsYears: [],
      synthetic: false,
    });
  });

  test('tells what is there: lists, who reported need, quarters and deliveries', async () => {
    await deliverRegion(database.source);
    const context = await contexts.of(workingEdition);
    expect(context.municipalities.map(({ code }) => code)).toEqual(['0101', '0147', '0151']);
    expect([...context.needReports]).toEqual([[2025, ['0101', '0147', '0151']]]);
    expect(context.quarters).toEqual(['2025K4']);
    expect([...context.deliveries.keys()]).toContain('places');
  });

  test('the working state is the same until a delivery is accepted', async () => {
    const before = await contexts.of(workingEdition);
    expect(await contexts.of(workingEdition)).toBe(before);
    await deliver(database.source, 'need', [needOf({ year: 2024 })]);
    const after = await contexts.of(workingEdition);
    expect(after).not.toBe(before);
    expect([...after.needReports.keys()]).toEqual([2024, 2025]);
  });

  test('a published edition is loaded once, and the newest few stay', async () => {
    const edition = (key: number): EditionRef => ({ ...workingEdition, key, id: String(key), threshold: 5 });
    const first = await contexts.of(edition(1));
    expect(await contexts.of(edition(1))).toBe(first);
    for (const key of [2, 3, 4]) await contexts.of(edition(key));
    expect(await contexts.of(edition(1))).toBe(first);
    for (const key of [5, 6, 7, 8]) await contexts.of(edition(key));
    expect(await contexts.of(edition(1))).not.toBe(first);
  });
});

import { createHash } from 'node:crypto';
import { deliver, needOf } from '../collection/testing/sample-deliveries.ts';
import { createTestDatabase, type TestDatabase } from '../database/testing/test-database.ts';
import { EditionReads } from '../database/edition-reads.ts';
import { Replicas } from '../database/replicas.ts';
import { ReferenceQuery } from '../reference/reference.query.ts';
import { contextShape, EditionContexts } from './edition-context.ts';
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

  test('other fields have another number: what editions keep of it is then not read', async () => {
    const { edition: _, ...context } = await contexts.of(workingEdition);
    const fields = new Set<string>();
    const note = (value: unknown, path: string): void => {
      if (value instanceof Map) note([...value.values()], path);
      else if (Array.isArray(value) && value.length > 0) value.forEach((one) => note(one, path));
      else if (Array.isArray(value) || Object(value) !== value) fields.add(path);
      else for (const [name, one] of Object.entries(value as object)) note(one, `${path} ${name}`);
    };
    note(context, '');
    const hash = createHash('sha256')
      .update([...fields].sort().join())
      .digest('hex');
    // Other fields: raise `contextShape`, then write here what is found.
    expect([contextShape, fields.size, hash.slice(0, 8)]).toEqual([1, 42, '2cce3008']);
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

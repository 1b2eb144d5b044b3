import { migrations } from '@tilbudsvifte/migrations';
import { createTestDatabase, type TestDatabase } from './testing/test-database.ts';

const ownedTables = [
  'services',
  'places',
  'rates',
  'service_use',
  'plans',
  'need',
  'expenditure',
  'population',
  'groupings',
  'municipalities',
  'user_rights',
  'round_extensions',
  'deliveries',
  'official_counts',
  'rule_exemptions',
  'scenarios',
  'scenario_runs',
];

describe('migrations', () => {
  let database: TestDatabase;
  beforeAll(async () => (database = await createTestDatabase()));
  afterAll(() => database.drop());
  const names = async (sql: string, values: readonly unknown[] = []): Promise<string[]> =>
    (await database.source.query<{ name: string }[]>(sql, [...values])).map(({ name }) => name);

  test('all have run, in their order', async () => {
    expect(await names('SELECT name FROM migrations ORDER BY id')).toEqual(
      migrations.map(({ name }) => name),
    );
    expect(await database.source.showMigrations()).toBe(false);
  });

  test('every table says what it holds', async () => {
    const silent = `SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'
      AND relname <> 'migrations' AND coalesce(obj_description(oid, 'pg_class'), '') = ''`;
    expect(await names(silent)).toEqual([]);
  });

  test('every column says what it means', async () => {
    const silent = `SELECT c.relname || '.' || a.attname AS name FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
      WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND c.relname <> 'migrations' AND a.attnum > 0
      AND NOT a.attisdropped AND coalesce(col_description(c.oid, a.attnum), '') = '' ORDER BY 1`;
    expect(await names(silent)).toEqual([]);
  });

  test('every function says what it gives', async () => {
    const silent = `SELECT proname AS name FROM pg_proc WHERE pronamespace = 'public'::regnamespace
      AND coalesce(obj_description(oid, 'pg_proc'), '') = ''`;
    expect(await names(silent)).toEqual([]);
  });

  test.each(ownedTables)('the key of %s begins with the municipality that owns the row', async (table) => {
    const first = `SELECT a.attname AS name FROM pg_constraint k JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = k.conkey[1]
      WHERE k.conrelid = $1::regclass AND k.contype = 'p'`;
    expect(await names(first, [table])).toEqual(['municipality_code']);
  });

  test('no table with a municipality of its own is forgotten above', async () => {
    const all = `SELECT DISTINCT table_name AS name FROM information_schema.columns
      WHERE table_schema = 'public' AND column_name = 'municipality_code' ORDER BY 1`;
    expect(await names(all)).toEqual([...ownedTables].sort());
  });

  test('nothing stands in the way of poolers, replicas and distributed engines', async () => {
    const constraints = `SELECT conname AS name FROM pg_constraint WHERE connamespace = 'public'::regnamespace
      AND (contype = 'x' OR condeferrable)`;
    const views = `SELECT matviewname AS name FROM pg_matviews WHERE schemaname = 'public'`;
    expect([await names(constraints), await names(views)]).toEqual([[], []]);
    const triggers = `SELECT DISTINCT p.proname AS name FROM pg_trigger t JOIN pg_proc p ON p.oid = t.tgfoid
      WHERE NOT t.tgisinternal ORDER BY 1`;
    // They refuse and do nothing else.
    expect((await names(triggers)).filter((name) => !name.startsWith('refuse_'))).toEqual([]);
  });

  test('every text is ordered by its bytes, whatever order the server was made with', async () => {
    const others = `SELECT c.relname || '.' || a.attname AS name FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
      WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND c.relname <> 'migrations' AND a.attnum > 0
      AND a.attcollation NOT IN (0, '"C"'::regcollation) ORDER BY 1`;
    expect(await names(others)).toEqual([]);
  });

  test('every constraint has a name of ours', async () => {
    const nameless = `SELECT conname AS name FROM pg_constraint WHERE connamespace = 'public'::regnamespace
      AND contype <> 'n' AND conrelid <> 'migrations'::regclass AND conname !~ '_(pkey|fkey|key|check|positive|reason)$'`;
    expect(await names(nameless)).toEqual([]);
  });

  test('each can be taken back, newest first, until nothing is left, and all run again', async () => {
    for (const _ of migrations) await database.source.undoLastMigration();
    const left = `SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'S') AND relname NOT LIKE 'migrations%'
      UNION SELECT proname FROM pg_proc WHERE pronamespace = 'public'::regnamespace`;
    expect(await names(left)).toEqual([]);
    await database.source.runMigrations();
    expect(await database.source.showMigrations()).toBe(false);
  });
});

import { noLimit, openDataSource } from './data-source.ts';
import { createEmptyDatabase } from './testing/test-database.ts';

test('several processes that start together on a new database all come up, and each migration has run once', async () => {
  const database = await createEmptyDatabase();
  try {
    const sources = await Promise.all([1, 2, 3].map(() => openDataSource(database.url, [])));
    const [first] = sources;
    const run: { times: number }[] | undefined = await first?.query(
      'SELECT name, count(*)::int AS times FROM migrations GROUP BY name',
    );
    expect(new Set(run?.map(({ times }) => times))).toEqual(new Set([1]));
    expect(await first?.showMigrations()).toBe(false);
    await Promise.all(sources.map((source) => source.destroy()));
  } finally {
    await database.drop();
  }
});

test.each([
  ['a question of a reader takes a minute at most', undefined, '1min'],
  ['a command takes as long as it takes', noLimit, '0'],
])('%s', async (_, limit, told) => {
  const database = await createEmptyDatabase();
  const source = await openDataSource(database.url, [], limit);
  try {
    expect(await source.query('SHOW statement_timeout')).toEqual([{ statement_timeout: told }]);
  } finally {
    await source.destroy();
    await database.drop();
  }
});

import { createTestDatabase, type TestDatabase } from '../database/testing/test-database.ts';
import { keepingAdministrator } from './last-administrator.ts';

const product = { demo: false, loopback: true };
const demonstration = { demo: true, loopback: true };

describe('keepingAdministrator', () => {
  let database: TestDatabase;
  beforeEach(async () => {
    database = await createTestDatabase();
  });
  afterEach(() => database.drop());

  async function administrator(
    name: string,
    more: { demonstration?: boolean; active?: boolean } = {},
  ): Promise<void> {
    await database.source.query(
      'INSERT INTO users (name, display_name, demonstration, active) VALUES ($1, $1, $2, $3)',
      [name, more.demonstration ?? false, more.active ?? true],
    );
    await database.source.query(
      `INSERT INTO user_rights (municipality_code, user_id, role, on_behalf)
       SELECT '', user_id, 'administrator', false FROM users WHERE name = $1`,
      [name],
    );
  }

  const removed = (name: string, settings = product, pause = 0): Promise<unknown> =>
    database.source.transaction((manager) =>
      keepingAdministrator(manager, settings, async () => {
        await manager.query(
          'DELETE FROM user_rights WHERE user_id = (SELECT user_id FROM users WHERE name = $1)',
          [name],
        );
        await new Promise((resolve) => setTimeout(resolve, pause));
      }),
    );
  const left = async (): Promise<readonly string[]> => {
    const rows: { name: string }[] = await database.source.query(
      'SELECT u.name FROM users u JOIN user_rights r ON r.user_id = u.user_id ORDER BY 1',
    );
    return rows.map(({ name }) => name);
  };
  const refusal = { code: 'last-administrator', status: 409 };

  test('one of two may go, the other may not', async () => {
    await administrator('a');
    await administrator('b');
    await removed('a');
    await expect(removed('b')).rejects.toMatchObject(refusal);
    expect(await left()).toEqual(['b']);
  });

  test('two who go at the same moment do not both go', async () => {
    await administrator('a');
    await administrator('b');
    const ends = await Promise.allSettled([removed('a', product, 200), removed('b', product, 200)]);
    expect(ends.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(ends.find(({ status }) => status === 'rejected')).toMatchObject({ reason: refusal });
    expect(await left()).toHaveLength(1);
  });

  test('a closed account keeps nobody’s place, one of the demonstration only while that runs', async () => {
    await administrator('a');
    await administrator('closed', { active: false });
    await expect(removed('a')).rejects.toMatchObject(refusal);
    await administrator('demo', { demonstration: true });
    await expect(removed('a')).rejects.toMatchObject(refusal);
    await removed('a', demonstration);
    expect(await left()).toEqual(['closed', 'demo']);
  });

  test('where there is none yet, other changes are not hindered', async () => {
    await expect(removed('nobody')).resolves.toBeUndefined();
  });
});

import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { DataSource } from 'typeorm';
import { dataSourceOptions } from './data-source.ts';
import { EditionReads } from './edition-reads.ts';
import { Replicas } from './replicas.ts';
import { createTestDatabase, type TestDatabase } from './testing/test-database.ts';

const nowhere = 'postgres://postgres@127.0.0.1:1/none';
const noteSql = 'SELECT note FROM editions WHERE edition_id = $1';
const newestSql = 'SELECT note FROM editions ORDER BY edition_id DESC LIMIT 1';

describe('EditionReads', () => {
  let primary: TestDatabase;
  let replica: TestDatabase;
  let replicas: Replicas;
  let reads: EditionReads;
  beforeAll(async () => {
    [primary, replica] = [await createTestDatabase(), await createTestDatabase()];
    replicas = new Replicas([nowhere, replica.url]);
    reads = new EditionReads(primary.source, replicas);
  });
  afterAll(async () => {
    await replicas.onApplicationShutdown();
    await replica.drop();
    await primary.drop();
  });

  /** The note tells where a row was read. */
  const publish = async ({ source }: TestDatabase, note: string, ready: boolean): Promise<void> => {
    await source.query(
      `INSERT INTO editions (label, note, content_hash, threshold, synthetic, published_at, ready)
       VALUES ('2026-03', $1, '', 5, true, now(), $2)`,
      [note, ready],
    );
  };
  const noteOf = async (edition: number | null): Promise<string | undefined> =>
    (await reads.rows<{ note: string }>(noteSql, edition))[0]?.note;

  test('an edition that has not arrived at a replica is read from the primary', async () => {
    await publish(primary, 'primary', true);
    expect(await noteOf(1)).toBe('primary');
  });

  test('an edition whose last statement has not arrived is not there yet', async () => {
    await publish(replica, 'replica', false);
    expect(await noteOf(1)).toBe('primary');
  });

  test('an edition that has arrived is read from the replica, one that is away is passed over', async () => {
    await replica.source.query('UPDATE editions SET ready = true');
    expect(await noteOf(1)).toBe('replica');
    expect(await noteOf(1)).toBe('replica');
  });

  test('the working state is on the primary alone', async () => {
    const [row] = await reads.rows<{ here: string }>('SELECT current_database() AS here, $1::bigint', null);
    expect(primary.url).toContain(row?.here);
  });

  test('what a publication changes comes from the primary, and from a replica only while it is away', async () => {
    expect(await reads.newest(newestSql)).toEqual([{ note: 'primary' }]);
    const source = await cutOff(primary);
    const alone = new EditionReads(source, replicas);
    expect(await alone.newest(newestSql)).toEqual([{ note: 'replica' }]);
    expect(await alone.rows(noteSql, 1)).toEqual([{ note: 'replica' }]);
    await expect(alone.rows(noteSql, 2)).rejects.toThrow('ECONNREFUSED');
    await source.destroy();
  });

  test('a slip in a statement is the primary’s to tell, also of what is newest', async () => {
    await expect(reads.newest('SELECT nothing FROM nowhere')).rejects.toThrow('nowhere');
    await expect(reads.rows('SELECT $1::bigint FROM nowhere', 1)).rejects.toThrow('nowhere');
  });

  test('a replica never takes a change', async () => {
    const other = new Replicas([replica.url]);
    expect(await other.ask((client) => client.query('UPDATE editions SET note = $1', ['x']))).toBeNull();
    await other.onApplicationShutdown();
    expect(await replica.source.query('SELECT note FROM editions')).toEqual([{ note: 'replica' }]);
  });
});

/** A data source whose line to its server is cut. */
async function cutOff({ url }: TestDatabase): Promise<DataSource> {
  const { hostname, port } = new URL(url);
  const sockets: Socket[] = [];
  const line = createServer((near) => {
    const far = connect(Number(port), hostname);
    sockets.push(
      near.on('error', () => undefined),
      far.on('error', () => undefined),
    );
    near.pipe(far).pipe(near);
  }).listen(0, '127.0.0.1');
  await once(line, 'listening');
  const through = new URL(url);
  through.host = `127.0.0.1:${(line.address() as AddressInfo).port}`;
  const source = await new DataSource(dataSourceOptions(through.href, [])).initialize();
  line.close();
  for (const socket of sockets) socket.destroy();
  return source;
}

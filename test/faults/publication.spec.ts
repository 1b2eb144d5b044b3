import { setTimeout as wait } from 'node:timers/promises';
import { placeWith } from '../api/place-with.ts';
import { onDatabase } from '../support/database-of.ts';
import { type Person, personWith, type Reply, signIn } from '../support/person.ts';
import type { Place } from '../support/place.ts';
import { type RunningServer, startServer } from '../support/server.ts';
import { killMoments, kills, spread } from './kill-moments.ts';

jest.setTimeout(900_000);

interface Publication {
  readonly id: string;
  readonly label: string;
  readonly state: string;
}

/** What is stored of one edition. */
interface StoredEdition {
  readonly label: string;
  readonly ready: boolean;
  readonly hash: string;
  /** Its answers byte for byte. */
  readonly bytes: string;
  /** What another edition of the same figures has too: keys of its answers, its counts, its batches. */
  readonly content: string;
}

const rowsOf = (table: string, row: string): string =>
  `(SELECT md5(string_agg(${row}, '|' ORDER BY ${row})) FROM ${table} t WHERE t.edition_id = e.edition_id)`;
const withoutId = `(to_jsonb(t) - 'edition_id')::text`;
const editionsSql = `
SELECT label, ready, public_hash AS hash, ${rowsOf('edition_answers', 't::text')} AS bytes, concat_ws(' ',
  ${rowsOf('edition_answers', 't.request_key')}, ${rowsOf('edition_counts', withoutId)}, ${rowsOf('edition_batches', withoutId)}) AS content
FROM editions e ORDER BY edition_id`;

let place: Place;
let server: RunningServer;
let cookie = '';
const secretariat = (): Person => personWith(server.url, cookie);

async function start(): Promise<number> {
  const began = performance.now();
  server = await startServer({ place });
  return (performance.now() - began) / 1000;
}

const editions = (): Promise<readonly StoredEdition[]> => onDatabase<StoredEdition>(place, editionsSql);
const labels = async (): Promise<readonly string[]> => {
  const { body } = await personWith(server.url).ask<{ editions: { label: string }[] }>('GET', '/editions');
  return body.editions.map(({ label }) => label).reverse();
};
const publications = async (): Promise<readonly Publication[]> =>
  (await secretariat().ask<{ publications: Publication[] }>('GET', '/publications')).body.publications;

let confirmed: readonly string[] = [];
const publish = (label: string): Promise<Reply<Publication>> =>
  secretariat().ask<Publication>('POST', '/publications', { body: { label, note: 'Nye tal', confirmed } });

/** Publishes and waits for the end. */
async function published(label: string): Promise<void> {
  const { status, text, body } = await publish(label);
  if (status !== 201) throw new Error(text);
  for (;;) {
    const { state = '' } = (await publications()).find(({ id }) => id === body.id) ?? {};
    if (state === 'done') return;
    if (state !== 'running') throw new Error(`${label}: ${state}`);
    await wait(20);
  }
}

/** A minute of silence, after which a publication counts as dead, without waiting for it. */
const minuteLater = (): Promise<unknown> =>
  onDatabase(
    place,
    `UPDATE publications SET seen_at = seen_at - interval '61 seconds' WHERE state = 'running'`,
  );

describe(`a publication by a server that is killed at any of ${kills} moments`, () => {
  let whole: StoredEdition;
  let seconds = 0;
  beforeAll(async () => {
    place = await placeWith('worked-example', ['first']);
    await start();
    ({ cookie } = await signIn(server.url, 'sekretariat'));
    const { body } = await secretariat().ask<{ checks: { code: string }[] }>('GET', '/publications/preview');
    confirmed = body.checks.map(({ code }) => code);
    // The first one of a server takes longer than those after it.
    await published('warm');
    const began = performance.now();
    await published('undisturbed');
    seconds = (performance.now() - began) / 1000;
    whole = (await editions()).at(-1)!;
  });
  afterAll(async () => {
    await server.stop();
    await place.remove();
  });

  const ready: number[] = [];
  const seen: boolean[] = [];
  const moments = Array.from({ length: kills }, (_, at) => at);

  test.each(moments)('is seen whole or not at all, and can be made again: kill %#', async (at) => {
    const moment = killMoments(20_260_202, 0, 1.05)[at] ?? 0;
    const label = `kill-${at + 1}`;
    const before = await editions();
    void publish(label).catch(() => undefined);
    await wait(moment * seconds * 1000);
    await server.stop('SIGKILL');
    ready.push(await start());

    const after = await editions();
    const visible = (await labels()).includes(label);
    seen.push(visible);
    expect(after.slice(0, before.length)).toEqual(before);
    expect(await labels()).toEqual(after.filter((each) => each.ready).map((each) => each.label));
    if (visible) expect(after.at(-1)).toMatchObject({ label, hash: whole.hash, content: whole.content });
    const asked = await secretariat().ask('GET', `/analyses/overview?area=1084&edition=${label}`);
    expect(asked.status).toBe(visible ? 200 : 404);

    await minuteLater();
    expect((await publications()).filter(({ state }) => state === 'running')).toEqual([]);
    if (visible) expect((await publish(label)).status).toBe(409);
    else await published(label);
    const end = await editions();
    expect(end.slice(0, before.length)).toEqual(before);
    expect(end.slice(before.length)).toEqual([
      expect.objectContaining({ label, ready: true, hash: whole.hash, content: whole.content }),
    ]);
  });

  test('left nothing behind that belongs to no edition', async () => {
    for (const table of ['edition_answers', 'edition_counts', 'edition_batches'])
      expect(
        await onDatabase(
          place,
          `SELECT DISTINCT edition_id FROM ${table} EXCEPT SELECT edition_id FROM editions WHERE ready`,
        ),
      ).toEqual([]);
  });

  test('was killed in the middle, not only before or after', () => {
    process.stdout.write(
      `publication: ${seconds.toFixed(2)} s undisturbed; ${kills} kills, ${seen.filter(Boolean).length} after its end; ready again: ${spread(ready)}\n`,
    );
    expect(seen).toContain(false);
  });
});

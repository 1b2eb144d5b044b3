import { readdirSync, readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { connect } from 'node:net';
import path from 'node:path';
import { onDatabase } from '../../support/database-of.ts';
import { personWith, type Refusal, type Reply } from '../../support/person.ts';
import { type RunningServer, startServer } from '../../support/server.ts';
import {
  begin,
  type Cast,
  castOf,
  type Delivery,
  deliver,
  openRound,
  type Round,
  sendFile,
  taken,
} from './reporting.ts';

jest.setTimeout(300_000);

interface Upload extends Refusal {
  readonly id: string;
  readonly size: number;
  readonly received: number;
}

const header = 'kommunekode;aar;maalgruppe;tilbudstype;modtagere;ventende\r\n';
const row = '0169;2026;AD_AUT;ABL105;2;2\r\n';
const bytesSent = 'application/octet-stream';

let server: RunningServer;
let cast: Cast;
let round: Round;
beforeAll(async () => {
  server = await startServer();
  cast = await castOf(server.url);
  round = await openRound(cast.secretariat);
});
afterAll(() => server.stop());

const announce = async (size: number, fileName = 'behov.csv'): Promise<Upload> =>
  (await cast.reporter.ask<Upload>('POST', '/uploads', { body: { fileName, size } })).body;
const send = (
  id: string,
  offset: number | string,
  body: string | Uint8Array,
  by = cast.reporter,
): Promise<Reply<Upload>> =>
  by.ask<Upload>('PUT', `/uploads/${id}`, {
    body,
    headers: { 'content-type': bytesSent, 'upload-offset': String(offset) },
  });
const received = async (id: string): Promise<number> =>
  (await cast.reporter.ask<Upload>('GET', `/uploads/${id}`)).body.received;
const fileDraft = (
  upload: string,
): { round: string; kind: string; way: string; upload: string; decimalMark: string } => ({
  round: round.id,
  kind: 'need',
  way: 'file',
  upload,
  decimalMark: ',',
});

describe('a file in parts', () => {
  test('is put together in order, cut anywhere, also within a letter', async () => {
    const content = Buffer.from(
      `${header.replace('\r\n', ';bemaerkning\r\n')}${row.replace('\r\n', ';Åse på Ærø\r\n')}`,
    );
    const { id } = await announce(content.length);
    const cuts = [0, 1, 7, content.indexOf('Å') + 1, content.length - 3, content.length];
    for (const [at, from] of cuts.slice(0, -1).entries())
      expect((await send(id, from, content.subarray(from, cuts[at + 1]))).body.received).toBe(cuts[at + 1]);
    const { preview, state } = (await deliver(cast.reporter, fileDraft(id))) as Delivery & {
      preview: { remark: string }[];
    };
    expect([state, preview[0]?.remark]).toEqual(['draft', 'Åse på Ærø']);
  });

  test('a part sent twice counts once; what an interrupted try left is written over', async () => {
    const { id } = await announce(10);
    await send(id, 0, 'abcdef');
    expect((await send(id, 3, 'DEF')).body.received).toBe(6);
    expect((await send(id, 6, 'ghij')).body.received).toBe(10);
    const folder = path.join(server.place.env['DATA_DIR'] ?? '', 'uploads');
    expect(readFileSync(path.join(folder, id), 'utf8')).toBe('abcDEFghij');
  });

  test('more than a megabyte in one part', async () => {
    const size = 3 * 1024 * 1024;
    const { id } = await announce(size);
    expect((await send(id, 0, 'x'.repeat(size))).body.received).toBe(size);
  });

  test.each([
    ['a gap', 5, 'abc', 409, 'upload-incomplete'],
    ['a place before the file', -1, 'abc', 409, 'upload-incomplete'],
    ['half a place', 0.5, 'abc', 409, 'upload-incomplete'],
    ['no place', 'start', 'abc', 409, 'upload-incomplete'],
    ['more than was announced', 0, 'abcdefghijk', 413, 'too-large'],
  ])('%s is refused, and nothing is kept of it', async (_, offset, body, status, code) => {
    const { id } = await announce(10);
    const reply = await send(id, offset, body);
    expect([reply.status, reply.body.code]).toEqual([status, code]);
    expect(await received(id)).toBe(0);
  });

  test.each([
    ['JSON', 'application/json', '{}'],
    ['a form', 'application/x-www-form-urlencoded', 'a=b'],
    ['many parts', 'multipart/form-data; boundary=x', '--x--'],
  ])('%s is no file', async (_, type, body) => {
    const { id } = await announce(10);
    const headers = { 'content-type': type, 'upload-offset': '0' };
    const { status } = await cast.reporter.ask('PUT', `/uploads/${id}`, { body, headers });
    expect(status).toBe(415);
    expect(await received(id)).toBe(0);
  });

  test.each([
    ['../../etc/passwd', 5],
    ['..\\windows', 5],
    ['a\u0000.csv', 5],
    ['', 5],
    ['x'.repeat(201), 5],
    ['a.csv', 0],
    ['a.csv', -1],
    ['a.csv', 1.5],
    ['a.csv', 200 * 1024 * 1024 + 1],
    ['a.csv', '5'],
  ])('no upload of %j with %j bytes', async (fileName, size) => {
    const { status, body } = await cast.reporter.ask('POST', '/uploads', { body: { fileName, size } });
    expect([status, body.code]).toEqual([400, 'validation']);
  });

  test('a file that has not arrived in full is not read', async () => {
    const { id } = await announce(100);
    await send(id, 0, header);
    expect((await begin(cast.reporter, fileDraft(id))).body.code).toBe('upload-incomplete');
  });

  test('somebody else’s file is not read, nor gone on with', async () => {
    const theirs = await sendFile(cast.secretariat, 'a.csv', header + row);
    expect((await begin(cast.reporter, fileDraft(theirs))).body.code).toBe('validation');
    expect((await send(theirs, 0, 'x')).status).toBe(404);
    const mine = await sendFile(cast.reporter, 'a.csv', header + row);
    expect((await send(mine, 0, 'x', cast.secretariat)).status).toBe(404);
  });

  test('a name is shown, never used as a path', async () => {
    const id = await sendFile(cast.reporter, '..%2f..%2fbehov æøå.csv', header + row);
    expect((await deliver(cast.reporter, fileDraft(id))).state).toBe('draft');
    const names = await readdir(path.join(server.place.env['DATA_DIR'] ?? '', 'uploads'));
    expect(names.filter((name) => !/^[0-9a-f-]{36}$/.test(name))).toEqual([]);
  });
});

describe('a connection that is lost', () => {
  const content = Buffer.from(
    header + row.replace('AD_AUT', 'AD_AUT') + '0169;2026;AD_PSY;ABL105;1;0\r\n'.repeat(40),
  );

  /** Sends part of a body on a bare connection, and cuts it. */
  function cut(id: string, bytes: number): Promise<void> {
    const { hostname, port } = new URL(server.url);
    return new Promise((resolve) => {
      const socket = connect(Number(port), hostname, () => {
        const head = [
          `PUT /api/uploads/${id} HTTP/1.1`,
          `Host: ${hostname}:${port}`,
          `Origin: ${server.url}`,
          `Cookie: ${cast.reporter.cookie}`,
          `Content-Type: ${bytesSent}`,
          `Content-Length: ${content.length}`,
          'Upload-Offset: 0',
        ];
        socket.write(`${head.join('\r\n')}\r\n\r\n`);
        socket.write(content.subarray(0, bytes), () => setTimeout(() => socket.destroy(), 50));
      });
      socket.on('error', () => undefined).on('close', () => resolve());
    });
  }

  test('at twenty places: the product says how much arrived, and the rest completes the file', async () => {
    const places = Array.from({ length: 20 }, (_, at) => (at * 7919) % content.length);
    const before = (await onDatabase<{ rows: string }>(server.place, 'SELECT count(*) AS rows FROM need'))[0]
      ?.rows;
    for (const bytes of places) {
      const { id } = await announce(content.length);
      await cut(id, bytes);
      await new Promise((resolve) => setTimeout(resolve, 50));
      const arrived = await received(id);
      expect(arrived).toBeLessThanOrEqual(bytes);
      expect((await begin(cast.reporter, fileDraft(id))).body.code).toBe('upload-incomplete');
      expect((await send(id, arrived, content.subarray(arrived))).body.received).toBe(content.length);
      const file = path.join(server.place.env['DATA_DIR'] ?? '', 'uploads', id);
      expect(readFileSync(file).equals(content)).toBe(true);
    }
    expect(
      (await onDatabase<{ rows: string }>(server.place, 'SELECT count(*) AS rows FROM need'))[0]?.rows,
    ).toBe(before);
  });
});

describe('what is wrong in a file', () => {
  const readFile = async (
    content: string | Uint8Array,
    name = 'behov.csv',
    kind = 'need',
  ): Promise<Delivery> =>
    deliver(cast.reporter, { ...fileDraft(await sendFile(cast.reporter, name, content)), kind });

  test('is told at its cell, all at once, and nothing can be submitted', async () => {
    const delivery = await readFile(
      `${header}0169;2026;AD_AUT;ABL105;mange;2\r\n0169;2026;INGEN;ABL105;1;2\r\n0101;2026;AD_PSY;ABL105;1;2\r\n0169;2025;AD_PSY;ABL105;1;2\r\n`,
    );
    expect([delivery.state, delivery.steps]).toEqual(['refused', []]);
    expect(delivery.issues.map(({ code, row: line, field, raw }) => [code, line, field, raw])).toEqual([
      ['number-invalid', 2, 'modtagere', 'mange'],
      ['target-group-unknown', 3, 'maalgruppe', 'INGEN'],
      ['row-not-yours', 4, 'kommunekode', '0101'],
      ['period-not-of-round', 5, 'aar', '2025'],
    ]);
  });

  test('a file of another kind is refused', async () => {
    const places = 'tilbudId;periode;pladserGodkendt\r\nT0003;2026K4;5\r\n';
    const { state, issues } = await readFile(places);
    expect([state, issues.every(({ severity }) => severity === 'error'), issues.length > 0]).toEqual([
      'refused',
      true,
      true,
    ]);
  });

  test('another municipality’s service is not one’s own, whatever the file says', async () => {
    const foreign = (
      await onDatabase<{ id: string }>(
        server.place,
        `SELECT service_id AS id FROM services_of(NULL) WHERE municipality_code = '0101' AND operator_type = 'municipal' LIMIT 1`,
      )
    )[0]!.id;
    const { state, issues } = await readFile(
      `tilbudId;periode;pladserGodkendt\r\n${foreign};2026K4;5\r\n`,
      'p.csv',
      'places',
    );
    expect([state, issues.map(({ code, row: line, field, raw }) => [code, line, field, raw])]).toEqual([
      'refused',
      [['row-not-yours', 2, 'tilbudId', foreign]],
    ]);
  });

  test('a typed form goes the same way', async () => {
    const rows = [['0169', '2026', 'AD_AUT', 'ABL105', 'tre', '', '', '', '', '', '']];
    const { state, issues } = await deliver(cast.reporter, {
      round: round.id,
      kind: 'need',
      way: 'form',
      rows,
    });
    expect([state, issues.map(({ code, row: line, column }) => [code, line, column])]).toEqual([
      'refused',
      [['number-invalid', 2, 'E']],
    ]);
  });

  test.each([
    ['too few cells', [['0169', '2026']]],
    ['a number in place of text', [Array.from({ length: 11 }, () => 1)]],
    ['a cell of a book’s length', [Array.from({ length: 11 }, () => 'x'.repeat(1001))]],
    ['no rows', []],
    ['no table', 'x'],
    ['a row that is none', ['x']],
    ['too many rows', Array.from({ length: 5001 }, () => [])],
  ])('a form with %s is refused before it is read', async (_, rows) => {
    const { status, body } = await begin(cast.reporter, { round: round.id, kind: 'need', way: 'form', rows });
    expect([status, body.code]).toEqual([400, 'validation']);
  });

  test('a formula in a typed remark is kept as the text that it is', async () => {
    const remark = '=HYPERLINK("http://evil");"x"\r\n+1';
    const rows = [['0169', '2026', 'AD_AUT', 'ABL105', '2', '', '', '', '', '', remark]];
    const { state, preview } = (await deliver(cast.reporter, {
      round: round.id,
      kind: 'need',
      way: 'form',
      rows,
    })) as Delivery & { preview: { remark: string }[] };
    expect([state, preview[0]?.remark.replaceAll(/\s+/g, ' ')]).toEqual([
      'draft',
      remark.replaceAll(/\s+/g, ' '),
    ]);
  });
});

describe('a hostile file', () => {
  const folder = path.resolve(import.meta.dirname, '../../import/not-ok');
  const workbooks = readdirSync(folder).filter((name) => name.endsWith('.xlsx'));

  test.each(workbooks)('%s is refused with its reason while others are answered', async (name) => {
    const upload = await sendFile(cast.reporter, name, readFileSync(path.join(folder, name)));
    const begun = await begin(cast.reporter, fileDraft(upload));
    const waits: number[] = [];
    for (let { state } = begun.body; state === 'reading';) {
      const asked = performance.now();
      expect((await personWith(server.url).ask('GET', '/health/ready')).status).toBe(200);
      waits.push(performance.now() - asked);
      state = (await cast.reporter.ask<Delivery>('GET', `/deliveries/${begun.body.id}`)).body.state;
    }
    const { body } = await cast.reporter.ask<Delivery>('GET', `/deliveries/${begun.body.id}`);
    expect(body.state).toBe('refused');
    expect(body.issues.filter(({ severity }) => severity === 'error').length).toBeGreaterThan(0);
    expect(body.issues.map(({ code }) => code)).not.toContain('reading-failed');
    expect(Math.max(...waits)).toBeLessThan(5_000);
  });

  test('there were some', () => expect(workbooks.length).toBeGreaterThan(5));
});

describe('what may be delivered when', () => {
  test.each([
    ['a kind that the round has not', { kind: 'plans' }, 'validation'],
    ['a kind that is none', { kind: 'population' }, 'validation'],
    ['a way that is none', { way: 'telepathy' }, 'validation'],
    ['an accepted delivery at once', { state: 'accepted' }, 'unknown-parameter'],
    ['in somebody else’s name', { draftedBy: 'x' }, 'unknown-parameter'],
    ['no round', { round: '' }, 'validation'],
    ['a file that is none', { way: 'file', upload: 'x' }, 'validation'],
    ['a file without one', { way: 'file' }, 'validation'],
  ])('not %s', async (_, changed, code) => {
    const { status, body } = await begin(cast.reporter, {
      round: round.id,
      kind: 'need',
      way: 'unchanged',
      ...changed,
    });
    expect([status, body.code]).toEqual([400, code]);
  });

  test('confirming last time’s figures needs some', async () => {
    const body = { round: round.id, municipality: '0101', kind: 'need', way: 'unchanged' };
    const empty = await openRound(cast.secretariat, { period: '2001' });
    const reply = await cast.secretariat.ask('POST', '/deliveries', { body: { ...body, round: empty.id } });
    expect(reply.body.code).toBe('step-refused');
  });

  test('the same figures again change nothing, and say so', async () => {
    const fresh = await openRound(cast.secretariat);
    const first = await deliver(cast.reporter, { round: fresh.id, kind: 'places', way: 'unchanged' });
    expect(first).toMatchObject({ state: 'draft', issues: [] });
    const words = Object.fromEntries(first.unusual.map(({ key }) => [key, 'x']));
    const explained = (
      await cast.reporter.ask<Delivery>('PUT', `/deliveries/${first.id}/explanations`, {
        body: { explanations: words },
        headers: { 'if-match': String(first.version) },
      })
    ).body;
    const submitted = await taken(cast.reporter, explained, 'submit');
    const approved = await taken(cast.approver, submitted, 'approve', { contentHash: submitted.contentHash });
    await taken(cast.secretariat, approved, 'accept', { contentHash: submitted.contentHash });
    const next = await openRound(cast.secretariat);
    const again = await deliver(cast.reporter, { round: next.id, kind: 'places', way: 'unchanged' });
    expect([again.state, again.changeCount, again.changes]).toEqual(['draft', 0, []]);
  });
});

test('nothing of all this was an internal error', () => {
  expect(server.log()).not.toMatch(/QueryFailedError|TypeError/);
});

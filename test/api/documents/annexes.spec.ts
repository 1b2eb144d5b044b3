import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { runCli } from '../../support/cli.ts';
import { databaseUrlOf, onDatabase } from '../../support/database-of.ts';
import { pdfPages } from '../../support/pdf-pages.ts';
import { type Person, personWith, signIn } from '../../support/person.ts';
import { createPlace } from '../../support/place.ts';
import { type RunningServer, startServer } from '../../support/server.ts';
import { allowedNumbers, numbersIn, type Profile, toldLines } from './told-numbers.ts';

jest.setTimeout(300_000);

interface Job {
  readonly id: string;
  readonly state: string;
  readonly done: number;
  readonly of: number;
  readonly file: { readonly name: string; readonly size: number; readonly sha256: string } | null;
}

let server: RunningServer;
let secretariat: Person;
beforeAll(async () => {
  server = await startServer();
  secretariat = await signIn(server.url, 'sekretariat');
});
afterAll(() => server.stop());

const order = { edition: 'demo-1', area: '1084', format: 'pdf' };
const begin = async (body: object = order): Promise<Job> =>
  (await secretariat.ask<Job>('POST', '/documents/annexes', { body })).body;
const look = (who: Person, { id }: Job) => who.ask<Job>('GET', `/documents/jobs/${id}`);

async function ended(job: Job): Promise<Job> {
  for (;;) {
    const { body } = await look(secretariat, job);
    if (body.state === 'done' || body.state === 'failed') return body;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

async function fileOf({ url, cookie }: Person, { id }: Job): Promise<Buffer> {
  const response = await fetch(`${url}/api/documents/jobs/${id}/file`, { headers: { cookie } });
  return Buffer.from(await response.arrayBuffer());
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

// What stands around figures: ages, the base of a rate, the horizon, what the limits hold for; and what is no figure.
const around = /18–64|0–22|1\.000 indbyggere|om 5 år|8 af 10|SHA-256|serviceloven/g;

describe('agenda annexes of all municipalities', () => {
  let job: Job;
  let annexes: Map<string, string[]>;

  test('are ordered by the secretariat and made in the background, in one file', async () => {
    const begun = await begin();
    expect(begun).toMatchObject({ area: '1084', format: 'pdf', of: 29, file: null });
    // The same files are on their way already.
    expect((await begin()).id).toBe(begun.id);
    job = await ended(begun);
    expect(job).toMatchObject({ state: 'done', done: 29 });
    const bytes = await fileOf(secretariat, job);
    expect(bytes.length).toBe(job.file?.size);
    expect(sha256(bytes)).toBe(job.file?.sha256);
    const parts = Object.entries(unzipSync(bytes)).sort(([a], [b]) => (a < b ? -1 : 1));
    expect(parts).toHaveLength(29);
    const pages = await pdfPages(parts.map(([, part]) => part));
    annexes = new Map(parts.map(([name], at) => [/_(\d{4})_/.exec(name)?.[1] ?? name, pages[at] ?? []]));
  });

  test('have two pages each; each page names edition, what is made up, and the frozen link', () => {
    expect([...annexes].filter(([, pages]) => pages.length !== 2).map(([code]) => code)).toEqual([]);
    for (const [code, pages] of annexes)
      for (const page of pages) {
        expect(page).toContain('Udgave demo-1.');
        expect(page).toContain('Syntetiske demonstrationsdata.');
        expect(page.replaceAll(' ', '')).toContain(`/kommuner/${code}?o=1084&dv=demo-1`);
      }
  });

  test('have the headings of municipal agendas', () => {
    const [first = '', second = ''] = annexes.get('0169') ?? [];
    for (const heading of ['Resumé', 'Hvad er besluttet?', 'Problemstilling'])
      expect(first).toContain(heading);
    for (const heading of ['Økonomi', 'Hvad er usikkert?', 'Kilde']) expect(second).toContain(heading);
    expect(first).toContain('Manglerne pr. målgruppe gøres op hvert år');
  });

  test.each(['0101', '0147', '0169', '0183', '0400'])(
    'tell every number of %s as the API has it, and no other',
    async (code) => {
      const asked = `/analyses/municipality-profile?municipality=${code}&area=1084&edition=demo-1`;
      const { body } = await secretariat.ask<Profile>('GET', asked);
      const pages = (annexes.get(code) ?? []).join(' ');
      const summary = pages.slice(0, pages.indexOf('Hvad er besluttet?'));
      const figures = pages.slice(pages.indexOf('Problemstilling'));
      const plain = `${summary} ${figures}`
        .replaceAll(/Syntetiske demonstrationsdata\. Udgave .*?Side \d af 2/g, '')
        .replaceAll('demo-1', '')
        .replaceAll(around, '')
        // The fingerprint is broken over lines.
        .replace(/(Fingeraftryk \(\)) [\da-f ]{60,70}/, '$1');
      const allowed = allowedNumbers(body);
      expect(numbersIn(plain).length).toBeGreaterThan(40);
      expect(numbersIn(plain).filter((number) => !allowed.has(number))).toEqual([]);
      expect(pages.replaceAll(' ', '')).toContain(body.basis.edition.hash);
      for (const line of toldLines(body)) expect(pages).toContain(line);
    },
  );

  test('are the same bytes again, for another process and from the command line', async () => {
    // A process of its own at the same database.
    const DATABASE_URL = await databaseUrlOf(server.place);
    const place = await createPlace();
    const elsewhere = { ...place.env, DATABASE_URL };
    const other = await startServer({ place: { ...place, env: elsewhere } });
    try {
      const there = personWith(other.url, secretariat.cookie);
      expect((await look(there, job)).body).toEqual(job);
      expect(sha256(await fileOf(there, job))).toBe(job.file?.sha256);
    } finally {
      await other.stop();
    }
    const folder = await mkdtemp(path.join(tmpdir(), 'tilbudsvifte-annexes-'));
    try {
      const out = path.join(folder, 'sagsbilag.zip');
      const args = ['documents', 'annexes', '--edition', 'demo-1', '--area', '1084', '--format', 'pdf'];
      // The address of the product stands in the annexes.
      const env = { ...elsewhere, PUBLIC_URL: server.url };
      const { code, stdout, stderr } = await runCli([...args, '--out', out], env);
      expect([code, stderr]).toEqual([0, '']);
      expect(stdout).toContain('annexes of 29 municipalities in edition demo-1');
      expect(sha256(await readFile(out))).toBe(job.file?.sha256);
    } finally {
      await rm(folder, { recursive: true, force: true });
      await place.remove();
    }
  });

  test('leave nothing once they are cancelled', async () => {
    const begun = await begin({ ...order, format: 'both', l: 'en' });
    expect((await secretariat.ask('DELETE', `/documents/jobs/${begun.id}`)).status).toBe(204);
    expect((await look(secretariat, begun)).status).toBe(404);
    // Whoever made it finds it gone and stops; the next order is begun after it.
    const next = await ended(await begin());
    expect(next.state).toBe('done');
    const rows = await onDatabase<{ id: string }>(server.place, 'SELECT job_id AS id FROM document_jobs');
    expect(rows.map(({ id }) => id).sort()).toEqual([job.id, next.id].sort());
    expect(next.file?.sha256).toBe(job.file?.sha256);
    const logged = await onDatabase<{ n: string }>(
      server.place,
      `SELECT count(*) AS n FROM audit_log WHERE action = 'annexes-made'`,
    );
    expect(logged).toEqual([{ n: '2' }]);
  });
});

describe('a single annex', () => {
  test('is the one of the file, in Word too, and refuses what there is not', async () => {
    const address = `${server.url}/api/documents/annexes/0169`;
    const word = await fetch(`${address}?format=docx&area=1084`);
    expect(word.headers.get('content-disposition')).toBe(
      'attachment; filename="sagsbilag_0169_hoeje-taastrup_dvdemo-1_syntetisk.docx"',
    );
    const parts = unzipSync(new Uint8Array(await word.arrayBuffer()));
    expect(new TextDecoder().decode(parts['word/document.xml'])).toContain('Sagsbilag: Høje-Taastrup');
    const etag = word.headers.get('etag') ?? '';
    const again = await fetch(`${address}?format=docx&area=1084`, { headers: { 'if-none-match': etag } });
    expect(again.status).toBe(304);
    expect((await fetch(`${server.url}/api/documents/annexes/9999`)).status).toBe(400);
    expect((await fetch(`${address}?format=odt`)).status).toBe(400);
  });
});

describe('the framework agreement as a document', () => {
  test('has its parties, parts, goals, decisions with fingerprints, and annexes', async () => {
    interface Agreement {
      readonly id: string;
      readonly status: string;
      readonly decisions: readonly {
        readonly title: string;
        readonly evidence: readonly { readonly sha256: string }[];
      }[];
    }
    const everybody = personWith(server.url);
    const list = await everybody.ask<{ agreements: Agreement[] }>('GET', '/agreements');
    const { id = '' } = list.body.agreements.find(({ status }) => status === 'decided') ?? {};
    const { body: agreement } = await everybody.ask<Agreement>('GET', `/agreements/${id}`);
    const response = await fetch(`${server.url}/api/agreements/${id}/document?format=pdf`);
    const [pages = []] = await pdfPages([new Uint8Array(await response.arrayBuffer())]);
    const text = pages.join(' ');
    for (const chapter of [
      'Parter og godkendelser',
      'Udviklingsdel',
      'Styringsdel',
      'Beslutninger',
      'Høringssvar',
    ])
      expect(text).toContain(chapter);
    for (const no of [1, 2, 3, 4]) expect(text).toContain(`Bilag ${no}: `);
    const unbroken = text.replaceAll(' ', '');
    for (const { title, evidence } of agreement.decisions) {
      expect(unbroken).toContain(title.replaceAll(' ', ''));
      for (const { sha256: fingerprint } of evidence) expect(unbroken).toContain(fingerprint);
    }
    expect(agreement.decisions.flatMap(({ evidence }) => evidence)).not.toHaveLength(0);
  });
});

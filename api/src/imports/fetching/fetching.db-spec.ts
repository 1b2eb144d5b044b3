import { createReadStream } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { AuditLog } from '../../access/audit-log.ts';
import type { Identity } from '../../access/identity.ts';
import { BatchRepository } from '../../collection/batch.repository.ts';
import { BatchWriter } from '../../collection/batch-writer.ts';
import { deliver } from '../../collection/testing/sample-deliveries.ts';
import { Config } from '../../config/config.ts';
import { createTestDatabase, type TestDatabase } from '../../database/testing/test-database.ts';
import { UploadStore } from '../deliveries/upload-store.ts';
import { Importer } from '../importer.ts';
import { LookupsQuery } from '../lookups.query.ts';
import { type ImportLookups, type ImportOptions, openImport } from '../read-import.ts';
import type { FileToRead } from '../reading/open-in-thread.ts';
import { AreaMembersQuery } from './area-members.query.ts';
import type { FetchItem } from './fetch.answer.ts';
import { FetchRepository } from './fetch.repository.ts';
import { Fetching } from './fetching.ts';
import { StatbankClient } from './statbank-client.ts';
import { TableFetch } from './table-fetch.ts';
import {
  type LocalStatbank,
  type LocalTable,
  shortPatience,
  startLocalStatbank,
} from './testing/local-statbank.ts';
import { odd } from './testing/odd-answers.ts';

// The thread runs built files only; test/api/deliveries/fetching.spec.ts tries it on the built product.
jest.mock('../reading/open-in-thread.ts', () => ({
  openInThread: ({ file, name }: FileToRead, lookups: ImportLookups, options: ImportOptions) =>
    openImport({ name, open: () => createReadStream(file) }, lookups, options),
}));

const legalBasis: LocalTable = {
  id: 'ANBAAR13',
  variables: { ADMKOM: ['0', '101', '169', '998'], FORAN: ['0', '101', '102'], Tid: ['2023', '2024'] },
  figure: ({ ADMKOM, FORAN, Tid }) => (FORAN === '102' ? '0' : `${Number(ADMKOM) + Number(Tid)}`),
};
const services: LocalTable = {
  id: 'HAND01',
  variables: { OMRÅDE: ['101', '169'], YDELSESTYPE: ['30181'], Tid: ['2024K3', '2024K4'] },
  figure: ({ OMRÅDE }) => (OMRÅDE === '101' ? '398,5' : '..'),
};
const by: Identity = {
  userId: '1',
  name: 'sekretariat',
  displayName: 'Sekretariatet',
  rights: [],
  pending: [],
};

describe('Fetching', () => {
  let database: TestDatabase;
  let statbank: LocalStatbank;
  let folder: string;
  let fetching: Fetching;
  let fetches: FetchRepository;

  beforeEach(async () => {
    database = await createTestDatabase();
    statbank = await startLocalStatbank([legalBasis, services]);
    folder = await mkdtemp(path.join(tmpdir(), 'tilbudsvifte-fetching-'));
    const { source } = database;
    const lookups = new LookupsQuery(source);
    const areas = new AreaMembersQuery(source);
    const importer = new Importer(lookups, new BatchRepository(source), new BatchWriter(source));
    const client = new StatbankClient({ address: statbank.address, patience: shortPatience });
    const store = new UploadStore(Object.assign(new Config(), { DATA_DIR: folder }));
    fetches = new FetchRepository(source);
    const fetch = new TableFetch(client, store, lookups, areas, importer);
    fetching = new Fetching(fetches, fetch, areas, new AuditLog(source));
    await municipalities();
  });
  afterEach(async () => {
    await statbank.close();
    await rm(folder, { recursive: true });
    await database.drop();
  });

  async function municipalities(): Promise<void> {
    const { source } = database;
    const place = { municipalityGroup: 1, latitude: 55, longitude: 12, tileColumn: 1, tileRow: 1 };
    const names = [
      ['0101', 'København', 'KBH'],
      ['0169', 'Høje-Taastrup', 'HTK'],
    ] as const;
    await deliver(
      source,
      'municipalities',
      names.map(([municipalityCode, name, abbreviation]) => ({
        kind: 'municipalities',
        municipalityCode,
        name,
        abbreviation,
        ...place,
      })),
    );
    const grouping = { groupingCode: '1084', name: 'Region', nameEn: 'Region', type: 'region' } as const;
    await deliver(source, 'groupings', [
      {
        kind: 'groupings',
        ...grouping,
        municipalityCode: '0169',
        validFrom: '2007-01-01',
        validTo: '2024-12-31',
      },
    ]);
  }

  const ask = <Row>(sql: string): Promise<Row[]> => database.source.query(sql);
  async function ended(id: string): Promise<FetchItem> {
    for (;;) {
      const item = await fetches.find(id);
      if (!item) throw new Error(`no fetch ${id}`);
      if (item.state !== 'running') return item;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
  const codes = ({ issues }: FetchItem): string[] => issues.map(({ code }) => code);
  const counts = (): Promise<unknown[]> =>
    ask(
      `SELECT municipality_code AS place, period, category, amount::float8 AS amount FROM official_counts_of(NULL) ORDER BY 1, 2, 3`,
    );

  test('a table arrives as a batch with its source, and nothing of it stays on the disk', async () => {
    const item = await ended(await fetching.begin(by, { table: 'ANBAAR13', years: [2024] }));
    expect(item).toMatchObject({
      state: 'done',
      result: 'stored',
      rows: 4,
      tableUpdated: '2025-05-01T08:00:00',
    });
    expect(codes(item)).toEqual(['zeros-unknown']);
    expect(await counts()).toEqual([
      { place: '0101', period: '2024', category: '', amount: 2125 },
      { place: '0101', period: '2024', category: '101', amount: 2125 },
      { place: '0169', period: '2024', category: '', amount: 2193 },
      { place: '0169', period: '2024', category: '101', amount: 2193 },
    ]);
    expect(
      await ask(`SELECT source, file_name, reporter_code FROM batches WHERE batch_id = ${item.batch}`),
    ).toEqual([
      {
        source: 'Danmarks Statistik, Statistikbanken, tabel ANBAAR13 (CC BY 4.0), egne beregninger',
        file_name: 'ANBAAR13 opdateret 2025-05-01.csv',
        reporter_code: 'sekretariat',
      },
    ]);
    expect(await readdir(path.join(folder, 'uploads'))).toEqual([]);
  });

  test('the request names every variable, in the form without a limit, and only what is wanted', async () => {
    await ended(await fetching.begin(by, { table: 'ANBAAR13', years: [2024], area: '1084' }));
    expect(statbank.asked.map(({ path: where }) => where)).toEqual(['/v1/tableinfo', '/v1/data']);
    expect(statbank.asked[1]?.body).toEqual({
      table: 'ANBAAR13',
      format: 'BULK',
      lang: 'da',
      valuePresentation: 'Code',
      variables: [
        { code: 'ADMKOM', values: ['169'] },
        { code: 'FORAN', values: ['0', '101', '102'] },
        { code: 'Tid', values: ['2024'] },
      ],
    });
  });

  test('a table that could be two by its columns is the one that was asked for', async () => {
    const item = await ended(await fetching.begin(by, { table: 'HAND01' }));
    expect(item).toMatchObject({ state: 'done', rows: 2 });
    expect(await ask('SELECT DISTINCT statbank_table, measure, amount::float8 FROM official_counts')).toEqual(
      [{ statbank_table: 'HAND01', measure: 'full-time-services', amount: 398.5 }],
    );
    expect(codes(item)).toEqual(['values-withheld', 'municipalities-absent']);
  });

  test('the same figures again change nothing and say so; the log has both', async () => {
    await ended(await fetching.begin(by, { table: 'ANBAAR13' }));
    expect(await ended(await fetching.begin(by, { table: 'ANBAAR13' }))).toMatchObject({
      state: 'done',
      result: 'unchanged',
    });
    expect(
      await ask(
        `SELECT user_name, object, detail->>'result' AS result FROM audit_log WHERE action = 'statbank-fetched'`,
      ),
    ).toEqual([
      { user_name: 'sekretariat', object: 'ANBAAR13', result: 'stored' },
      { user_name: 'sekretariat', object: 'ANBAAR13', result: 'unchanged' },
    ]);
  });

  test('one runs at a time', async () => {
    statbank.odd('data', odd.stalled);
    const id = await fetching.begin(by, { table: 'ANBAAR13' });
    await expect(fetching.begin(by, { table: 'ANBAAR13' })).rejects.toMatchObject({ code: 'in-progress' });
    expect(await ended(id)).toMatchObject({ state: 'failed' });
    expect(await ended(await fetching.begin(by, { table: 'ANBAAR13' }))).toMatchObject({ state: 'done' });
  });

  test('one whose process has died is failed, and hinders nobody', async () => {
    const id = await fetches.begin({ table: 'REGK31', years: [], area: '' }, 'x');
    await ask(`UPDATE statbank_fetches SET seen_at = now() - interval '3 minutes'`);
    expect(await fetches.find(id)).toMatchObject({ state: 'failed' });
    expect(await ended(await fetching.begin(by, { table: 'ANBAAR13' }))).toMatchObject({ state: 'done' });
  });

  test.each([
    ['cut', 'statbank-cut-off'],
    ['short', 'statbank-cut-off'],
    ['stalled', 'statbank-cut-off'],
    ['silent', 'statbank-unreachable'],
  ] as const)('an answer that is %s fails with %s and stores nothing', async (kind, code) => {
    statbank.odd('data', odd[kind]);
    const item = await ended(await fetching.begin(by, { table: 'ANBAAR13' }));
    expect([item.state, codes(item)]).toEqual(['failed', [code]]);
    expect(await counts()).toEqual([]);
    expect(await readdir(path.join(folder, 'uploads')).catch(() => [])).toEqual([]);
  });

  test('a redirect, a refusal and a page that says sorry fail with their reasons', async () => {
    const elsewhere = await startLocalStatbank([legalBasis]);
    statbank.odd('data', odd.redirect(`${elsewhere.address}/data`));
    statbank.odd(
      'data',
      odd.status(400, '{"errorTypeCode":"EXTRACT-NOTFOUND","message":"Værdien blev ikke fundet"}'),
    );
    statbank.odd('data', odd.status(200, '<html>Vi er straks tilbage</html>\n'));
    const reasons = [];
    for (let round = 0; round < 3; round += 1)
      reasons.push(...codes(await ended(await fetching.begin(by, { table: 'ANBAAR13' }))));
    expect(reasons).toEqual(['statbank-elsewhere', 'statbank-refused', 'format-mismatch']);
    expect(elsewhere.asked).toEqual([]);
    expect(await counts()).toEqual([]);
    await elsewhere.close();
  });

  const jsonStat = JSON.stringify({
    dataset: {
      dimension: {
        ADMKOM: { label: 'område', category: { index: { 101: 0 }, label: { 101: 'København' } } },
        FORAN: { label: 'foranstaltning', category: { index: { 0: 0 }, label: { 0: 'I alt' } } },
        Tid: { label: 'tid', category: { index: { 2024: 0 }, label: { 2024: '2024' } } },
        ContentsCode: {
          label: 'Indhold',
          category: { index: { ANBAAR13: 0 }, label: { ANBAAR13: 'Antal' } },
        },
        id: ['ADMKOM', 'FORAN', 'Tid', 'ContentsCode'],
        size: [1, 1, 1, 1],
        role: { geo: ['ADMKOM'], metric: ['ContentsCode'], time: ['Tid'] },
      },
      label: 'ANBAAR13',
      source: 'Danmarks Statistik',
      updated: '2025-05-01T06:00:00Z',
      value: [64],
    },
  });
  test.each([
    ['a price index, a file of ours', 'layout-unknown', 'aar;indeks;kilde;udgave\r\n2024;100,0;x;y\r\n'],
    [
      'another table’s columns',
      'category-missing',
      'OMRÅDE;FUNKTION;DRANST;ART;PRISENHED;TID;INDHOLD\r\n101;52820;1;TOT;LOBM;2024;1\r\n',
    ],
    ['the same table in a form that was not asked for', 'layout-unknown', `${jsonStat}\n`],
  ])('an answer that is %s gives nothing in', async (_, code, body) => {
    const batches = (): Promise<unknown[]> => ask('SELECT batch_id FROM batches ORDER BY 1');
    const before = await batches();
    statbank.odd('data', odd.status(200, body));
    const item = await ended(await fetching.begin(by, { table: 'ANBAAR13' }));
    expect(item).toMatchObject({ state: 'failed', result: 'refused' });
    expect(codes(item)).toEqual([code]);
    expect(await batches()).toEqual(before);
  });

  test('who waits in front of an unreachable StatBank is told at once, and may try again', async () => {
    statbank.odd('tableinfo', odd.busy(503));
    const order = { table: 'ANBAAR13' };
    await expect(fetching.begin(by, order)).rejects.toMatchObject({
      code: 'source-unreachable',
      status: 502,
    });
    expect(codes((await fetches.all())[0] as FetchItem)).toEqual(['statbank-busy']);
    expect(await ended(await fetching.begin(by, order))).toMatchObject({ state: 'done' });
  });

  test('a table StatBank does not know fails with its words', async () => {
    const item = await ended(await fetching.begin(by, { table: 'REGK31' }));
    expect(item).toMatchObject({
      state: 'failed',
      issues: [{ code: 'statbank-refused', raw: 'Tabellen blev ikke fundet' }],
    });
  });

  test('tables and areas that are not fetched are refused before anybody is asked', async () => {
    await expect(fetching.begin(by, { table: 'STRAF42' })).rejects.toMatchObject({ code: 'validation' });
    await expect(fetching.begin(by, { table: 'ANBAAR13', area: '9999' })).rejects.toMatchObject({
      code: 'validation',
    });
    expect(statbank.asked).toEqual([]);
    expect(await fetches.all()).toEqual([]);
  });
});

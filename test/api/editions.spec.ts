import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { runCli, startCli } from '../support/cli.ts';
import type { Place } from '../support/place.ts';
import { demonstrationPlace, type RunningServer, startServer } from '../support/server.ts';
import { secretariatOf } from '../support/sign-in.ts';
import { ask, type Row, shown } from './ask.ts';
import { addressOf, type StoredAnswer, storedAnswers } from './stored-answers.ts';

jest.setTimeout(300_000);

const demo = (name: string): string => path.join(import.meta.dirname, '../../seed/demo', name);
const corrected = { municipality: '0101', targetGroup: 'AD_AUT' };
const immutable = 'public, max-age=31536000, immutable';

/** The need of one municipality in the newest year, with twenty more persons served in its first row. */
function correction(folder: string): string {
  const [header = '', ...rows] = readFileSync(demo('need.csv'), 'utf8').trimEnd().split('\n');
  const own = rows.filter((row) => row.startsWith(`${corrected.municipality};2025;`));
  const [first = '', ...others] = own;
  const cells = first.split(';');
  cells[4] = String(Number(cells[4]) + 20);
  const file = path.join(folder, 'rettelse.csv');
  writeFileSync(file, [header, cells.join(';'), ...others, ''].join('\n'));
  return file;
}

describe('two editions of the demonstration region', () => {
  let place: Place;
  let server: RunningServer;
  let before: StoredAnswer[];
  let after: StoredAnswer[];
  let newest: string;
  const killed: number[] = [];

  const cli = async (...args: string[]): Promise<void> => {
    const { code, stderr } = await runCli(args, place.env);
    if (code !== 0) throw new Error(`${args.join(' ')}: ${stderr}`);
  };
  /** Publishing takes longer than this, so it is cut off while it counts or stores. */
  const killedPublication = async (afterMs: number): Promise<void> => {
    const { child, ended } = startCli(['publish', '--label', 'second'], place.env);
    await sleep(afterMs);
    child.kill('SIGKILL');
    killed.push((await ended).code);
  };
  const get = (address: string, headers: Record<string, string> = {}): Promise<Response> =>
    fetch(`${server.url}${address}`, { headers: { 'accept-encoding': 'identity', ...headers } });

  beforeAll(async () => {
    place = await demonstrationPlace();
    before = await storedAnswers(place);
    await cli('import', '--as', corrected.municipality, correction(place.env['DATA_DIR'] ?? ''));
    for (const moment of [1500, 2500]) await killedPublication(moment);
    await cli('publish', '--label', 'second');
    after = await storedAnswers(place);
    // A backup lists rows as they lie on disk: freed space is used again, so the last one need not be the newest.
    newest = String(Math.max(...after.map(({ edition }) => Number(edition))));
    server = await startServer({ place });
  });
  afterAll(async () => {
    await server.stop();
    await place.remove();
  });

  test('every stored answer of the first edition is what it was before the data changed', () => {
    const first = after.filter(({ edition }) => edition === '1');
    expect(before.length).toBeGreaterThan(100);
    expect(first.map(({ key, sha256 }) => [key, sha256])).toEqual(
      before.map(({ key, sha256 }) => [key, sha256]),
    );
    expect(first.every(({ body }, index) => body.equals(before[index]?.body ?? Buffer.alloc(0)))).toBe(true);
  });

  test('a publication that is killed is never seen, and its label stays free', async () => {
    expect(killed).toEqual([-1, -1]);
    expect(new Set(after.map(({ edition }) => edition))).toEqual(new Set(['1', newest]));
    expect(after.filter(({ edition }) => edition === newest)).toHaveLength(before.length);
  });

  test('each is served byte for byte, under the hash of its bytes, and may be kept for ever', async () => {
    for (const answer of before) {
      const response = await get(addressOf(answer));
      const body = Buffer.from(await response.arrayBuffer());
      expect([answer.key, response.status, body.equals(answer.body)]).toEqual([answer.key, 200, true]);
      expect(createHash('sha256').update(body).digest('hex')).toBe(answer.sha256);
      expect(response.headers.get('etag')).toBe(`"${answer.sha256}"`);
      expect(response.headers.get('cache-control')).toBe(immutable);
    }
  });

  test('the correction is in the second edition, and only there', async () => {
    // The municipality's own need may be withheld in one of them; the region's is shown.
    const query = { area: '1084', by: 'targetGroup', year: '2025' };
    const need = async (edition: string): Promise<number | string> => {
      const { figures } = await ask(server, 'analyses/supply-gaps', { ...query, edition });
      const found = figures.find((row) => row['targetGroup'] === corrected.targetGroup);
      return shown(found?.['need']);
    };
    const [first, second, latest] = [await need('1'), await need(newest), await need('latest')];
    expect(Number(second) - Number(first)).toBe(20);
    expect(latest).toBe(second);
  });

  test('a label names an edition like its id, and without one it is the newest', async () => {
    const { basis } = await ask(server, 'analyses/overview', { area: '1084' });
    expect(basis.edition.id).toBe(newest);
    expect(
      (await ask(server, 'analyses/overview', { area: '1084', edition: 'demo-1' })).basis.edition.id,
    ).toBe('1');
  });

  test('the list has the newest first, and "latest" leads to it', async () => {
    const list = (await (await get('/api/editions')).json()) as {
      editions: { label: string; batches: number }[];
    };
    expect(list.editions.map(({ label }) => label)).toEqual(['second', 'demo-1']);
    expect((list.editions[0]?.batches ?? 0) - (list.editions[1]?.batches ?? 0)).toBe(1);
    const latest = await fetch(`${server.url}/api/editions/latest`, { redirect: 'manual' });
    expect([latest.status, latest.headers.get('location')]).toEqual([307, `/api/editions/${newest}`]);
  });

  test('who has the bytes is told so without them, in each encoding', async () => {
    for (const encoding of ['identity', 'br']) {
      const address = '/api/analyses/costs?area=1084&edition=1';
      const etag = (await get(address, { 'accept-encoding': encoding })).headers.get('etag') ?? '';
      const again = await get(address, { 'accept-encoding': encoding, 'if-none-match': etag });
      expect([again.status, (await again.arrayBuffer()).byteLength]).toEqual([304, 0]);
      expect(again.headers.get('etag')).toBe(etag);
    }
  });

  test.each(['latest', 'demo-1'])('an edition named "%s" must be asked for again', async (edition) => {
    const response = await get(`/api/analyses/overview?area=1084&edition=${edition}`);
    expect(response.headers.get('cache-control')).toBe('no-cache');
  });

  test('the working state is never kept', async () => {
    const headers = { cookie: await secretariatOf(server) };
    const response = await get('/api/analyses/overview?area=1084&edition=working', headers);
    expect([response.status, response.headers.get('cache-control')]).toEqual([200, 'no-store']);
  });

  describe('small counts', () => {
    const counted = new Set([
      'served',
      'waiting',
      'need',
      'expected',
      'expectedPlaces',
      'fullYearPlaces',
      'requiredToday',
    ]);
    const found = (value: unknown, name: string, path: string): string[] => {
      if (Array.isArray(value)) return value.flatMap((item, index) => found(item, name, `${path}[${index}]`));
      if (typeof value !== 'object' || value === null) return [];
      const { value: number } = value as { value?: unknown };
      if (counted.has(name) && typeof number === 'number' && number > 0 && number < 5)
        return [`${path} ${number}`];
      return Object.entries(value).flatMap(([key, inner]) => found(inner, key, `${path}.${key}`));
    };

    test('no count from 1 to 4 stands in any stored answer', () => {
      expect(found({ served: { value: 3 } }, '', '')).toHaveLength(1);
      const leaks = after.flatMap(({ key, body }) => found(JSON.parse(body.toString('utf8')), '', key));
      expect(leaks).toEqual([]);
    });

    test('nor on the page of any service, where waiting persons and buyers are counted', async () => {
      const { figures } = await ask(server, 'services', { area: '1084', pageSize: '500' });
      expect(figures.length).toBeGreaterThan(200);
      const pages = figures.map(({ id }) => ask(server, `services/${String(id)}`));
      expect((await Promise.all(pages)).flatMap((page, index) => found(page, '', String(index)))).toEqual([]);
    });

    const row = (rows: readonly Row[], wanted: Record<string, string>): Row | undefined =>
      rows.find((candidate) => Object.entries(wanted).every(([key, value]) => candidate[key] === value));
    const withheld = (row: Row | undefined, measure: string): boolean => shown(row?.[measure]) === 'withheld';
    const measures = ['served', 'waiting', 'need', 'expectedPlaces'];

    test.each(['1084', '1085', 'land'])('in %s no hidden count is the rest of a total', async (area) => {
      const [groups, cells] = await Promise.all(
        ['targetGroup', 'targetGroup,municipality'].map(
          async (by) => (await ask(server, 'analyses/supply-gaps', { area, by })).figures,
        ),
      );
      let looked = 0;
      for (const total of groups ?? [])
        for (const measure of measures) {
          const parts = (cells ?? []).filter(
            (cell) => cell['targetGroup'] === total['targetGroup'] && cell['unit'] === total['unit'],
          );
          const hidden = parts.filter((part) => withheld(part, measure)).length;
          looked += hidden;
          if (typeof shown(total[measure]) === 'number')
            expect([total['targetGroup'], measure, hidden]).not.toEqual([total['targetGroup'], measure, 1]);
        }
      expect(looked).toBeGreaterThan(50);
    });

    test.each(['1084', '1085'])(
      'in %s need, served and waiting never leave one of them to be computed',
      async (area) => {
        for (const by of ['targetGroup', 'municipality', 'serviceType', 'targetGroup,municipality'])
          for (const figures of (await ask(server, 'analyses/supply-gaps', { area, by })).figures) {
            const hidden = ['served', 'waiting', 'need'].filter((measure) => withheld(figures, measure));
            expect(hidden).not.toHaveLength(1);
          }
      },
    );

    test('a region is not the rest of the country', async () => {
      const areas = await Promise.all(
        ['1084', '1085', 'land'].map(
          async (area) => (await ask(server, 'analyses/supply-gaps', { area })).figures,
        ),
      );
      for (const total of areas[2] ?? [])
        for (const measure of measures) {
          const same = areas.map((rows) =>
            row(rows, { targetGroup: String(total['targetGroup']), unit: String(total['unit']) }),
          );
          // The same group is planned in another unit in another area: then there is no sum.
          if (same.includes(undefined)) continue;
          expect(same.filter((each) => withheld(each, measure))).not.toHaveLength(1);
        }
    });
  });

  describe('why spending changed', () => {
    test.each(['1084', '1085'])(
      'the effects add up to the change to the krone, for all of %s, in both price levels',
      async (area) => {
        const municipalities = (await ask(server, 'analyses/costs', { area, from: '2025', to: '2025' }))
          .basis as unknown as { area: { municipalities: string[] } };
        const places: Record<string, string>[] = [
          {},
          ...municipalities.area.municipalities.map((municipality) => ({ municipality })),
        ];
        let complete = 0;
        for (const place of places)
          for (const prices of ['current', 'fixed']) {
            const { figures, totals } = await ask(server, 'analyses/cost-decomposition', {
              area,
              prices,
              ...place,
            });
            const amounts = figures.map(({ amountDkk }) => shown(amountDkk));
            const [start, end, change] = ['startDkk', 'endDkk', 'changeDkk'].map((name) =>
              shown(totals[name]),
            );
            if (typeof change !== 'number') {
              expect(new Set([...amounts, start, end, change])).toEqual(new Set(['not-reported']));
              continue;
            }
            complete++;
            expect(amounts.every((amount) => Number.isInteger(amount))).toBe(true);
            expect(amounts.reduce<number>((sum, amount) => sum + Number(amount), 0)).toBe(change);
            expect(Number(end) - Number(start)).toBe(change);
            if (prices === 'fixed')
              expect(
                shown(figures.find((figure) => figure['effect'] === 'general-price')?.['amountDkk']),
              ).toBe(0);
          }
        expect(complete).toBeGreaterThan(places.length);
      },
    );
  });
});

import { createHash } from 'node:crypto';
import { brotliDecompressSync } from 'node:zlib';
import { AppModule } from '../app.module.ts';
import { deliver, needOf, serviceOf } from '../collection/testing/sample-deliveries.ts';
import { readConfig } from '../config/config.ts';
import {
  createDanishDatabase,
  createTestDatabase,
  type TestDatabase,
} from '../database/testing/test-database.ts';
import { entities } from '../entities.ts';
import { createApplication } from '../http/application.ts';
import { type AnswerProducer, AnswerRegistry } from './answer-registry.ts';
import { contextShape, type EditionContext, EditionContexts } from './edition-context.ts';
import { EditionRepository } from './edition.repository.ts';
import { Publisher } from './publisher.ts';
import { deliverRegion } from './testing/sample-region.ts';

type Application = Awaited<ReturnType<typeof createApplication>>;

/** A program of its own on the database: nothing is remembered from another. */
async function start({ source }: TestDatabase): Promise<Application> {
  const config = readConfig({ DISCLOSURE_THRESHOLD: '5' });
  const app = await createApplication(AppModule.with(config, source), config);
  return app.init();
}

const quiet = (): void => undefined;

describe('Publisher', () => {
  let database: TestDatabase;
  let app: Application;
  beforeEach(async () => {
    database = await createTestDatabase(entities);
    app = await start(database);
  });
  afterEach(async () => {
    await app.close();
    await database.drop();
  });
  const publish = (label: string) => app.get(Publisher).publish(label, '', quiet);
  const labels = async (): Promise<string[]> =>
    (await app.get(EditionRepository).list()).map(({ label }) => label);
  const ask = <Row>(sql: string): Promise<Row[]> => database.source.query(sql);
  const left = async (): Promise<number> =>
    (
      await ask<{
        rows: number;
      }>(`SELECT ((SELECT count(*) FROM editions) + (SELECT count(*) FROM edition_batches)
      + (SELECT count(*) FROM edition_counts) + (SELECT count(*) FROM edition_answers)
      + (SELECT count(*) FROM edition_contexts))::int AS rows`)
    )[0]?.rows ?? -1;

  test('without an accepted delivery there is nothing to publish', async () => {
    await expect(publish('first')).rejects.toMatchObject({ reason: 'nothing-accepted' });
    expect(await left()).toBe(0);
  });

  describe('with a region', () => {
    beforeEach(() => deliverRegion(database.source));

    test('an edition has every accepted delivery, protected counts and stored answers', async () => {
      const published = await publish('2026-01');
      expect(published).toMatchObject({ batches: 7, edition: { label: '2026-01', threshold: 5 } });
      expect(published.withheld).toBeGreaterThan(0);
      expect(published.answers).toBeGreaterThan(10);
      expect(await labels()).toEqual(['2026-01']);
    });

    test('its hash and its answers are the same in a database that orders texts another way', async () => {
      const danish = await createDanishDatabase(entities);
      const other = await start(danish);
      const published = `SELECT public_hash, request_key, regexp_replace(convert_from(body, 'UTF8'), '"publishedAt":"[^"]*"', '')
        FROM edition_answers JOIN editions USING (edition_id) ORDER BY request_key`;
      // Letters of both cases: their bytes come in another order than the words.
      const both = ['T1', 'a1'].map((serviceId) => serviceOf({ serviceId }));
      try {
        await deliverRegion(danish.source);
        for (const source of [database.source, danish.source]) await deliver(source, 'services', both);
        await other.get(Publisher).publish('2026-01', '', quiet);
        await publish('2026-01');
        expect(await danish.source.query(published)).toEqual(await ask(published));
      } finally {
        await other.close();
        await danish.drop();
      }
    });

    test('no count from 1 to 4 is stored, and no zero is withheld', async () => {
      await publish('2026-01');
      expect(await ask('SELECT * FROM edition_counts WHERE value > 0 AND value < 5')).toEqual([]);
      expect((await ask('SELECT 1 FROM edition_counts WHERE value = 0')).length).toBeGreaterThan(0);
    });

    test('what all its answers need is kept with it, and found out anew where the program has other fields', async () => {
      const { edition } = await publish('2026-01');
      const toAnother = async (): Promise<EditionContext> => {
        const other = await start(database);
        const context = await other.get(EditionContexts).of(edition);
        await other.close();
        return context;
      };
      const here = await app.get(EditionContexts).of(edition);
      expect(await toAnother()).toEqual(here);
      await ask(
        `UPDATE edition_contexts SET body = jsonb_set(body::jsonb, '{quarters}', '["1999K1"]')::json`,
      );
      expect((await toAnother()).quarters).toEqual(['1999K1']);
      await ask('UPDATE edition_contexts SET shape = 0');
      expect(await toAnother()).toEqual(here);
    });

    test('a label that is taken is refused, and the edition that has it stays', async () => {
      await publish('2026-01');
      const before = await left();
      await expect(publish('2026-01')).rejects.toMatchObject({ reason: 'label-taken' });
      expect([await left(), await labels()]).toEqual([before, ['2026-01']]);
    });

    test('readers see nothing of an edition until everything is stored', async () => {
      const seen = new Set<string>();
      let looking: Promise<unknown> = Promise.resolve();
      await app.get(Publisher).publish('2026-01', '', () => {
        looking = looking.then(labels).then((found) => found.forEach((label) => seen.add(label)));
      });
      await looking;
      const beforeRelease = (await ask('SELECT 1 FROM edition_answers')).length;
      expect(beforeRelease).toBeGreaterThan(0);
      expect(await labels()).toEqual(['2026-01']);
    });

    test('an answer that cannot be made leaves nothing, and the label is free', async () => {
      const broken: AnswerProducer = {
        path: 'analyses/broken',
        normalise: () => ({}),
        standardRequests: () => [{}],
        answer: () => Promise.reject(new Error('cannot be computed')),
      };
      app.get(AnswerRegistry).register(broken);
      await expect(publish('2026-01')).rejects.toThrow('cannot be computed');
      expect([await left(), await labels()]).toEqual([0, []]);
      const other = await start(database);
      await other.get(Publisher).publish('2026-01', '', quiet);
      await other.close();
      expect(await labels()).toEqual(['2026-01']);
    });

    test('the same label published twice at the same moment by two programs is one edition', async () => {
      const other = await start(database);
      const both = [publish('2026-01'), other.get(Publisher).publish('2026-01', '', quiet)];
      const ends = await Promise.allSettled(both);
      expect(ends.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      expect(ends.find(({ status }) => status === 'rejected')).toMatchObject({
        reason: { reason: 'label-taken' },
      });
      expect(await labels()).toEqual(['2026-01']);
      await other.close();
    });

    test('two labels at the same moment are two complete editions', async () => {
      const other = await start(database);
      const both = await Promise.all([publish('one'), other.get(Publisher).publish('two', '', quiet)]);
      expect((await labels()).sort()).toEqual(['one', 'two']);
      const stored = await ask<{ rows: number }>(
        'SELECT count(*)::int AS rows FROM edition_answers GROUP BY edition_id',
      );
      expect(stored.map(({ rows }) => rows)).toEqual(both.map(({ answers }) => answers));
      await other.close();
    });

    test('what a killed publication left is never seen, and the next one clears it', async () => {
      const unfinished = {
        label: '2026-01',
        note: '',
        contentHash: 'x',
        threshold: 5,
        synthetic: false,
        batchIds: ['1', '2'],
      };
      const { key } = await app.get(EditionRepository).insert(unfinished);
      await ask(`INSERT INTO edition_counts VALUES (${key}, 's', 'a', 'c', '2025', 7, NULL)`);
      await ask(`INSERT INTO edition_answers VALUES (${key}, 'k', 'x', '', '')`);
      await ask(`INSERT INTO edition_contexts VALUES (${key}, ${contextShape}, '{}')`);
      expect(await labels()).toEqual([]);
      expect(await app.get(EditionRepository).find('2026-01')).toBeNull();
      await publish('2026-01');
      expect(await labels()).toEqual(['2026-01']);
      expect(await ask(`SELECT 1 FROM edition_answers WHERE edition_id = ${key}`)).toEqual([]);
    });

    test('stored bytes are what the same edition gives when it is computed again', async () => {
      const { edition, answers } = await publish('2026-01');
      const other = await start(database);
      const context = await other.get(EditionContexts).of(edition);
      const producers = new Map(
        other.get(AnswerRegistry).producers.map((producer) => [producer.path, producer]),
      );
      const stored = await ask<{ key: string; body: Buffer; brotli: Buffer; sha256: string }>(
        'SELECT request_key AS key, body, body_brotli AS brotli, sha256 FROM edition_answers',
      );
      expect(stored).toHaveLength(answers);
      for (const { key, body, brotli, sha256 } of stored) {
        const [path = '', query = ''] = key.split('?');
        const again = await producers
          .get(path)
          ?.answer(context, Object.fromEntries(new URLSearchParams(query)));
        expect([key, JSON.stringify(again)]).toEqual([key, body.toString('utf8')]);
        expect(brotliDecompressSync(brotli).equals(body)).toBe(true);
        expect(sha256).toBe(createHash('sha256').update(body).digest('hex'));
      }
      await other.close();
    });

    test('an edition’s answers stay as they are when data change and another is published', async () => {
      const answers = (): Promise<unknown> =>
        ask(
          `SELECT request_key, sha256 FROM edition_answers JOIN editions USING (edition_id) WHERE label = 'first' ORDER BY 1`,
        );
      await publish('first');
      const before = await answers();
      await deliver(database.source, 'need', [needOf({ served: 77 })]);
      const second = await publish('second');
      expect(await answers()).toEqual(before);
      expect(second.batches).toBe(8);
      expect(await labels()).toEqual(['second', 'first']);
    });

    const protections = (): Promise<{ label: string; part: string; key: string }[]> =>
      ask(`SELECT label, part, p.protection_key AS key FROM edition_protections p
        JOIN editions e ON e.edition_id = p.edition_id ORDER BY part, p.edition_id`);

    test('what is withheld is found once: counts that have not changed stay as they are', async () => {
      const { withheld } = await publish('first');
      const found = await ask('SELECT protection_key FROM protections ORDER BY 1');
      expect((await publish('second')).withheld).toBe(withheld);
      expect(await ask('SELECT protection_key FROM protections ORDER BY 1')).toEqual(found);
      const [first, second] = await protections();
      expect([first?.part, second?.part]).toEqual(['need 2025', 'need 2025']);
      expect(second?.key).toBe(first?.key);
    });

    test('a correction is protected against what the edition before it shows', async () => {
      const shown = async (label: string): Promise<Map<string, number | null>> => {
        const rows = await ask<{ key: string; value: number | null }>(
          `SELECT concat_ws(' ', statistic, category, area_code) AS key, value::float8 AS value
           FROM edition_counts JOIN editions USING (edition_id)
           WHERE label = '${label}' AND statistic LIKE 'need-by-%'`,
        );
        return new Map(rows.map(({ key, value }) => [key, value]));
      };
      const large = ['0101', '0147', '0151'].flatMap((municipalityCode) =>
        ['AD_AUT', 'AD_DUAL'].map((targetGroup) =>
          needOf({ municipalityCode, targetGroup, served: 20, waiting: 0, expectedPlaces: 0 }),
        ),
      );
      await deliver(database.source, 'need', large);
      await publish('first');
      expect([...(await shown('first')).values()]).not.toContain(null);
      // All other groups are shown for ever, so the new total of the municipality would give its 3 away.
      const [total, small] = ['need-by-unit day 0147', 'need-by-group-unit AD_DUAL|day 0147'];
      const corrected = large.map((row) =>
        row.municipalityCode === '0147' && row.targetGroup === 'AD_DUAL' ? { ...row, served: 3 } : row,
      );
      await deliver(database.source, 'need', corrected);
      await publish('second');
      const second = await shown('second');
      expect([second.get(total), second.get(small)]).toEqual([null, null]);
      expect(second.get('need-by-group-unit AD_AUT|day 0147')).toBe(20);
    });

    test('editions of the same deliveries have the same hash', async () => {
      const [first, second] = [await publish('first'), await publish('second')];
      expect(second.edition.hash).toBe(first.edition.hash);
      await deliver(database.source, 'need', [needOf({ served: 77 })]);
      expect((await publish('third')).edition.hash).not.toBe(first.edition.hash);
    });
  });
});

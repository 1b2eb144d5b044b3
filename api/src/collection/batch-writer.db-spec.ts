import { setTimeout as pause } from 'node:timers/promises';
import { DataSource, type DataSourceOptions } from 'typeorm';
import { dataSourceOptions } from '../database/data-source.ts';
import { createTestDatabase, type TestDatabase } from '../database/testing/test-database.ts';
import type { Observation } from './observations.ts';
import { BatchWriter, type Verdict } from './batch-writer.ts';
import { deliver, needOf, peopleOf, placesOf, serviceOf, streamOf } from './testing/sample-deliveries.ts';

const about = {
  reporter: '0101',
  hash: 'x',
  fileName: 'f.csv',
  format: 'csv',
  source: 'test',
  synthetic: false,
};

describe('BatchWriter', () => {
  let database: TestDatabase;
  beforeEach(async () => (database = await createTestDatabase()));
  afterEach(() => database.drop());
  const ask = <Row>(sql: string): Promise<Row[]> => database.source.query(sql);
  const stored = async (): Promise<unknown> =>
    (
      await ask(
        'SELECT (SELECT count(*)::int FROM batches) AS batches, (SELECT count(*)::int FROM need) AS need',
      )
    )[0];

  test('an accepted delivery is one batch with all its rows', async () => {
    const rows = Array.from({ length: 1203 }, (_, index) =>
      needOf({ year: 2000 + (index % 26), targetGroup: `G${index}` }),
    );
    const written = await deliver(database.source, 'need', rows);
    expect(written.rows).toBe(1203);
    expect(await stored()).toEqual({ batches: 1, need: 1203 });
    expect(
      await ask('SELECT row_count, accepted_no, accepted_at IS NOT NULL AS accepted FROM batches'),
    ).toEqual([{ row_count: 1203, accepted_no: '1', accepted: true }]);
  });

  test('rows keep their batch: no batch can be removed', async () => {
    await deliver(database.source, 'need', [needOf({})]);
    await expect(ask('DELETE FROM batches')).rejects.toThrow('rows of batches are never changed or removed');
    expect(await stored()).toEqual({ batches: 1, need: 1 });
  });

  test('texts of every kind come back as they were', async () => {
    const remark = 'tab\there, line\nbreak, back\\slash, \\N, "quotes", æøå €';
    await deliver(database.source, 'need', [needOf({ remark, waiting: null })]);
    expect(await ask('SELECT remark, waiting FROM need')).toEqual([{ remark, waiting: null }]);
    await deliver(database.source, 'services', [
      serviceOf({ targetGroups: ['A,B', 'with "quotes"', 'back\\slash'] }),
    ]);
    expect(await ask('SELECT target_groups FROM services')).toEqual([
      { target_groups: ['A,B', 'with "quotes"', 'back\\slash'] },
    ]);
  });

  test('a file that takes longer than a question may is stored all the same', async () => {
    const { extra, ...options } = dataSourceOptions(database.url, []);
    const hurried = new DataSource({
      ...options,
      extra: { ...extra, statement_timeout: 200 },
    } as DataSourceOptions);
    async function* slow(): AsyncGenerator<Observation[]> {
      for (let part = 0; part < 3; part++) {
        await pause(200);
        yield Array.from({ length: 500 }, (_, index) => needOf({ targetGroup: `G${part} ${index}` }));
      }
    }
    await hurried.initialize();
    try {
      const accepted: Verdict = { fate: 'accept', notices: [] };
      const written = await new BatchWriter(hurried).write(
        { kind: 'need', ...about },
        slow(),
        () => accepted,
      );
      expect(written.rows).toBe(1500);
      await expect(hurried.query('SELECT pg_sleep(1)')).rejects.toThrow('statement timeout');
    } finally {
      await hurried.destroy();
    }
    expect(await stored()).toEqual({ batches: 1, need: 1500 });
  });

  test('a stream that breaks leaves nothing, and the connection serves the next', async () => {
    async function* breaking(): AsyncGenerator<Observation[]> {
      for (let index = 0; index < 2000; index++) yield [needOf({ targetGroup: `G${index}` })];
      throw new Error('the connection was lost');
    }
    const writing = new BatchWriter(database.source).write({ kind: 'need', ...about }, breaking(), () => ({
      fate: 'accept',
      notices: [],
    }));
    await expect(writing).rejects.toThrow('the connection was lost');
    expect(await stored()).toEqual({ batches: 0, need: 0 });
    for (let index = 0; index < 8; index++)
      await deliver(database.source, 'need', [needOf({ year: 2010 + index })]);
    expect(await stored()).toEqual({ batches: 8, need: 8 });
  });

  test('a row the table refuses leaves nothing', async () => {
    await expect(deliver(database.source, 'need', [needOf(), needOf()])).rejects.toThrow('need_pkey');
    await expect(deliver(database.source, 'population', [peopleOf({ persons: -1 })])).rejects.toThrow(
      'population_persons_check',
    );
    expect(await stored()).toEqual({ batches: 0, need: 0 });
  });

  test('the verdict is asked for when every row has been read, and a refusal leaves nothing', async () => {
    let seen = 0;
    async function* counted(): AsyncGenerator<readonly Observation[]> {
      for await (const part of streamOf([needOf(), needOf({ year: 2024 })])) {
        seen++;
        yield part;
      }
    }
    const verdict = (): Verdict => ({ fate: seen < 2 ? 'accept' : 'discard', notices: [] });
    await new BatchWriter(database.source).write({ kind: 'need', ...about }, counted(), verdict);
    expect([seen, await stored()]).toEqual([2, { batches: 0, need: 0 }]);
  });

  test('notices of the import are kept with the batch', async () => {
    const notices = [{ code: 'waiting-unknown', row: 3 }];
    await new BatchWriter(database.source).write({ kind: 'need', ...about }, streamOf([needOf()]), () => ({
      fate: 'accept',
      notices,
    }));
    expect(await ask('SELECT notices FROM batches')).toEqual([{ notices }]);
  });

  describe('"unchanged"', () => {
    const unreported = {
      approvedPlaces: null,
      staffedPlaces: null,
      reservedPlaces: null,
      vacantPlaces: null,
      availablePlaceDays: null,
      occupiedPlaceDays: null,
      budgetedOccupancy: null,
      waiting: null,
    };
    const confirmed = placesOf({ ...unreported, quarter: '2025K4', unchanged: true });
    const figures =
      'approved_places, staffed_places, vacant_places, occupied_place_days, budgeted_occupancy::float8 AS share, waiting';
    const newest = (): Promise<unknown[]> =>
      ask(`SELECT ${figures} FROM places_of(NULL) WHERE quarter = '2025K4'`);
    const before = {
      approved_places: 12,
      staffed_places: 10,
      vacant_places: 2,
      occupied_place_days: 828,
      share: 0.95,
      waiting: 3,
    };

    test('takes the figures of the last quarter reported before it', async () => {
      await deliver(database.source, 'places', [
        placesOf({ quarter: '2025K1', approvedPlaces: 99 }),
        placesOf(),
      ]);
      await deliver(database.source, 'places', [confirmed]);
      expect(await newest()).toEqual([before]);
    });

    test('takes them from the newest correction, and keeps what the row states itself', async () => {
      await deliver(database.source, 'places', [placesOf({ approvedPlaces: 11, vacantPlaces: 0 })]);
      await deliver(database.source, 'places', [placesOf()]);
      await deliver(database.source, 'places', [{ ...confirmed, vacantPlaces: 5 }]);
      expect(await newest()).toEqual([{ ...before, vacant_places: 5 }]);
    });

    test('stays without figures where there is no quarter before, and takes none from another service', async () => {
      await deliver(database.source, 'places', [
        placesOf({ serviceId: 'T2' }),
        placesOf({ quarter: '2026K1' }),
      ]);
      await deliver(database.source, 'places', [confirmed]);
      expect(await newest()).toMatchObject([{ approved_places: null, waiting: null }]);
    });
  });

  describe('an open oldest age', () => {
    const details = (): Promise<unknown[]> =>
      ask('SELECT age_from, age_detail FROM population ORDER BY age_from');

    test('is a single year among single years', async () => {
      await deliver(database.source, 'population', [peopleOf(), peopleOf({ age: 125, ageTo: null })]);
      expect(await details()).toEqual([
        { age_from: 20, age_detail: 'single' },
        { age_from: 125, age_detail: 'single' },
      ]);
    });

    test('is a band among bands, so that a file is of one detail', async () => {
      await deliver(database.source, 'population', [
        peopleOf({ age: 80, ageTo: 84 }),
        peopleOf({ age: 85, ageTo: null }),
      ]);
      expect(await details()).toEqual([
        { age_from: 80, age_detail: 'band' },
        { age_from: 85, age_detail: 'band' },
      ]);
    });
  });
});

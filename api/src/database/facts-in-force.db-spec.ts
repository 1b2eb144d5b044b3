import { deliver, needOf, peopleOf, placesOf, serviceOf } from '../collection/testing/sample-deliveries.ts';
import { createTestDatabase, type TestDatabase } from './testing/test-database.ts';

describe('rows in force', () => {
  let database: TestDatabase;
  beforeEach(async () => (database = await createTestDatabase()));
  afterEach(() => database.drop());
  const ask = <Row>(sql: string): Promise<Row[]> => database.source.query(sql);

  test('of a service and quarter, the newest accepted row is in force', async () => {
    await deliver(database.source, 'places', [placesOf(), placesOf({ serviceId: 'T2', approvedPlaces: 7 })]);
    await deliver(database.source, 'places', [placesOf({ approvedPlaces: 14 })]);
    expect(
      await ask('SELECT service_id AS id, approved_places AS places FROM places_of(NULL) ORDER BY 1'),
    ).toEqual([
      { id: 'T1', places: 14 },
      { id: 'T2', places: 7 },
    ]);
  });

  test('a service that moves to another municipality is one service, at its new host', async () => {
    await deliver(database.source, 'services', [serviceOf()]);
    await deliver(database.source, 'services', [serviceOf({ municipalityCode: '0147' })]);
    expect(await ask('SELECT municipality_code AS host FROM services_of(NULL)')).toEqual([{ host: '0147' }]);
  });

  test('of a municipality and year, the newest delivery of need replaces every row, also those it leaves out', async () => {
    await deliver(database.source, 'need', [
      needOf(),
      needOf({ targetGroup: 'AD_PSY' }),
      needOf({ year: 2024 }),
    ]);
    await deliver(database.source, 'need', [needOf({ served: 21 }), needOf({ municipalityCode: '0147' })]);
    const rows = await ask(
      'SELECT municipality_code AS at, year, target_group AS of, served FROM need_of(NULL) ORDER BY 1, 2, 3',
    );
    expect(rows).toEqual([
      { at: '0101', year: 2024, of: 'AD_AUT', served: 20 },
      { at: '0101', year: 2025, of: 'AD_AUT', served: 21 },
      { at: '0147', year: 2025, of: 'AD_AUT', served: 20 },
    ]);
  });

  test('counted and projected people stand beside each other, and so do ages and totals', async () => {
    await deliver(database.source, 'population', [
      peopleOf(),
      peopleOf({ nature: 'projected', projectionEdition: 'FRKM125' }),
    ]);
    await deliver(database.source, 'population', [
      peopleOf({ age: null, ageTo: null, sex: null, persons: 9000 }),
    ]);
    await deliver(database.source, 'population', [peopleOf({ persons: 101 })]);
    const rows = await ask(
      'SELECT nature, age_detail AS detail, persons::float8 FROM population_of(NULL) ORDER BY 1, 2',
    );
    expect(rows).toEqual([
      { nature: 'actual', detail: 'single', persons: 101 },
      { nature: 'actual', detail: 'total', persons: 9000 },
      { nature: 'projected', detail: 'single', persons: 100 },
    ]);
  });

  test('a code list is replaced as a whole', async () => {
    const index = (year: number, value: number) =>
      ({ kind: 'price-index', year, index: value, source: 'KL', edition: 'x' }) as const;
    await deliver(database.source, 'price-index', [index(2024, 100), index(2025, 103)]);
    await deliver(database.source, 'price-index', [index(2025, 104)]);
    expect(await ask('SELECT year, index::float8 FROM price_index_of(NULL)')).toEqual([
      { year: 2025, index: 104 },
    ]);
  });

  test('the order of acceptance decides, not the order of creation', async () => {
    await deliver(database.source, 'need', [needOf({ served: 1 })]);
    await deliver(database.source, 'need', [needOf({ served: 2 })]);
    await ask(
      `UPDATE batches SET accepted_no = nextval('batch_acceptance') WHERE batch_id = (SELECT min(batch_id) FROM batches)`,
    );
    expect(await ask('SELECT served FROM need_of(NULL)')).toEqual([{ served: 1 }]);
  });

  test('a batch that was never accepted is not in force', async () => {
    await deliver(database.source, 'need', [needOf()]);
    await ask('UPDATE batches SET accepted_no = NULL');
    expect(await ask('SELECT 1 FROM need_of(NULL)')).toEqual([]);
  });

  test('an edition keeps the rows of its own batches, whatever is accepted later', async () => {
    const { batchId } = await deliver(database.source, 'need', [needOf({ served: 20 })]);
    await deliver(database.source, 'places', [placesOf()]);
    await ask(
      `INSERT INTO editions (label, content_hash, threshold, synthetic, published_at, ready) VALUES ('e', 'x', 5, false, now(), true)`,
    );
    await ask(`INSERT INTO edition_batches SELECT edition_id, ${batchId} FROM editions`);
    await deliver(database.source, 'need', [needOf({ served: 99 })]);
    expect(await ask('SELECT served FROM need_of((SELECT edition_id FROM editions))')).toEqual([
      { served: 20 },
    ]);
    expect(await ask('SELECT 1 FROM places_of((SELECT edition_id FROM editions))')).toEqual([]);
    expect(await ask('SELECT served FROM need_of(NULL)')).toEqual([{ served: 99 }]);
  });

  test.each([
    'services',
    'places',
    'rates',
    'service_use',
    'plans',
    'need',
    'expenditure',
    'population',
    'price_index',
    'municipalities',
    'groupings',
    'service_types',
    'target_groups',
    'account_functions',
  ])('%s can be read before anything is delivered', async (table) => {
    expect(await ask(`SELECT * FROM ${table}_of(NULL)`)).toEqual([]);
  });
});

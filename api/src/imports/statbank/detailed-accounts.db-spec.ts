import type { ExpenditureObservation } from '../../collection/observations.ts';
import { deliver } from '../../collection/testing/sample-deliveries.ts';
import { createTestDatabase, type TestDatabase } from '../../database/testing/test-database.ts';

const posted = (more: Partial<ExpenditureObservation>): ExpenditureObservation => ({
  kind: 'expenditure',
  municipalityCode: '0101',
  year: 2024,
  nature: 'accounts',
  functionCode: '53850',
  grouping: null,
  ownership: null,
  dranst: '1',
  costType: 'TOT',
  priceUnit: 'dkk1000',
  amount: 100,
  ...more,
});

describe('accounts by owner and grouping', () => {
  let database: TestDatabase;
  beforeEach(async () => (database = await createTestDatabase()));
  afterEach(() => database.drop());
  const inForce = (): Promise<unknown[]> =>
    database.source.query(
      'SELECT ownership, grouping, amount::float8 AS amount FROM expenditure_of(NULL) ORDER BY ownership, grouping',
    );

  test('lie beside those by function alone, which stay in force', async () => {
    await deliver(database.source, 'expenditure', [posted({})]);
    await deliver(database.source, 'expenditure', [
      posted({ ownership: '1', grouping: '2', amount: 60 }),
      posted({ ownership: '4', grouping: '2', amount: 40 }),
    ]);
    expect(await inForce()).toEqual([
      { ownership: '', grouping: '', amount: 100 },
      { ownership: '1', grouping: '2', amount: 60 },
      { ownership: '4', grouping: '2', amount: 40 },
    ]);
  });

  test('are replaced by newer ones as a whole', async () => {
    await deliver(database.source, 'expenditure', [posted({ ownership: '1', grouping: '2' })]);
    await deliver(database.source, 'expenditure', [posted({ ownership: '4', grouping: '3', amount: 7 })]);
    expect(await inForce()).toEqual([{ ownership: '4', grouping: '3', amount: 7 }]);
  });
});

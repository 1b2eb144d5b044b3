import { createTestDatabase, type TestDatabase } from '../../database/testing/test-database.ts';
import { documentSha256 } from '../document/document-sha256.ts';
import type { ScenarioStatus } from '../scenario-rights.ts';
import { tinyDocument } from '../testing/tiny-model.ts';
import { ScenarioRepository, type StoredScenario } from './scenario.repository.ts';

const owner = { role: 'approver', municipality: '0169' } as const;
const document = tinyDocument();

describe('ScenarioRepository', () => {
  let database: TestDatabase;
  let scenarios: ScenarioRepository;
  beforeEach(async () => {
    database = await createTestDatabase();
    scenarios = new ScenarioRepository(database.source);
  });
  afterEach(() => database.drop());

  const add = async (status: ScenarioStatus = 'draft'): Promise<StoredScenario> => {
    const id = await scenarios.insert(database.source.manager, owner, { document, status, by: 'gudrun' });
    return (await scenarios.find(id))!;
  };
  const change = (scenario: StoredScenario, more: object = {}): Promise<boolean> =>
    scenarios.change(database.source.manager, scenario, {
      document,
      status: scenario.status,
      sharedWith: scenario.sharedWith,
      by: 'hans',
      ...more,
    });

  test('a scenario is kept as it was written, with the hash of its canonical document', async () => {
    expect(await add()).toMatchObject({
      version: 1,
      status: 'draft',
      sharedWith: [],
      owner,
      document,
      sha256: documentSha256(document),
    });
  });

  test('a change names the version that it was made from', async () => {
    const first = await add();
    const renamed = { ...document, name: 'Tolv pladser' };
    expect(await change(first, { document: renamed, status: 'shared', sharedWith: ['committee'] })).toBe(
      true,
    );
    expect(await change(first)).toBe(false);
    expect(await scenarios.find(first.id)).toMatchObject({
      version: 2,
      status: 'shared',
      sharedWith: ['committee'],
      document: renamed,
      sha256: documentSha256(renamed),
    });
  });

  test('what is decided is neither changed nor removed, whoever asks', async () => {
    const decided = await add('decided');
    expect([await change(decided), await scenarios.remove(database.source.manager, decided)]).toEqual([
      false,
      false,
    ]);
  });

  test('a scenario is removed in the version that was seen', async () => {
    const first = await add();
    expect(await scenarios.remove(database.source.manager, { ...first, version: 2 })).toBe(false);
    expect(await scenarios.remove(database.source.manager, first)).toBe(true);
    expect(await scenarios.find(first.id)).toBeNull();
  });

  test.each([
    `document = replace(document, '"places":5', '"places":6')`,
    `document = replace(document, '"schema":1', '"schema": 1')`,
    `document = 'no JSON'`,
    `document_sha256 = repeat('0', 64)`,
  ])('a document that does not fit its hash is not handed on: %s', async (tampering) => {
    const { id } = await add();
    await database.source.query(`UPDATE scenarios SET ${tampering}`);
    expect((await scenarios.find(id))?.document).toBeNull();
    expect((await scenarios.list()).map((scenario) => scenario.document)).toEqual([null]);
  });

  test('an id that is none finds nothing', async () => {
    expect(await scenarios.find(`' OR true --`)).toBeNull();
  });

  test('the secretariat owns without a municipality, an approver with one', async () => {
    const wrong = { role: 'secretariat', municipality: '0169' } as const;
    const insert = scenarios.insert(database.source.manager, wrong, { document, by: 'x' });
    await expect(insert).rejects.toThrow('scenarios_owner_check');
  });
});

import { createTestDatabase, type TestDatabase } from '../../database/testing/test-database.ts';
import { toBytes } from '../../http/bytes.ts';
import { documentSha256 } from '../document/document-sha256.ts';
import { tinyDocument } from '../testing/tiny-model.ts';
import { ResultRepository } from './result.repository.ts';
import { ScenarioRepository } from './scenario.repository.ts';
import { StoredResults } from './stored-results.ts';

const document = tinyDocument();
const sha256 = documentSha256(document);
const outcome = { outcome: 'costs', unit: 'DKK', year: 2030 };
const answer = { sha256, outcomes: [outcome] };

describe('StoredResults', () => {
  let database: TestDatabase;
  let results: ResultRepository;
  let stored: StoredResults;
  beforeEach(async () => {
    database = await createTestDatabase();
    results = new ResultRepository(database.source);
    stored = new StoredResults(results);
    await results.keep('key-1', sha256, await toBytes(answer, 5));
  });
  afterEach(() => database.drop());
  const tamper = (set: string) => database.source.query(`UPDATE scenario_results SET ${set}`);

  test('a result is handed on to the byte, and found by all that it follows from', async () => {
    expect((await stored.of(sha256))?.body.toString()).toBe(JSON.stringify(answer));
    expect([await stored.has('key-1', sha256), await stored.has('key-2', sha256)]).toEqual([true, false]);
    expect(await stored.of('0'.repeat(64))).toBeNull();
  });

  test.each([
    `body = convert_to(replace(convert_from(body, 'UTF8'), '2030', '2031'), 'UTF8')`,
    `sha256 = repeat('0', 64)`,
    `body = ''`,
  ])('a tampered result is refused: %s', async (set) => {
    await tamper(set);
    await expect(stored.of(sha256)).rejects.toMatchObject({ code: 'result-tampered' });
    expect(await stored.has('key-1', sha256)).toBe(false);
  });

  test('another document’s result under this document’s name is refused', async () => {
    await results.keep('key-1', sha256, await toBytes({ ...answer, sha256: 'a'.repeat(64) }, 5));
    await expect(stored.of(sha256)).rejects.toMatchObject({ code: 'result-tampered' });
  });

  test('a list shows the first outcome, and none where the result has been tampered with', async () => {
    expect((await stored.keyOutcomes([sha256])).get(sha256)?.outcome).toEqual(outcome);
    await tamper(`body = '{}'`);
    expect((await new StoredResults(results).keyOutcomes([sha256])).get(sha256)?.outcome).toBeNull();
    // Read before, it is known what the hash stands for.
    expect((await stored.keyOutcomes([sha256])).get(sha256)?.outcome).toEqual(outcome);
  });

  test('the result of later methods stands beside the first, and is the one that is shown', async () => {
    await tamper(`computed_at = now() - interval '1 day'`);
    await results.keep('key-2', sha256, await toBytes({ ...answer, later: true }, 5));
    expect((await stored.of(sha256))?.body.toString()).toContain('later');
    expect(await stored.has('key-1', sha256)).toBe(true);
  });

  test('calculating again mends what was tampered with', async () => {
    await tamper(`body = '{}'`);
    await results.keep('key-1', sha256, await toBytes(answer, 5));
    expect(await stored.has('key-1', sha256)).toBe(true);
  });

  test('results of documents that no scenario has are cleared, those of others stay', async () => {
    const scenarios = new ScenarioRepository(database.source);
    const { manager } = database.source;
    await scenarios.insert(manager, { role: 'secretariat', municipality: '' }, { document, by: 'x' });
    await results.keep('key-3', '1'.repeat(64), await toBytes(answer, 5));
    await results.clear(manager);
    expect([await results.find('key-3'), (await results.find('key-1')) !== null]).toEqual([null, true]);
  });
});

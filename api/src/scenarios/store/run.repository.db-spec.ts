import { createTestDatabase, type TestDatabase } from '../../database/testing/test-database.ts';
import { runEvents, runRules, runStates } from '../runs/run-states.ts';
import { tinyDocument } from '../testing/tiny-model.ts';
import { RunRepository } from './run.repository.ts';
import { ScenarioRepository } from './scenario.repository.ts';

describe('RunRepository', () => {
  let database: TestDatabase;
  let runs: RunRepository;
  let scenario: string;
  beforeEach(async () => {
    database = await createTestDatabase();
    runs = new RunRepository(database.source);
    scenario = await new ScenarioRepository(database.source).insert(
      database.source.manager,
      { role: 'approver', municipality: '0169' },
      { document: tinyDocument(), by: 'gudrun' },
    );
  });
  afterEach(() => database.drop());

  const begin = (more: object = {}) =>
    runs.begin({
      municipality: '0169',
      scenario,
      resultKey: 'key',
      startedBy: 'gudrun',
      state: 'waiting',
      ...more,
    });
  const silent = (id: string) =>
    database.source.query(
      `UPDATE scenario_runs SET seen_at = now() - interval '21 seconds' WHERE run_id = '${id}'`,
    );

  test('a run waits, runs, tells how far it is and is done', async () => {
    const { id } = await begin();
    expect(await runs.find(id)).toMatchObject({
      scenario,
      state: 'waiting',
      progress: 0,
    });
    expect(await runs.happen(id, 'start')).toBe(true);
    expect(await runs.alive(id, 0.4)).toBe(true);
    expect(await runs.find(id)).toMatchObject({ state: 'running', progress: 0.4 });
    expect(await runs.happen(id, 'finish')).toBe(true);
    expect(await runs.find(id)).toMatchObject({ state: 'done', progress: 1 });
  });

  test('progress never goes back, since its messages may overtake one another', async () => {
    const { id } = await begin();
    await runs.alive(id, 0.6);
    await runs.alive(id, 0.5);
    expect(await runs.find(id)).toMatchObject({ progress: 0.6 });
  });

  test.each(runStates.flatMap((state) => runEvents.map((event) => [state, event] as const)))(
    'when %s, to %s is possible just where the table says so',
    async (state, event) => {
      const { id } = await begin();
      const failure = state === 'failed' ? `'error'` : 'NULL';
      await database.source.query(`UPDATE scenario_runs SET state = '${state}', failure = ${failure}`);
      const { from, to } = runRules[event];
      const possible = from.includes(state);
      expect(await runs.happen(id, event, event === 'fail' ? 'error' : null)).toBe(possible);
      expect((await runs.find(id))?.state).toBe(possible ? to : state);
    },
  );

  test('the same result is calculated once at a time, and again once that has ended', async () => {
    const first = await begin();
    expect(await begin()).toEqual({ id: first.id, fresh: false });
    expect((await begin({ resultKey: 'other' })).fresh).toBe(true);
    await runs.happen(first.id, 'cancel');
    const again = await begin();
    expect([again.fresh, again.id === first.id]).toEqual([true, false]);
  });

  test('two that begin at the same moment begin one', async () => {
    const begun = await Promise.all(Array.from({ length: 6 }, () => begin()));
    expect(new Set(begun.map(({ id }) => id)).size).toBe(1);
    expect(begun.filter(({ fresh }) => fresh)).toHaveLength(1);
  });

  test('a run without signs of life has died with its process, and another takes its place', async () => {
    const { id } = await begin();
    await runs.happen(id, 'start');
    await silent(id);
    expect(await runs.find(id)).toMatchObject({ state: 'failed', failure: 'interrupted' });
    const again = await begin();
    expect(again.fresh).toBe(true);
    expect(await runs.find(id)).toMatchObject({ state: 'failed', failure: 'interrupted' });
    expect(await runs.find(again.id)).toMatchObject({ state: 'waiting' });
  });

  test('what has ended gives no sign of life', async () => {
    const { id } = await begin();
    await runs.happen(id, 'cancel');
    expect(await runs.alive(id, 0.9)).toBe(false);
    expect(await runs.find(id)).toMatchObject({ state: 'cancelled', progress: 0 });
  });

  test('where one process has the database to itself, all that is open was another’s', async () => {
    const [open, done] = [await begin(), await begin({ resultKey: 'other', state: 'done' })];
    await runs.interruptAll();
    expect(await runs.find(open.id)).toMatchObject({ state: 'failed', failure: 'interrupted' });
    expect(await runs.find(done.id)).toMatchObject({ state: 'done', progress: 1 });
  });

  test('runs go with their scenario', async () => {
    const { id } = await begin();
    await database.source.query('DELETE FROM scenarios');
    expect(await runs.find(id)).toBeNull();
  });
});

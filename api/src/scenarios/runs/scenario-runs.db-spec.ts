import { Logger } from '@nestjs/common';
import { AuditLog } from '../../access/audit-log.ts';
import { sampleContext, sampleMunicipality } from '../../analyses/testing/sample-context.ts';
import { createTestDatabase, type TestDatabase } from '../../database/testing/test-database.ts';
import { type Calculated, calculateScenario } from '../calculation/calculate-scenario.ts';
import type { ScenarioThreads } from '../calculation/scenario-thread.ts';
import type { CompleteDocuments } from '../document/complete-documents.ts';
import { ScenarioKinds } from '../models/scenario-kinds.ts';
import { ResultKeys } from '../result/result-keys.ts';
import { ResultRepository } from '../store/result.repository.ts';
import { RunRepository } from '../store/run.repository.ts';
import { ScenarioRepository } from '../store/scenario.repository.ts';
import { readResult, StoredResults } from '../store/stored-results.ts';
import { tinyDocument, type TinyFacts, tinyModel, tinyReader } from '../testing/tiny-model.ts';
import type { IntactScenario } from '../visible-scenarios.ts';
import { Calculations } from './calculations.ts';
import { RunSlots } from './run-slots.ts';
import { ScenarioRuns } from './scenario-runs.ts';

const facts: TinyFacts = { places: 10, rate: 1000 };
const by = { name: 'gudrun' };
const member = { municipality: '0169', validFrom: '2007-01-01', validTo: null };
const context = sampleContext({
  municipalities: [sampleMunicipality('0169', 'Høje-Taastrup')],
  groupings: [{ code: '1084', name: 'Hovedstaden', nameEn: 'Capital', type: 'region', members: [member] }],
  needReports: new Map([[2025, ['0169']]]),
});

/** Threads that go on until they are told to end, so that a spec decides what happens when. */
class HeldThreads {
  readonly started: { finish: () => void; fail: () => void; tell: (share: number) => void }[] = [];
  ended = 0;

  start: ScenarioThreads['start'] = ({ document }, progress) => {
    let end = (): void => undefined;
    const calculated = new Promise<Calculated>((resolve, reject) => {
      end = () => {
        this.ended += 1;
        reject(new Error('ended'));
      };
      this.started.push({
        finish: () =>
          resolve(
            calculateScenario(
              { model: tinyModel, facts, document },
              { preview: false, progress: () => undefined },
            ),
          ),
        fail: () => reject(new Error('out of memory')),
        tell: progress,
      });
    });
    return { calculated, end: () => end() };
  };
}

describe('ScenarioRuns', () => {
  let database: TestDatabase;
  let threads: HeldThreads;
  let kept: RunRepository;
  let results: ResultRepository;
  let runs: ScenarioRuns;

  beforeEach(async () => {
    database = await createTestDatabase();
    threads = new HeldThreads();
    kept = new RunRepository(database.source);
    results = new ResultRepository(database.source);
    runs = programOn(database, threads);
  });
  afterEach(() => database.drop());

  function programOn({ source }: TestDatabase, held: HeldThreads): ScenarioRuns {
    const kinds = new ScenarioKinds({ supply: tinyModel }, [tinyReader]);
    const selection = { find: () => Promise.resolve(context.edition) } as never;
    const documents = {
      kept: (document) => Promise.resolve({ document, context, kind: kinds.of('supply'), facts }),
    } as Pick<CompleteDocuments, 'kept'> as CompleteDocuments;
    const repository = new ResultRepository(source);
    return new ScenarioRuns(
      new RunRepository(source),
      repository,
      new StoredResults(repository),
      new ResultKeys(selection, kinds),
      documents,
      new Calculations(kinds, held as unknown as ScenarioThreads, new RunSlots()),
      new AuditLog(source),
    );
  }

  async function scenario(seed = 1): Promise<IntactScenario> {
    const scenarios = new ScenarioRepository(database.source);
    const owner = { role: 'approver', municipality: '0169' } as const;
    const document = tinyDocument({ seed });
    const id = await scenarios.insert(database.source.manager, owner, { document, by: by.name });
    return (await scenarios.find(id)) as IntactScenario;
  }
  const stateOf = async (id: string): Promise<string | undefined> => (await kept.find(id))?.state;
  async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
    while (!(await condition())) await new Promise((resolve) => setTimeout(resolve, 5));
  }
  const startedThreads = (count: number) => until(() => threads.started.length === count);

  test('a run tells how far it is, stores its result under what it follows from, and is logged', async () => {
    const one = await scenario();
    const { id, ended } = await runs.begin(by, one);
    await startedThreads(1);
    threads.started[0]!.tell(0.4);
    await until(async () => (await kept.find(id))?.progress === 0.4);
    expect(await stateOf(id)).toBe('running');
    threads.started[0]!.finish();
    await ended;
    expect(await kept.find(id)).toMatchObject({ state: 'done', progress: 1 });
    const answer = readResult((await results.newestOf(one.sha256))!);
    expect(answer.outcomes[0]?.difference).toEqual({ value: 8000 });
    expect(answer.bridge[0]?.interaction).toEqual({ value: 1000 });
    expect(answer.basis).toMatchObject({ edition: { id: '1' }, period: { from: '2025', to: '2030' } });
    const log: object[] = await database.source.query(
      'SELECT action, object, for_municipality FROM audit_log',
    );
    expect(log).toEqual([
      { action: 'scenario-computed', object: 'Ti pladser mere', for_municipality: '0169' },
    ]);
  });

  test('the same again is answered from store: no thread is started', async () => {
    const one = await scenario();
    const first = await runs.begin(by, one);
    await startedThreads(1);
    threads.started[0]!.finish();
    await first.ended;
    const again = await runs.begin(by, one);
    expect([await stateOf(again.id), threads.started.length]).toEqual(['done', 1]);
  });

  test('a second click joins the run that is on its way', async () => {
    const one = await scenario();
    const [first, second] = [await runs.begin(by, one), await runs.begin(by, one)];
    expect(second.id).toBe(first.id);
    await startedThreads(1);
    threads.started[0]!.finish();
    await first.ended;
    expect(threads.started).toHaveLength(1);
  });

  test('a run is cancelled while it is calculated: its thread is ended, nothing is stored', async () => {
    const one = await scenario();
    const { id, ended } = await runs.begin(by, one);
    await startedThreads(1);
    expect(await runs.cancel(id)).toBe(true);
    await ended;
    expect([await stateOf(id), threads.ended]).toEqual(['cancelled', 1]);
    expect(await results.newestOf(one.sha256)).toBeNull();
    expect(await runs.cancel(id)).toBe(false);
  });

  test('a run is cancelled while it waits: it never starts, and its place goes to the next', async () => {
    const all = [await scenario(1), await scenario(2), await scenario(3), await scenario(4)];
    const begun: { id: string; ended: Promise<void> }[] = [];
    for (const one of all) begun.push(await runs.begin(by, one));
    await startedThreads(2);
    expect(await stateOf(begun[2]!.id)).toBe('waiting');
    await runs.cancel(begun[2]!.id);
    threads.started[0]!.finish();
    await startedThreads(3);
    threads.started[1]!.finish();
    threads.started[2]!.finish();
    await Promise.all(begun.map(({ ended }) => ended));
    const states = await Promise.all(begun.map(({ id }) => stateOf(id)));
    expect(states).toEqual(['done', 'done', 'cancelled', 'done']);
    expect(threads.started).toHaveLength(3);
  });

  test('a run that was cancelled by another process ends here with its next sign of life', async () => {
    const { id, ended } = await runs.begin(by, await scenario());
    await startedThreads(1);
    await programOn(database, new HeldThreads()).cancel(id);
    threads.started[0]!.tell(0.5);
    await ended;
    expect([await stateOf(id), threads.ended]).toEqual(['cancelled', 1]);
  });

  test('a thread that fails is told as failed, the reason is in the log, and it can be begun again', async () => {
    const logged = jest.spyOn(Logger.prototype, 'error').mockReturnValue(undefined);
    const one = await scenario();
    const { id, ended } = await runs.begin(by, one);
    await startedThreads(1);
    threads.started[0]!.fail();
    await ended;
    expect(await kept.find(id)).toMatchObject({ state: 'failed', failure: 'error' });
    expect(logged.mock.calls.flat().join(' ')).toContain('out of memory');
    logged.mockRestore();
    const again = await runs.begin(by, one);
    await startedThreads(2);
    threads.started[1]!.finish();
    await again.ended;
    expect(await stateOf(again.id)).toBe('done');
  });

  test('a process that stops ends its threads and leaves no run open', async () => {
    const begun = [
      await runs.begin(by, await scenario(1)),
      await runs.begin(by, await scenario(2)),
      await runs.begin(by, await scenario(3)),
    ];
    await startedThreads(2);
    await runs.onModuleDestroy();
    await Promise.all(begun.map(({ ended }) => ended));
    for (const { id } of begun)
      expect(await kept.find(id)).toMatchObject({ state: 'failed', failure: 'interrupted' });
    expect([threads.started.length, threads.ended]).toEqual([2, 2]);
  });
});

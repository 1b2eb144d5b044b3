import { Inject, Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { AuditLog } from '../../access/audit-log.ts';
import type { Identity } from '../../access/identity.ts';
import type { ScenarioThread } from '../calculation/scenario-thread.ts';
import { type CompleteDocument, CompleteDocuments } from '../document/complete-documents.ts';
import { ResultKeys } from '../result/result-keys.ts';
import { ResultRepository } from '../store/result.repository.ts';
import { RunRepository } from '../store/run.repository.ts';
import { StoredResults } from '../store/stored-results.ts';
import type { IntactScenario } from '../visible-scenarios.ts';
import { Calculations } from './calculations.ts';

const signOfLifeMs = 3_000;

type By = Pick<Identity, 'name'>;

/** A run of this process. */
interface OwnRun {
  progress: number;
  wanted: boolean;
  thread?: ScenarioThread;
}

/** A run that was begun, and its end; `ended` never fails. */
export interface BegunRun {
  readonly id: string;
  readonly ended: Promise<void>;
}

/** Calculations in the background, that everybody entitled can watch and their makers can end. */
@Injectable()
export class ScenarioRuns implements OnModuleDestroy {
  private readonly logger = new Logger('Scenarios');
  private readonly own = new Map<string, OwnRun>();

  constructor(
    @Inject(RunRepository) private readonly runs: RunRepository,
    @Inject(ResultRepository) private readonly results: ResultRepository,
    @Inject(StoredResults) private readonly stored: StoredResults,
    @Inject(ResultKeys) private readonly keys: ResultKeys,
    @Inject(CompleteDocuments) private readonly documents: CompleteDocuments,
    @Inject(Calculations) private readonly calculations: Calculations,
    @Inject(AuditLog) private readonly log: AuditLog,
  ) {}

  /** Begin a calculation; done at once where the result is stored, and the same run where it is on its way. */
  async begin(by: By, scenario: IntactScenario): Promise<BegunRun> {
    const { id: scenarioId, owner, sha256 } = scenario;
    const resultKey = await this.keys.of(scenario.document);
    const isStored = await this.stored.has(resultKey, sha256);
    const state = isStored ? 'done' : 'waiting';
    const run = {
      municipality: owner.municipality,
      scenario: scenarioId,
      resultKey,
      startedBy: by.name,
      state,
    } as const;
    const { id, fresh } = await this.runs.begin(run);
    const ended = fresh && !isStored ? this.carryOut({ id, by, scenario, resultKey }) : Promise.resolve();
    return { id, ended };
  }

  /** End a run: at once where it is calculated here, within a few seconds where another process does. */
  async cancel(id: string): Promise<boolean> {
    const cancelled = await this.runs.happen(id, 'cancel');
    if (cancelled) this.end(id);
    return cancelled;
  }

  /** A process that is asked to stop leaves no run open. */
  async onModuleDestroy(): Promise<void> {
    const open = [...this.own.keys()];
    // All of them first: a place that is given back must not begin the next one.
    for (const id of open) this.end(id);
    for (const id of open) await this.runs.happen(id, 'fail', 'interrupted').catch(() => false);
  }

  private end(id: string): void {
    const run = this.own.get(id);
    if (!run) return;
    run.wanted = false;
    run.thread?.end();
  }

  private async carryOut({ id, by, scenario, resultKey }: Order): Promise<void> {
    const run: OwnRun = { progress: 0, wanted: true };
    this.own.set(id, run);
    const sign = setInterval(() => void this.sign(id, run), signOfLifeMs);
    try {
      await this.calculate(id, run, { by, scenario, resultKey });
    } catch (error) {
      if (run.wanted) await this.fail(id, error);
    } finally {
      clearInterval(sign);
      this.own.delete(id);
    }
  }

  private async calculate(id: string, run: OwnRun, order: Omit<Order, 'id'>): Promise<void> {
    const { by, scenario, resultKey } = order;
    const begin = async (): Promise<CompleteDocument | null> =>
      run.wanted && (await this.runs.happen(id, 'start')) ? this.documents.kept(scenario.document) : null;
    const bytes = await this.calculations.inThread(begin, {
      begun: (thread) => {
        run.thread = thread;
        // Cancelled while the facts were read.
        if (!run.wanted) thread.end();
      },
      progress: (share) => this.progress(id, run, share),
    });
    if (!bytes || !run.wanted) return;
    await this.results.keep(resultKey, scenario.sha256, bytes);
    if (!(await this.runs.happen(id, 'finish'))) return;
    const { name } = scenario.document;
    const detail = { scenario: scenario.id, contentHash: scenario.sha256, resultHash: bytes.sha256 };
    const municipality = scenario.owner.municipality;
    await this.log.add({ by, action: 'scenario-computed', municipality, object: name, detail });
  }

  private progress(id: string, run: OwnRun, share: number): void {
    run.progress = share;
    void this.sign(id, run);
  }

  /** A run that was ended from elsewhere ends here too. */
  private async sign(id: string, run: OwnRun): Promise<void> {
    const open = await this.runs.alive(id, run.progress).catch(() => true);
    if (!open) this.end(id);
  }

  private async fail(id: string, error: unknown): Promise<void> {
    this.logger.error(`run ${id} failed: ${error instanceof Error ? error.stack : String(error)}`);
    await this.runs.happen(id, 'fail', 'error').catch(() => false);
  }
}

interface Order {
  readonly id: string;
  readonly by: By;
  readonly scenario: IntactScenario;
  readonly resultKey: string;
}

import { Inject, Injectable } from '@nestjs/common';
import type { Identity } from '../../access/identity.ts';
import { ProblemError } from '../../http/problem.ts';
import { owns } from '../scenario-rights.ts';
import { StoredResults } from '../store/stored-results.ts';
import { RunRepository } from '../store/run.repository.ts';
import { type IntactScenario, VisibleScenarios } from '../visible-scenarios.ts';
import type { RunItem } from './run.answer.ts';
import { ScenarioRuns } from './scenario-runs.ts';

/** Runs as people see them: whoever sees the scenario watches, its owners begin and end. */
@Injectable()
export class WatchedRuns {
  constructor(
    @Inject(VisibleScenarios) private readonly visible: VisibleScenarios,
    @Inject(ScenarioRuns) private readonly runs: ScenarioRuns,
    @Inject(RunRepository) private readonly kept: RunRepository,
    @Inject(StoredResults) private readonly results: StoredResults,
  ) {}

  /** @throws ProblemError `forbidden` for others, `scenario-decided` where the result that was decided on would change */
  async begin(by: Identity, scenario: IntactScenario): Promise<RunItem> {
    requireOwner(by, scenario);
    if (scenario.status === 'decided' && (await this.results.of(scenario.sha256)))
      throw new ProblemError('scenario-decided', 'What was decided on stays; check it, or calculate a copy');
    const { id } = await this.runs.begin(by, scenario);
    return this.existing(id);
  }

  async find(asking: Identity | null, id: string): Promise<RunItem> {
    const run = await this.existing(id);
    await this.visible.known(asking, run.scenario);
    return run;
  }

  /** @throws ProblemError `step-refused` for a run that has ended */
  async cancel(by: Identity, id: string): Promise<void> {
    const run = await this.existing(id);
    requireOwner(by, await this.visible.known(by, run.scenario));
    if (await this.runs.cancel(id)) return;
    throw new ProblemError('step-refused', `The calculation is ${run.state} already`);
  }

  private async existing(id: string): Promise<RunItem> {
    const run = await this.kept.find(id);
    if (!run) throw new ProblemError('not-found', 'There is no such calculation');
    return run;
  }
}

function requireOwner(by: Identity, scenario: Pick<IntactScenario, 'owner'>): void {
  if (!owns(by, scenario))
    throw new ProblemError('forbidden', 'Calculations are for those whose scenario it is; make a copy');
}

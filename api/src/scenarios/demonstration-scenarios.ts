import { Inject, Injectable } from '@nestjs/common';
import { ScenarioRuns } from './runs/scenario-runs.ts';
import { type Acting, ScenarioAdministration } from './scenario-administration.ts';
import type { NewScenario } from './scenario.parameters.ts';
import { sharings } from './scenario-rights.ts';
import { VisibleScenarios } from './visible-scenarios.ts';

/** Who makes the demonstration: nobody in particular, for the secretariat. */
const acting: Acting = { name: '', rights: [{ role: 'secretariat', municipality: '', onBehalf: false }] };

/** The demonstration's scenarios: made, calculated and shared with everybody as people do it. */
@Injectable()
export class DemonstrationScenarios {
  constructor(
    @Inject(ScenarioAdministration) private readonly administration: ScenarioAdministration,
    @Inject(ScenarioRuns) private readonly runs: ScenarioRuns,
    @Inject(VisibleScenarios) private readonly visible: VisibleScenarios,
  ) {}

  async make(fields: NewScenario): Promise<void> {
    const id = await this.administration.add(acting, fields);
    const draft = await this.visible.find(acting, id);
    await (
      await this.runs.begin(acting, draft)
    ).ended;
    await this.administration.change(acting, draft, { status: 'shared', sharedWith: [...sharings] });
  }
}

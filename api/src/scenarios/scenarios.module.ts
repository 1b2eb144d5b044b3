import { Module } from '@nestjs/common';
import { AnalysesModule } from '../analyses/analyses.module.ts';
import { EditionsModule } from '../editions/editions.module.ts';
import { CalculationsController } from './calculations.controller.ts';
import { ScenarioThreads } from './calculation/scenario-thread.ts';
import { Comparisons } from './comparison/comparisons.ts';
import { CompleteDocuments } from './document/complete-documents.ts';
import { DemonstrationScenarios } from './demonstration-scenarios.ts';
import { KnownCodesQuery } from './document/known-codes.query.ts';
import { factsOfKind } from './models/facts-of-kind.ts';
import { modelsOfKind } from './models/models-of-kind.ts';
import { NewScenarioLevers } from './models/new-scenario-levers.ts';
import { ScenarioKinds } from './models/scenario-kinds.ts';
import type { ScenarioFactsReader } from './models/scenario-model.ts';
import { ResultCheck } from './result/result-check.ts';
import { ResultDelivery } from './result/result-delivery.ts';
import { ResultKeys } from './result/result-keys.ts';
import { Calculations } from './runs/calculations.ts';
import { InterruptedRuns } from './runs/interrupted-runs.ts';
import { RunSlots } from './runs/run-slots.ts';
import { ScenarioRuns } from './runs/scenario-runs.ts';
import { WatchedRuns } from './runs/watched-runs.ts';
import { ScenarioAdministration } from './scenario-administration.ts';
import { ScenariosController } from './scenarios.controller.ts';
import { ResultRepository } from './store/result.repository.ts';
import { RunRepository } from './store/run.repository.ts';
import { ScenarioRepository } from './store/scenario.repository.ts';
import { StoredResults } from './store/stored-results.ts';
import { VisibleScenarios } from './visible-scenarios.ts';

/** Scenarios: stored assumptions with reasons, and results that are computed from them alone. */
@Module({
  imports: [AnalysesModule, EditionsModule],
  controllers: [CalculationsController, ScenariosController],
  providers: [
    ...factsOfKind,
    {
      provide: ScenarioKinds,
      useFactory: (...readers: ScenarioFactsReader[]) => new ScenarioKinds(modelsOfKind, readers),
      inject: [...factsOfKind],
    },
    Calculations,
    Comparisons,
    CompleteDocuments,
    DemonstrationScenarios,
    InterruptedRuns,
    KnownCodesQuery,
    NewScenarioLevers,
    ResultCheck,
    ResultDelivery,
    ResultKeys,
    ResultRepository,
    RunRepository,
    RunSlots,
    ScenarioAdministration,
    ScenarioRepository,
    ScenarioRuns,
    ScenarioThreads,
    StoredResults,
    VisibleScenarios,
    WatchedRuns,
  ],
})
export class ScenariosModule {}

import { Module } from '@nestjs/common';
import { EditionsModule } from '../editions/editions.module.ts';
import { CostDecompositionAnalysis } from './cost-decomposition/cost-decomposition.analysis.ts';
import { CostDecompositionController } from './cost-decomposition/cost-decomposition.controller.ts';
import { CostFactsOfEdition } from './costs/cost-facts.ts';
import { CostsAnalysis } from './costs/costs.analysis.ts';
import { CostsController } from './costs/costs.controller.ts';
import { CostsQuery } from './costs/costs.query.ts';
import { OverviewAnalysis } from './overview/overview.analysis.ts';
import { OverviewController } from './overview/overview.controller.ts';
import { ReferenceListsAnalysis } from './reference-lists/reference-lists.analysis.ts';
import { ReferenceListsController } from './reference-lists/reference-lists.controller.ts';
import { ServiceRangeAnalysis } from './service-range/service-range.analysis.ts';
import { ServiceRangeController } from './service-range/service-range.controller.ts';
import { ServiceRangeQuery } from './service-range/service-range.query.ts';
import { ServicePageAnalysis } from './services/service-page.analysis.ts';
import { ServicesAnalysis } from './services/services.analysis.ts';
import { ServicesController } from './services/services.controller.ts';
import { ServicesQuery } from './services/services.query.ts';
import { GapModels } from './supply-gaps/gap-models.ts';
import { SupplyGapsAnalysis } from './supply-gaps/supply-gaps.analysis.ts';
import { SupplyGapsController } from './supply-gaps/supply-gaps.controller.ts';
import { SupplyGapsQuery } from './supply-gaps/supply-gaps.query.ts';

/** Read-only analyses: each a pure function of an edition and its parameters. */
@Module({
  imports: [EditionsModule],
  controllers: [
    CostDecompositionController,
    CostsController,
    OverviewController,
    ReferenceListsController,
    ServiceRangeController,
    ServicesController,
    SupplyGapsController,
  ],
  providers: [
    CostDecompositionAnalysis,
    CostFactsOfEdition,
    CostsAnalysis,
    CostsQuery,
    GapModels,
    OverviewAnalysis,
    ReferenceListsAnalysis,
    ServiceRangeAnalysis,
    ServiceRangeQuery,
    ServicePageAnalysis,
    ServicesAnalysis,
    ServicesQuery,
    SupplyGapsAnalysis,
    SupplyGapsQuery,
  ],
})
export class AnalysesModule {}

import { Module } from '@nestjs/common';
import { EditionsModule } from '../editions/editions.module.ts';
import { AccessAnalysis } from './access/access.analysis.ts';
import { AccessController } from './access/access.controller.ts';
import { BudgetCertaintyAnalysis } from './budget-certainty/budget-certainty.analysis.ts';
import { BudgetCertaintyController } from './budget-certainty/budget-certainty.controller.ts';
import { CooperationAnalysis } from './cooperation/cooperation.analysis.ts';
import { CooperationController } from './cooperation/cooperation.controller.ts';
import { CompareAnalysis } from './compare/compare.analysis.ts';
import { CompareController } from './compare/compare.controller.ts';
import { CostDecompositionAnalysis } from './cost-decomposition/cost-decomposition.analysis.ts';
import { CostDecompositionController } from './cost-decomposition/cost-decomposition.controller.ts';
import { CostFactsOfEdition } from './costs/cost-facts.ts';
import { CostsAnalysis } from './costs/costs.analysis.ts';
import { CostsController } from './costs/costs.controller.ts';
import { CostsQuery } from './costs/costs.query.ts';
import { ForecastModels } from './forecasts/forecast-models.ts';
import { ForecastsAnalysis } from './forecasts/forecasts.analysis.ts';
import { ForecastsController } from './forecasts/forecasts.controller.ts';
import { ForecastsQuery } from './forecasts/forecasts.query.ts';
import { MunicipalityProfileAnalysis } from './municipality-profile/municipality-profile.analysis.ts';
import { MunicipalityProfileController } from './municipality-profile/municipality-profile.controller.ts';
import { IndicatorFactsOfEdition } from './indicators/indicator-facts.ts';
import { IndicatorsAnalysis } from './indicators/indicators.analysis.ts';
import { IndicatorsController } from './indicators/indicators.controller.ts';
import { GapsWords } from './opening-words/gaps-words.ts';
import { OpeningWords } from './opening-words/opening-words.ts';
import { OverviewWords } from './opening-words/overview-words.ts';
import { OverviewAnalysis } from './overview/overview.analysis.ts';
import { OverviewController } from './overview/overview.controller.ts';
import { PlaceFactsOfEdition } from './places/place-facts.ts';
import { PlacesAnalysis } from './places/places.analysis.ts';
import { PlacesController } from './places/places.controller.ts';
import { PlacesQuery } from './places/places.query.ts';
import { RateFacts } from './rates/rate-facts.ts';
import { RatesAnalysis } from './rates/rates.analysis.ts';
import { RatesController } from './rates/rates.controller.ts';
import { RatesQuery } from './rates/rates.query.ts';
import { PeersAnalysis } from './peers/peers.analysis.ts';
import { PeersController } from './peers/peers.controller.ts';
import { ReferenceListsAnalysis } from './reference-lists/reference-lists.analysis.ts';
import { ReferenceListsController } from './reference-lists/reference-lists.controller.ts';
import { ServiceRangeAnalysis } from './service-range/service-range.analysis.ts';
import { ServiceRangeController } from './service-range/service-range.controller.ts';
import { ServiceRangeQuery } from './service-range/service-range.query.ts';
import { ServicePageAnalysis } from './services/service-page.analysis.ts';
import { ServicesAnalysis } from './services/services.analysis.ts';
import { ServicesController } from './services/services.controller.ts';
import { ServicesQuery } from './services/services.query.ts';
import { SpecialisationRiskAnalysis } from './specialisation-risk/specialisation-risk.analysis.ts';
import { SpecialisationRiskController } from './specialisation-risk/specialisation-risk.controller.ts';
import { GapModels } from './supply-gaps/gap-models.ts';
import { SupplyGapsAnalysis } from './supply-gaps/supply-gaps.analysis.ts';
import { SupplyGapsController } from './supply-gaps/supply-gaps.controller.ts';
import { SupplyGapsQuery } from './supply-gaps/supply-gaps.query.ts';
import { TradeAnalysis } from './trade/trade.analysis.ts';
import { TradeController } from './trade/trade.controller.ts';
import { TradeFactsOfEdition } from './trade/trade-facts-of-edition.ts';
import { TradeQuery } from './trade/trade.query.ts';

const providers = [
  AccessAnalysis,
  BudgetCertaintyAnalysis,
  CooperationAnalysis,
  CompareAnalysis,
  CostDecompositionAnalysis,
  CostFactsOfEdition,
  CostsAnalysis,
  CostsQuery,
  ForecastModels,
  ForecastsAnalysis,
  ForecastsQuery,
  GapModels,
  GapsWords,
  MunicipalityProfileAnalysis,
  IndicatorFactsOfEdition,
  IndicatorsAnalysis,
  OpeningWords,
  OverviewAnalysis,
  OverviewWords,
  PeersAnalysis,
  PlaceFactsOfEdition,
  PlacesAnalysis,
  PlacesQuery,
  RateFacts,
  RatesAnalysis,
  RatesQuery,
  ReferenceListsAnalysis,
  ServiceRangeAnalysis,
  ServiceRangeQuery,
  ServicePageAnalysis,
  ServicesAnalysis,
  ServicesQuery,
  SpecialisationRiskAnalysis,
  SupplyGapsAnalysis,
  SupplyGapsQuery,
  TradeAnalysis,
  TradeFactsOfEdition,
  TradeQuery,
];

/** Read-only analyses: each a pure function of an edition and its parameters. */
@Module({
  imports: [EditionsModule],
  controllers: [
    AccessController,
    BudgetCertaintyController,
    CooperationController,
    CompareController,
    CostDecompositionController,
    CostsController,
    ForecastsController,
    MunicipalityProfileController,
    IndicatorsController,
    OverviewController,
    PeersController,
    PlacesController,
    RatesController,
    ReferenceListsController,
    ServiceRangeController,
    ServicesController,
    SpecialisationRiskController,
    SupplyGapsController,
    TradeController,
  ],
  providers,
  exports: providers,
})
export class AnalysesModule {}

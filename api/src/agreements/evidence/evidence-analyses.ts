import type { Type } from '@nestjs/common';
import { AccessParameters } from '../../analyses/access/access.parameters.ts';
import { BudgetCertaintyParameters } from '../../analyses/budget-certainty/budget-certainty.parameters.ts';
import { CompareParameters } from '../../analyses/compare/compare.parameters.ts';
import { CooperationParameters } from '../../analyses/cooperation/cooperation.parameters.ts';
import { CostDecompositionParameters } from '../../analyses/cost-decomposition/cost-decomposition.parameters.ts';
import { CostsParameters } from '../../analyses/costs/costs.parameters.ts';
import { ForecastsParameters } from '../../analyses/forecasts/forecasts.parameters.ts';
import { IndicatorsParameters } from '../../analyses/indicators/indicators.parameters.ts';
import { MunicipalityProfileParameters } from '../../analyses/municipality-profile/municipality-profile.parameters.ts';
import { OverviewParameters } from '../../analyses/overview/overview.parameters.ts';
import { PeersParameters } from '../../analyses/peers/peers.parameters.ts';
import { PlacesParameters } from '../../analyses/places/places.parameters.ts';
import { RatesParameters } from '../../analyses/rates/rates.parameters.ts';
import { ServiceRangeParameters } from '../../analyses/service-range/service-range.parameters.ts';
import { SpecialisationRiskParameters } from '../../analyses/specialisation-risk/specialisation-risk.parameters.ts';
import { SupplyGapsParameters } from '../../analyses/supply-gaps/supply-gaps.parameters.ts';
import { TradeParameters } from '../../analyses/trade/trade.parameters.ts';

/** Analyses whose figures a decision may rest on, with what they take: the same checks as when readers ask. */
export const evidenceAnalyses: ReadonlyMap<string, Type<object>> = new Map<string, Type<object>>([
  ['analyses/access', AccessParameters],
  ['analyses/budget-certainty', BudgetCertaintyParameters],
  ['analyses/compare', CompareParameters],
  ['analyses/cooperation', CooperationParameters],
  ['analyses/cost-decomposition', CostDecompositionParameters],
  ['analyses/costs', CostsParameters],
  ['analyses/forecasts', ForecastsParameters],
  ['analyses/indicators', IndicatorsParameters],
  ['analyses/municipality-profile', MunicipalityProfileParameters],
  ['analyses/overview', OverviewParameters],
  ['analyses/peers', PeersParameters],
  ['analyses/places', PlacesParameters],
  ['analyses/rates', RatesParameters],
  ['analyses/service-range', ServiceRangeParameters],
  ['analyses/specialisation-risk', SpecialisationRiskParameters],
  ['analyses/supply-gaps', SupplyGapsParameters],
  ['analyses/trade', TradeParameters],
]);

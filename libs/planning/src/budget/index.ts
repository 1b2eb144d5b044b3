export {
  afterRegulation,
  type AfterRegulation,
  type RegulationRule,
  type ServiceAccounts,
} from './after-regulation.ts';
export { bracketsInForce, type DatedBrackets } from './brackets-in-force.ts';
export { type BudgetCertainty, budgetCertainty, type BudgetDeviation } from './budget-certainty.ts';
export { budgetedOccupancy, type OccupancyBand } from './budgeted-occupancy.ts';
export { compoundDistribution, type UserCount } from './compound-distribution.ts';
export {
  type DailyRate,
  dailyRate,
  type RateBasis,
  type RateCost,
  type RateElement,
  type RateElementName,
} from './daily-rate.ts';
export {
  type BudgetedService,
  type DeviationSplit,
  deviationSplit,
  type ServiceAmount,
} from './deviation-split.ts';
export { directCost, type OtherCost } from './direct-cost.ts';
export type { CostPoint } from './net-costs.ts';
export {
  type BudgetAtRisk,
  type CostGroup,
  type OverspendRisk,
  overspendRisk,
  type Reserve,
} from './overspend-risk.ts';
export { overspendChance } from './overspend-chance.ts';
export { type BufferParty, pooledBuffer, type PooledBuffer } from './pooled-buffer.ts';
export {
  type BudgetParty,
  type PooledOverspendRisk,
  pooledOverspendRisk,
  type PooledReserve,
} from './pooled-overspend-risk.ts';
export { rateBuildUp, type RateStep } from './rate-build-up.ts';
export { rateIncome } from './rate-income.ts';
export { type LostBuyer, rateAfterLostBuyer } from './rate-after-lost-buyer.ts';
export { type RateClause, rateTarget } from './rate-target.ts';
export { type RatedService, type RegulationYear, regulationYears } from './regulation-years.ts';
export { type RefundBracket, stateRefund } from './state-refund.ts';
export type { TheilShares } from './theil-shares.ts';

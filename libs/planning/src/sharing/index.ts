export type {
  LinearConstraint,
  LinearProgramme,
  LinearResult,
  SolveLinearProgramme,
} from '../numerics/linear-programme.ts';
export { type CoreViolation, coreViolations } from './core-violations.ts';
export type { CostGame } from './cost-game.ts';
export { costPerPlace } from './cost-per-place.ts';
export type { ErlangCostGame } from './erlang-cost-game.ts';
export { type KeyCosts, keyCosts } from './key-costs.ts';
export { knownCosts } from './known-costs.ts';
export { nucleolus } from './nucleolus.ts';
export { roundedShares } from './rounded-shares.ts';
export { separableCostsRemainingBenefits } from './separable-costs-remaining-benefits.ts';
export { shapley } from './shapley.ts';
export { type SharingRule, shareCosts } from './share-costs.ts';
export type { GameBasis, ReportedCostGame, SharingBasis } from './sharing-weights.ts';

export {
  CATCHMENT_BANDS,
  catchmentAccess,
  type CatchmentAccess,
  type CatchmentInput,
  type DistanceBand,
} from './catchment-access.ts';
export { reach, type ReachInput } from './reach.ts';
export {
  type GroupCoverage,
  type ServiceRangeCoverage,
  serviceRangeCoverage,
} from './service-range-coverage.ts';
export { type GroupNeed, type ServicePlaces, sharedSupply, type SharedSupply } from './shared-supply.ts';
export { spreadWithheld } from './spread-withheld.ts';
export { supplyGap, type SupplyGap, type SupplyGapInput } from './supply-gap.ts';

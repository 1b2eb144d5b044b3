export {
  CATCHMENT_BANDS,
  catchmentAccess,
  type CatchmentAccess,
  type CatchmentInput,
  type DistanceBand,
} from './catchment-access.ts';
export { type FreePlaces, placeCitizens, type PlacedCitizens, type Seekers } from './place-citizens.ts';
export { reach, type ReachInput } from './reach.ts';
export {
  type GroupCoverage,
  type ServiceRangeCoverage,
  serviceRangeCoverage,
} from './service-range-coverage.ts';
export { type GroupNeed, type ServicePlaces, sharedSupply, type SharedSupply } from './shared-supply.ts';
export { spreadWithheld } from './spread-withheld.ts';
export {
  type OfferedService,
  supplyAfterChanges,
  type SupplyChange,
  type SupplyStep,
} from './supply-after-changes.ts';
export { supplyGap, type SupplyGap, type SupplyGapInput } from './supply-gap.ts';
export {
  type GroupPosition,
  type PlanningRule,
  supplyPosition,
  type SupplyPosition,
} from './supply-position.ts';
export { type NeedToWeigh, weightedNeed } from './weighted-need.ts';

export { availability } from './availability.ts';
export {
  CATCHMENT_BANDS,
  catchmentAccess,
  type CatchmentAccess,
  type CatchmentInput,
  type DistanceBand,
} from './catchment-access.ts';
export { criticalMass } from './critical-mass.ts';
export { decompose, type Factors } from './decompose.ts';
export {
  decomposeSpending,
  type SpendingComparison,
  type SpendingDecomposition,
  type SpendingEffect,
} from './decompose-spending.ts';
export { erlangB } from './erlang-b.ts';
export { erlangC } from './erlang-c.ts';
export {
  type Figure,
  figure,
  isPresent,
  mapFigure,
  type Missing,
  missing,
  type MissingReason,
  type Present,
} from './figure.ts';
export { fixedPrices } from './fixed-prices.ts';
export { greatCircleKm, type Place } from './great-circle-km.ts';
export { herfindahl } from './herfindahl.ts';
export { largestRemainder } from './largest-remainder.ts';
export { lmdi } from './lmdi.ts';
export { loadForPlaces } from './load-for-places.ts';
export { meanWait } from './mean-wait.ts';
export { occupancyRate } from './occupancy-rate.ts';
export { type OccupancyPeriod, periodOccupancy } from './period-occupancy.ts';
export { median } from './median.ts';
export { placesForRefusal } from './places-for-refusal.ts';
export { placesForRefusalContinuous } from './places-for-refusal-continuous.ts';
export { type PoolingGain, poolingGain } from './pooling-gain.ts';
export { quantile } from './quantile.ts';
export { type Quartiles, quartiles } from './quartiles.ts';
export { reachableOccupancy } from './reachable-occupancy.ts';
export { refusalAtOccupancy } from './refusal-at-occupancy.ts';
export {
  type GroupCoverage,
  type ServiceRangeCoverage,
  serviceRangeCoverage,
} from './service-range-coverage.ts';
export { type GroupNeed, type ServicePlaces, sharedSupply, type SharedSupply } from './shared-supply.ts';
export type { SpendingEffectName } from './spending-factors.ts';
export type { SpendingCell, SpendingYear } from './spending-lines.ts';
export { type FigureSum, sumFigures } from './sum-figures.ts';
export { supplyGap, type SupplyGap, type SupplyGapInput } from './supply-gap.ts';

export { availability } from './availability.ts';
export { criticalMass } from './critical-mass.ts';
export { engset } from './engset.ts';
export { erlangB } from './erlang-b.ts';
export { erlangC } from './erlang-c.ts';
export { loadForPlaces } from './load-for-places.ts';
export { meanWait } from './mean-wait.ts';
export { occupancyRate } from './occupancy-rate.ts';
export { partialPooling, partialPoolUse, type PartialPoolUse } from './partial-pooling.ts';
export { partiesForPool } from './parties-for-pool.ts';
export { type OccupancyPeriod, periodOccupancy } from './period-occupancy.ts';
export { placesForOverdispersedLoad } from './places-for-overdispersed-load.ts';
export { placesForRefusal } from './places-for-refusal.ts';
export { placesForRefusalContinuous } from './places-for-refusal-continuous.ts';
export { placesForUncertainLoad } from './places-for-uncertain-load.ts';
export { poolParts, type PoolParts } from './pool-parts.ts';
export { type PoolingGain, poolingGain } from './pooling-gain.ts';
export {
  type AloneAndPooled,
  type PartlyKnownLoads,
  type PoolingRange,
  poolingRange,
} from './pooling-range.ts';
export { reachableOccupancy } from './reachable-occupancy.ts';
export { refusalAtOccupancy } from './refusal-at-occupancy.ts';
export { refusalGoal, type RefusalGoal, type RefusalGoalInput } from './refusal-goal.ts';
export { refusalUnderUncertainLoad } from './refusal-under-uncertain-load.ts';
export { smallestReserve } from './smallest-reserve.ts';
export type { UncertainLoad } from './uncertain-load.ts';
export { withheldSplits } from './withheld-splits.ts';

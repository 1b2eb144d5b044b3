export { type DistanceOptions, distanceMatrix, ROAD_FACTOR } from './distance-matrix.ts';
export { evaluateSites, type SiteChoice } from './evaluate-sites.ts';
export { greatCircleKm, type Place } from './great-circle-km.ts';
export { greedySites } from './greedy-sites.ts';
export { improveSites } from './improve-sites.ts';
export type { LocationTable } from './location-table.ts';
export { type MaxCover, maxCover, type MaxCoverInput } from './max-cover.ts';
export { type PMedian, pMedian, type PMedianInput } from './p-median.ts';
export { type PoolToSplit, type SiteCapacity, type SplitPool, splitPool } from './split-pool.ts';

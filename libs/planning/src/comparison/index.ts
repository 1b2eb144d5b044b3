export { rankAmong } from './rank-among.ts';
export { shareLimits, type ShareOf } from './share-limits.ts';
export { structuralDistances, type StructuralTrait } from './structural-distances.ts';

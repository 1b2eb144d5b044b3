export { type ChangesInput, type InteractionBridge, interactionBridge } from './interaction-bridge.ts';
export { rankAmong } from './rank-among.ts';
export { shareLimits, type ShareOf } from './share-limits.ts';
export { type InField, type StandOut, standOutScore, type StandOutInput } from './stand-out-score.ts';
export { structuralDistances, type StructuralTrait } from './structural-distances.ts';

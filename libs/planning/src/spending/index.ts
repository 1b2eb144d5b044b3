export { decompose, type Factors } from './decompose.ts';
export { decomposeChain, type DecompositionChain } from './decompose-chain.ts';
export {
  decomposeSpending,
  type SpendingComparison,
  type SpendingDecomposition,
  type SpendingEffect,
} from './decompose-spending.ts';
export {
  decomposeSpendingChain,
  type PricedSpendingYear,
  type SpendingChain,
} from './decompose-spending-chain.ts';
export { fixedPrices } from './fixed-prices.ts';
export { lmdi } from './lmdi.ts';
export type { SpendingEffectName } from './spending-factors.ts';
export type { SpendingCell, SpendingYear } from './spending-lines.ts';
export { type VolumeAndPrice, volumeAndPrice, type VolumePriceLine } from './volume-and-price.ts';

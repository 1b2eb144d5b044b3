export { decompose, type Factors } from './decompose.ts';
export {
  decomposeSpending,
  type SpendingComparison,
  type SpendingDecomposition,
  type SpendingEffect,
} from './decompose-spending.ts';
export { fixedPrices } from './fixed-prices.ts';
export { lmdi } from './lmdi.ts';
export type { SpendingEffectName } from './spending-factors.ts';
export type { SpendingCell, SpendingYear } from './spending-lines.ts';

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
export { median } from './median.ts';
export { outerSum } from './outer-sum.ts';
export { quantile } from './quantile.ts';
export { type Quartiles, quartiles } from './quartiles.ts';
export { scaleFigure } from './scale-figure.ts';
export { type FigureSum, sumFigures } from './sum-figures.ts';
export { type Weighted, weightedMean } from './weighted-mean.ts';

export { accuracy, type AccuracyOptions, type ScoredForecast } from './accuracy.ts';
export { type Backtest, backtest, type MethodAccuracy } from './backtest.ts';
export type { ScoresByHorizon } from './conformal.ts';
export { dampedTrend, type DampedTrend, type TrendParameters } from './damped-trend.ts';
export { expectedByAge } from './expected-by-age.ts';
export { fitDampedTrend, type TrendFit } from './fit-damped-trend.ts';
export {
  forecastMunicipalities,
  type MunicipalForecast,
  type MunicipalitiesForecast,
  type MunicipalOptions,
} from './forecast-municipalities.ts';
export type { ForecastOptions } from './forecast-options.ts';
export { forecastRegion } from './forecast-region.ts';
export { largestRemainder } from './largest-remainder.ts';
export type { Accuracy } from './measure-forecasts.ts';
export type { MunicipalSeries } from './municipal-panel.ts';
export type { MunicipalYear } from './municipal-years.ts';
export { naiveForecast } from './naive-forecast.ts';
export type { ForecastMethod, Trial } from './rolling-origins.ts';
export type { ExpectedByYear, YearForecast, YearNeed } from './yearly-need.ts';
export type { CountRegression } from './count-regression.ts';
export { effectiveExposure } from './effective-exposure.ts';
export { type EmpiricalBayes, empiricalBayes, type ShrunkenRatio } from './empirical-bayes.ts';
export type { CountData } from './log-linear-fit.ts';
export {
  type NegativeBinomialRegression,
  negativeBinomialRegression,
} from './negative-binomial-regression.ts';
export { poissonRegression } from './poisson-regression.ts';
export {
  type EventYears,
  poissonTrend,
  type PoissonTrend,
  type TrendOptions,
  type TrendYear,
} from './poisson-trend.ts';
export { type Forecasts, reconcile, type ReconcileRule } from './reconcile.ts';
export { type Retention, retentionFromFlows, type YearlyFlows } from './retention-from-flows.ts';
export { type StockFlowInput, stockFlowCounts, type StockFlowYear } from './stock-flow-counts.ts';

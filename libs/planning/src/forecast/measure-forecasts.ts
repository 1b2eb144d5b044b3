import { figure, type Figure, isPresent, mapFigure, missing } from '../figures/figure.ts';

/** How far forecasts lay from what came. */
export interface Accuracy {
  /** Number of forecasts with an outcome. */
  readonly forecasts: number;
  /** Mean absolute error, citizens. */
  readonly mae: Figure;
  /** Mean absolute error over the mean yearly change, a ratio. */
  readonly mase: Figure;
  /** Symmetric mean absolute percentage error, per cent 0–200. */
  readonly smape: Figure;
  /** Share of outcomes inside the interval. */
  readonly coverage: Figure;
  /** Width of the interval plus the fine for outcomes outside, citizens; smaller is better. */
  readonly intervalScore: Figure;
}

/** A forecast and the count that came. */
export interface Outcome {
  readonly forecast: Figure;
  readonly actual: number;
}

/** Fewer say nothing about a method. */
const FEWEST_FORECASTS = 3;

/** The measures without argument checks, shared by the score of one forecast and the backtest. */
export function measureForecasts(
  outcomes: readonly Outcome[],
  { level, scale }: { readonly level: number; readonly scale: Figure },
): Accuracy {
  const points = outcomes.flatMap(({ forecast, actual }) =>
    isPresent(forecast) ? [{ value: forecast.value, actual }] : [],
  );
  const limits = outcomes.flatMap(({ forecast, actual }) => {
    const { lo, hi } = isPresent(forecast) ? forecast : {};
    return lo === undefined || hi === undefined ? [] : [{ lo, hi, actual }];
  });
  const mae = meanOf(points, ({ value, actual }) => Math.abs(actual - value));
  const smape = meanOf(points, ({ value, actual }) => percentageError(value, actual));
  const coverage = meanOf(limits, ({ lo, hi, actual }) => (lo <= actual && actual <= hi ? 1 : 0));
  const fine = 2 / (1 - level);
  const intervalScore = meanOf(
    limits,
    ({ lo, hi, actual }) => hi - lo + fine * (Math.max(0, lo - actual) + Math.max(0, actual - hi)),
  );
  const unlimited = points.length > 0 && limits.length === 0;
  return {
    forecasts: points.length,
    mae,
    mase: isPresent(mae) ? mapFigure(scale, (change) => mae.value / change) : mae,
    smape,
    coverage: unlimited ? missing('not-applicable') : coverage,
    intervalScore: unlimited ? missing('not-applicable') : intervalScore,
  };
}

function meanOf<Item>(items: readonly Item[], measure: (item: Item) => number): Figure {
  if (items.length === 0) return missing('not-reported');
  if (items.length < FEWEST_FORECASTS) return missing('too-short');
  return figure(items.reduce((sum, item) => sum + measure(item), 0) / items.length);
}

/** Both 0 is a perfect forecast, not one without an error. */
function percentageError(value: number, actual: number): number {
  return value === actual ? 0 : (200 * Math.abs(actual - value)) / (actual + value);
}

import { isPresent } from '../figures/figure.ts';
import { type ForecastOptions, forecastSettings } from './forecast-options.ts';
import { type Accuracy, measureForecasts } from './measure-forecasts.ts';
import { naiveScale } from './naive-scale.ts';
import { needHistory, requireExpected } from './need-history.ts';
import { type ForecastMethod, rollingOrigins, type Trial } from './rolling-origins.ts';
import type { ExpectedByYear, YearNeed } from './yearly-need.ts';

/** The accuracy of every method, side by side. */
export type MethodAccuracy = Readonly<Record<ForecastMethod, Accuracy>>;

/** What the methods would have said in earlier years, and how right they would have been. */
export interface Backtest {
  /** Every forecast that could have been made and has an outcome, earliest first. */
  readonly trials: readonly Trial[];
  /** One entry a year ahead, from 1 to the horizon. */
  readonly byHorizon: readonly MethodAccuracy[];
  readonly overall: MethodAccuracy;
  /** The method to show: damped drift, unless "same as last year" was clearly better. */
  readonly chosen: 'dampedDrift' | 'naive';
}

/** "Same as last year" takes over when its error is below this share of the other's … */
const CLEARLY_BETTER = 0.95;

/** … over at least so many forecasts. */
const FEWEST_TO_SWITCH = 10;

/**
 * Backtest — forecasts made again from every year with at least 4 counts behind it, using only the counts known then,
 * and measured against what came (rolling origin [tashman2000]), for `forecastRegion`, `naiveForecast` and a fitted
 * `dampedTrend`. The naive method is chosen only when its MASE is lower by more than 5 % over at least 10 forecasts:
 * choosing freely among methods on a dozen counts is what loses accuracy. Expected counts are those given, so the
 * projections of that time are taken as right.
 * Unit: as `accuracy`; the scale of MASE is the mean yearly change of the whole series, the same for all methods.
 * Missing cases: as `accuracy`; a year ahead with fewer than 3 forecasts has no measures, a method that has no
 * forecast (as with an expected count of 0) counts 0 forecasts.
 * @throws RangeError as `forecastRegion`.
 * @example
 * const counts = [41, 44, 43, 47, 52, 50, 55, 57].map((value, i) => ({ year: 2015 + i, need: { value } }));
 * const { overall, chosen } = backtest(counts, new Map(), { horizon: 1 });
 * overall.naive.mase // { value: 1.1136363636363638 }
 * chosen // 'dampedDrift'
 */
export function backtest(
  series: readonly YearNeed[],
  expected: ExpectedByYear,
  options: ForecastOptions,
): Backtest {
  const settings = forecastSettings(options);
  requireExpected(expected);
  const { counted } = needHistory(series, options.restartYear);
  const trials = rollingOrigins(counted, expected, settings);
  const scoring = { level: settings.level, scale: naiveScale([counted]) };
  const measure = (among: readonly Trial[]): MethodAccuracy => {
    const accuracyOf = (method: ForecastMethod): Accuracy =>
      measureForecasts(
        among.map(({ forecasts, actual }) => ({ forecast: forecasts[method], actual })),
        scoring,
      );
    return {
      dampedDrift: accuracyOf('dampedDrift'),
      naive: accuracyOf('naive'),
      dampedTrend: accuracyOf('dampedTrend'),
    };
  };
  const byHorizon = Array.from({ length: settings.horizon }, (_, i) =>
    measure(trials.filter(({ year, baseYear }) => year - baseYear === i + 1)),
  );
  const overall = measure(trials);
  return { trials, byHorizon, overall, chosen: choose(overall) };
}

function choose({ dampedDrift, naive }: MethodAccuracy): Backtest['chosen'] {
  if (naive.forecasts < FEWEST_TO_SWITCH || !isPresent(naive.mase) || !isPresent(dampedDrift.mase))
    return 'dampedDrift';
  return naive.mase.value < CLEARLY_BETTER * dampedDrift.mase.value ? 'naive' : 'dampedDrift';
}

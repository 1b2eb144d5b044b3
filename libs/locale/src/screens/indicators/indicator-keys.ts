import type { IndicatorKey } from './indicator-key.ts';
import { indicators } from './texts.ts';

const ending = '.definition';

const isDefinition = (key: string): key is `measure.${IndicatorKey}.definition` => key.endsWith(ending);

/** Every indicator that has words. */
export const indicatorKeys: readonly IndicatorKey[] = Object.keys(indicators)
  .filter(isDefinition)
  // The guard has shown the shape, so cutting prefix and suffix leaves a key.
  .map((key) => key.slice('measure.'.length, -ending.length) as IndicatorKey);

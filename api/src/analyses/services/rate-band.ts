import { isPresent } from '@tilbudsvifte/planning';
import type { ServiceRow } from './services.answer.ts';
import { type RateBand, rateBands } from './services.parameters.ts';

const limits = [1500, 2500, 4000];

/** Band of a service's main rate, a limit belonging to the band above; none for other units than a day. */
export function rateBandOf({ unit, rateDkk }: Pick<ServiceRow, 'unit' | 'rateDkk'>): RateBand | undefined {
  if (unit !== 'day' || !isPresent(rateDkk)) return undefined;
  return rateBands[limits.filter((limit) => rateDkk.value >= limit).length];
}

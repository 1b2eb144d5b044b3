import { missing } from '@tilbudsvifte/planning';
import type { TotalForecast, TotalNeed } from '../forecasts/total-forecast.ts';
import type { ProfileRow } from './municipality-profile.answer.ts';

/** Years ahead that a profile looks. */
export const HORIZON = 5;

const none: TotalNeed = { now: missing('not-reported'), need: missing('not-reported') };

/** Need of 24-hour places now and in five years, with its limits, of the municipality and of the area. */
export function futureNeedRows(
  { area, municipalities, baseYear, year }: TotalForecast,
  municipality: string,
): ProfileRow[] {
  const own = municipalities.get(municipality) ?? none;
  const at = { section: 'future', unit: 'count' } as const;
  return [
    { ...at, indicator: 'need-total', period: String(baseYear), own: own.now, area: area.now },
    { ...at, indicator: 'need-forecast', period: String(year), own: own.need, area: area.need },
  ];
}

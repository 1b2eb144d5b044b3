import { type Figure, isPresent, missing } from '@tilbudsvifte/planning';
import type { AreaForecast, ForecastGroup } from '../../../analyses/forecasts/area-forecast.ts';
import type { KnownGroup } from './known-supply.ts';

/** Target groups of an area with their need as counted and as forecast. */
export function knownGroups({ groups, baseYear, place }: AreaForecast): KnownGroup[] {
  return groups.map((group) => {
    const now = group.series.find(({ year }) => year === baseYear)?.need ?? missing('not-reported');
    const coming = group.forecast.years.filter(({ year }) => year > baseYear);
    return {
      targetGroup: group.targetGroup,
      unit: group.unit,
      now,
      // Too few to be forecast alone: the base year is held.
      coming: group.forecast.tooFew
        ? []
        : coming.map(({ year, need }) => ({ year, need: needOf(need, now) })),
      basis: group.forecast.tooFew ? 'held' : 'forecast',
      peopleShares: peopleShares(group, place, baseYear),
    };
  });
}

/** A group whose base year is not shown has no coming years either: they would give it away. */
function needOf(need: Figure, now: Figure): Figure {
  return isPresent(now) ? need : now;
}

function peopleShares(
  { ages }: ForecastGroup,
  { people, municipalities }: AreaForecast['place'],
  baseYear: number,
): number[] {
  const persons = municipalities.map((code) => people.of([code], baseYear, ages) ?? 0);
  const all = persons.reduce((sum, count) => sum + count, 0);
  return persons.map((count) => (all > 0 ? count / all : 1 / municipalities.length));
}

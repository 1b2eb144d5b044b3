import { type Figure, figure, isPresent, missing } from '@tilbudsvifte/planning';
import type { CooperationRow, CooperationTotals } from './cooperation.answer.ts';

type DayTotals = Pick<
  CooperationTotals,
  | 'dayPlacesAlone'
  | 'dayPlacesInClusters'
  | 'dayPlacesPooled'
  | 'daySavedPooled'
  | 'groupsCounted'
  | 'groupsLeftOut'
>;

/** Sum with its ends: needs of different groups are withheld apart, so that both ends can occur together. */
function summed(figures: readonly Figure[]): Figure {
  const present = figures.filter(isPresent);
  if (present.length === 0) return missing('not-reported');
  const add = (end: 'lo' | 'hi'): number => present.reduce((sum, each) => sum + (each[end] ?? each.value), 0);
  const value = present.reduce((sum, each) => sum + each.value, 0);
  const [lo, hi] = [add('lo'), add('hi')];
  return lo === hi ? figure(value) : { value, lo, hi };
}

/** 24-hour places over target groups, each group's places pooled among the municipalities but never with another group's. */
export function dayTotals(rows: readonly CooperationRow[]): DayTotals {
  const day = rows.filter(({ unit }) => unit === 'day');
  const counted = day.filter(({ placesAlone }) => isPresent(placesAlone));
  const sum = (measure: 'placesAlone' | 'placesInClusters' | 'placesPooled' | 'savedPooled'): Figure =>
    summed(counted.map((row) => row[measure]));
  return {
    dayPlacesAlone: sum('placesAlone'),
    dayPlacesInClusters: sum('placesInClusters'),
    dayPlacesPooled: sum('placesPooled'),
    daySavedPooled: sum('savedPooled'),
    groupsCounted: counted.length,
    groupsLeftOut: day.length - counted.length,
  };
}

import type { IndicatorKey } from '@tilbudsvifte/locale/screens/indicators';

/** Indicators that municipalities have a figure of their own in, in the order of the catalogue. */
export const comparable: readonly IndicatorKey[] = [
  'vacant-places',
  'occupancy',
  'places-per-1000',
  'local-coverage',
  'waiting-share',
  'users-per-1000-adults',
  'users-per-1000-children',
  'expenditure-per-inhabitant',
  'expenditure-per-adult',
  'expenditure-per-child',
  'expenditure-per-pupil',
  'cost-per-adult-user',
  'cost-per-child-user',
  'budget-deviation',
  'bought-outside',
  'expected-growth',
];

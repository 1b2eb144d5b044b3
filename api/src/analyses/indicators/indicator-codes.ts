/** Indicators that municipalities are compared by, in the order of the catalogue. */
export const indicatorCodes = [
  'vacant-places',
  'occupancy',
  'places-per-1000',
  'local-coverage',
  'groups-short',
  'availability',
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
] as const;
export type IndicatorCode = (typeof indicatorCodes)[number];

export const indicatorThemes = ['places', 'shortage', 'users', 'spending', 'trade', 'future'] as const;
export type IndicatorTheme = (typeof indicatorThemes)[number];

export const indicatorUnits = ['count', 'share', 'dkk', 'rate'] as const;
export type IndicatorUnit = (typeof indicatorUnits)[number];

/** What a comparison shows when nobody says which indicators. */
export const standardIndicators: readonly IndicatorCode[] = [
  'occupancy',
  'places-per-1000',
  'users-per-1000-adults',
  'users-per-1000-children',
  'expenditure-per-adult',
  'expenditure-per-child',
  'expenditure-per-pupil',
  'cost-per-adult-user',
  'budget-deviation',
  'bought-outside',
];

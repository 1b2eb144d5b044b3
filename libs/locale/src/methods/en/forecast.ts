import type { MethodTexts } from '../method-text.ts';

/** The methods behind forecasts of need. */
export const forecastMethods = {
  accuracy: {
    name: 'Accuracy of a forecast',
    question: 'How close was an earlier forecast to what happened?',
    formula:
      'The mean error in citizens, also divided by the usual change from year to year and as a percentage. Then how often the count lay in the interval, and one score: the width of the interval plus a fine for every year that fell outside.',
    assumptions: ['Forecast and count are of the same day of the year and the same target group.'],
    limits: [
      'With fewer than three years to compare nothing is shown.',
      'A good score in the past is no guarantee when law or practice changes.',
    ],
  },
  backtest: {
    name: 'The forecast tried on earlier years',
    question: 'Would the method have been right, had it been used in earlier years?',
    formula:
      'From every year with at least four counts behind it the forecast is made again with what was known then, and compared with what came. The method "same as last year" is chosen only if its error is more than 5 per cent smaller over at least ten forecasts.',
    assumptions: ['Counts were made in the same way in all years.'],
    limits: [
      'The population of each year is taken as it came, so the uncertainty of the population projection is left out.',
      'Few years make few forecasts; their number stands beside every measure.',
    ],
  },
  dampedTrend: {
    name: 'Exponential smoothing with a damped trend',
    question: 'What does a widespread standard method of statistics say of the coming years?',
    formula:
      "Level and slope are corrected every year by a fixed share of last year's error, and the slope becomes smaller for every year ahead.",
    assumptions: ['Development is smooth and errors are equally large through the years.'],
    limits: ['On short yearly series it does worse than damped drift, and is used for comparison only.'],
  },
  expectedByAge: {
    name: 'Expected number by age',
    question: 'How many citizens would one expect from the ages of the population alone?',
    formula:
      'The inhabitants of every age group are multiplied by the share of the group in need, and added up.',
    assumptions: ['The share in need of every age group is the same everywhere and in all years.'],
    limits: ['Causes other than age, such as living conditions and practice, are left out.'],
  },
  fitDampedTrend: {
    name: 'Fit of a damped trend',
    question: 'Which damped trend fits the counted years best?',
    formula:
      'A fixed grid of values is tried; for each, the start with the smallest squared errors is computed, and the best is taken.',
    assumptions: ['There are at least four counts.'],
    limits: ['Five quantities from a few numbers often fit the past better than the future.'],
  },
  forecastMunicipalities: {
    name: 'Forecast of the municipalities',
    question: 'How many citizens will be in need in each municipality in the coming years?',
    formula:
      "The region's forecast is dealt out by the municipalities' last counts, corrected by each one's own development of ages, so that they always add up to the region. The interval comes from how far earlier forecasts of all municipalities would have missed.",
    assumptions: [
      'The shares of the municipalities change with age only.',
      'A municipality with nobody today is taken to have half of what its ages make one expect.',
      "Next year's errors are like the earlier ones.",
    ],
    limits: [
      'It can not foresee a new service, a move or a new practice in one municipality.',
      "If one municipality's count of a year is missing, the whole year can not be used.",
      "With few earlier forecasts the interval comes from the municipality's own counts and is uncertain.",
    ],
  },
  forecastRegion: {
    name: 'Forecast with damped drift',
    question: 'How many citizens will be in need in the region in the coming years?',
    formula:
      'The count is divided by what the ages of the population make one expect. This level moves on by its mean yearly change, which becomes smaller every year, and is multiplied by the expected population. The part that is due to age alone is shown apart.',
    assumptions: ['The development goes on, but wears off.', 'Changes will vary as they have varied.'],
    limits: [
      'The uncertainty of the population projection is not in the interval.',
      'With fewer than four counts the level is kept and there is no interval.',
      'A new law or a new way of counting means starting again from that year.',
    ],
  },
  largestRemainder: {
    name: 'Rounding by largest remainder',
    question: 'How are numbers made whole citizens that still add up to the total?',
    formula: 'All numbers are rounded down, and the missing units go to those with the largest remainder.',
    assumptions: ['The numbers add up to the total but for less than one unit.'],
    limits: ['Between equal remainders the order decides who gets the unit.'],
  },
  naiveForecast: {
    name: 'Same as last year',
    question: 'What if nothing changes?',
    formula:
      'The last count is repeated for every year. The interval comes from how much the count usually changes from year to year, and grows with the square root of the years.',
    assumptions: ['Rises and falls are equally likely.'],
    limits: [
      'It sees neither the development of the population nor a clear trend; it is the yardstick for the others.',
    ],
  },
} satisfies MethodTexts;

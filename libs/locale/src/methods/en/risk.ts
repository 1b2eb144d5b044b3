import type { MethodTexts } from '../method-text.ts';

/** The methods behind the risk of despecialisation. */
export const riskMethods = {
  compareRisk: {
    name: 'Order by risk',
    question: 'Which services should be looked at first?',
    formula:
      'Services with most flags come first, and among those with as many the service with the highest score. Services without a score come last.',
    assumptions: ['One severe concern weighs more than a high average.'],
    limits: ['The order says where to begin, not what will be closed.'],
  },
  effectiveBuyers: {
    name: 'Effective number of buyers',
    question: 'To how many buyers of equal size do the buyers of the service amount?',
    formula: 'One divided by the Herfindahl-Hirschman index of the paid days.',
    assumptions: ['The days bought in a year show on whom the service depends.'],
    limits: [
      'Below three the service depends on few buyers; the limit is a rule of thumb.',
      'Buyers that may leave together, for instance because of a joint agreement, are counted one by one.',
    ],
  },
  herfindahl: {
    name: 'Concentration of buyers (Herfindahl-Hirschman index)',
    question: 'Are the paid days of a service in the hands of few buyers?',
    formula:
      "Each buyer's share of the paid days is multiplied by itself, and the results are added. One buyer gives 1, many buyers of equal size a number near 0.",
    assumptions: ['All buyers are included, also those outside the region.'],
    limits: [
      'It does not say whether the largest buyer is about to leave.',
      'If the days of one buyer are hidden, the index cannot be computed.',
    ],
  },
  largestShare: {
    name: 'Largest share',
    question: 'How much does the largest buyer or operator account for?',
    formula: 'The largest number divided by the sum of all.',
    assumptions: ['All buyers or operators are counted.'],
    limits: ['It does not see how the rest is spread; the concentration of buyers does.'],
  },
  mannKendall: {
    name: 'Mann-Kendall trend test',
    question: 'Does the development go one way more than chance would give?',
    formula:
      'All pairs of years are compared: how many rise and how many fall. The probability is the share of all possible orders of the same numbers with at least as large a difference.',
    assumptions: [
      'Without a development all orders of the years would be equally likely.',
      'Up to 12 years the orders are counted exactly, equal numbers included; beyond, the normal distribution is used, and the answer says so.',
    ],
    limits: [
      'With four years even a fall in every single year may be chance with a probability of 8 per cent.',
      'Most citizens live in a service for several years, so the years are not independent; a small probability must be read with care.',
    ],
  },
  specialisationRisk: {
    name: 'Risk of despecialisation',
    question: 'Are there signs that a specialised service is losing its footing?',
    formula:
      "Five things each get a number from 0 to 1 between two published limits: concentration of buyers, trend of occupancy, last occupancy, size against critical mass and the operator's share of the target group's places. The score is the weighted mean times 100. The band shows the score when every weight is half as large or one and a half times as large.",
    assumptions: [
      'Limits and weights are chosen by professionals and can be seen; they are not measured on closed services.',
      'A number of at least 0.75 is a flag in itself.',
    ],
    limits: [
      'The score is a reading aid and not a probability of closing.',
      'When less than 60 per cent of the weight is known, no score is shown.',
      'It does not see the professional quality of a service, only the conditions for it.',
    ],
  },
  theilSen: {
    name: 'Theil-Sen slope',
    question: 'By how much does a number typically change per year?',
    formula:
      'The change per year is computed for every pair of years, and the middle one of all these changes is the answer.',
    assumptions: ['The development can be described by a straight line in the years shown.'],
    limits: [
      'At least three years are needed.',
      'A single unusual year hardly moves it; a real break in the development is therefore seen late.',
    ],
  },
} satisfies MethodTexts;

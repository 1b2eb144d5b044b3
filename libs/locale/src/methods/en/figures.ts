import type { MethodTexts } from '../method-text.ts';

/** The methods behind sums, medians and quartiles. */
export const figuresMethods = {
  median: {
    name: 'Median',
    question: 'What is the middle value?',
    formula:
      'The values are put in order of size. The median is the middle one, or halfway between the two in the middle when their number is even.',
    assumptions: ['Every value counts the same, whether the municipality is large or small.'],
    limits: ['It does not say how different the values are; see the quartiles.'],
  },
  quantile: {
    name: 'Quantile',
    question: 'Below which value does a given share of the values lie?',
    formula:
      'The values are put in order of size, and the quantile is found by going the given share up the row. Where it falls between two values, a value between them in the same proportion is taken.',
    assumptions: ['The values can be compared and count the same.'],
    limits: [
      'With few values the answer rests on one or two of them.',
      'There are several rules for what is done between two values; they give slightly different numbers.',
    ],
  },
  quartiles: {
    name: 'Quartiles',
    question: 'Within which values does the middle half lie?',
    formula:
      'Lower quartile, median and upper quartile cut the ordered values into four equal parts, computed as the quantiles at 25, 50 and 75 per cent.',
    assumptions: ['The values can be compared and count the same.'],
    limits: ['The extremes are not seen: one municipality far from the others does not move the quartiles.'],
  },
  sumFigures: {
    name: 'Sum with missing figures',
    question: 'What do the figures add up to when some of them are missing?',
    formula:
      'The figures are added. If one is missing the sum is missing too, with the most serious of the reasons, unless the sum of those present is asked for; it is then shown as at least so much, with the number of missing figures.',
    assumptions: ['Figures that do not apply do not exist, and count neither in the sum nor as missing.'],
    limits: [
      'A sum of some figures cannot be compared with a sum of all of them.',
      'The uncertainty of the figures is not added up.',
    ],
  },
  weightedMean: {
    name: 'Weighted mean',
    question: 'What is the mean when some numbers count for more than others?',
    formula: 'Each number is multiplied by its weight; the sum is divided by the sum of the weights.',
    assumptions: ['The weights say how much each number should count, such as the number of places.'],
    limits: ['One large service can move the mean by itself.'],
  },
  outerSum: {
    name: 'Sum with its ends',
    question: 'What is the sum, and how far from it can it be?',
    formula:
      'The figures are added or taken away. The ends are where every figure lies at the end of its interval.',
    assumptions: ['The figures can all lie at their ends at the same time.'],
    limits: ['Where figures hang together the interval is wider than need be, never too narrow.'],
  },
} satisfies MethodTexts;

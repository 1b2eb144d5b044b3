import type { MethodTexts } from '../method-text.ts';

/** The methods behind why spending changes. */
export const spendingMethods = {
  decompose: {
    name: 'Exact decomposition of a change (Shapley/Sun)',
    question: 'How much of a change comes from each of the things that changed?',
    formula:
      'Each factor gets its average effect over all the orders in which the factors could have changed. Together the effects are exactly the whole change.',
    assumptions: [
      'The quantity can be written as a calculation of the chosen factors in both years.',
      'No order is more right than another.',
    ],
    limits: [
      'It shares out the change but does not say what caused a factor to change.',
      'The result depends on which factors are chosen; at most eight at a time.',
    ],
  },
  decomposeChain: {
    name: 'Decomposition year by year',
    question: 'How much has each factor meant over several years?',
    formula: 'Each year is split against the one before, and the effects of the years are added.',
    assumptions: ['All years in between are known and measured alike.'],
    limits: ['The sum is not that of comparing only the first and the last year.'],
  },
  decomposeSpending: {
    name: 'Decomposition of the change in spending',
    question: 'Does spending change because of more citizens, another mix of services or higher prices?',
    formula:
      'Spending is written as population times age share times users per inhabitant times mix of services times real unit cost times general price. The change is shared exactly between the six terms and rounded to whole kroner so that they add up.',
    assumptions: [
      'A new or closed service takes its missing unit cost from the other year, moved by the price and wage index.',
      'Spending without counted users is taken per inhabitant and has neither volume nor mix.',
    ],
    limits: [
      'Unit cost holds price, quality and severity together: it cannot tell dearer places from citizens with greater needs.',
      'Changes of account plan or law appear as changes unless the two years have been made comparable.',
    ],
  },
  decomposeSpendingChain: {
    name: 'Decomposition of spending year by year',
    question: 'What has driven spending over a run of years?',
    formula:
      'The change in spending is split between each pair of neighbouring years, and the effects are added term by term.',
    assumptions: ['Each year has its own population, users, spending and price and wage index.'],
    limits: ['A year that was not reported breaks the chain and must be shown as a gap.'],
  },
  fixedPrices: {
    name: 'Fixed prices',
    question: 'What does an amount of one year correspond to in the prices of another?',
    formula:
      'The amount is multiplied by the index of the wanted year and divided by the index of its own year.',
    assumptions: ['The price and wage index of municipal service spending also fits the specialised area.'],
    limits: [
      'The index is an average of all services, so the area may have become dearer or cheaper than it.',
    ],
  },
  lmdi: {
    name: 'Logarithmic decomposition (LMDI)',
    question: 'Does another recognised method give about the same answer as the exact decomposition?',
    formula:
      'The change of each cell is shared between the factors by the logarithm of their growth, weighted by a logarithmic mean of the two values of the cell.',
    assumptions: ['A cell that appears or vanishes is ascribed to the factor that went from or to zero.'],
    limits: ['It cannot handle negative amounts such as refunds, and so serves only as a check.'],
  },
  volumeAndPrice: {
    name: 'Volume and price',
    question: 'Does the change come from more users or from dearer services?',
    formula:
      'Volume is the change in users times the mean of the two unit costs. Price is the change in unit cost times the mean of the two numbers of users.',
    assumptions: [
      'A service without users in one year takes its unit cost from the other, moved by the price index, so that it does not wrongly become price.',
    ],
    limits: ['A move from cheap to dear services counts as volume; use the full decomposition to see it.'],
  },
} satisfies MethodTexts;

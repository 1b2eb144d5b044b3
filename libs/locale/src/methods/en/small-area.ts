import type { MethodTexts } from '../method-text.ts';

/** The methods for small municipalities, short stays and new cases. */
export const smallAreaMethods = {
  effectiveExposure: {
    name: "Real basis of several years' counts",
    question: "How many independent counts are several years' numbers of citizens worth?",
    formula:
      'The expected number times the number of years, divided by how much the years overlap because the same citizens are counted again. If nobody stays every year counts in full; if everybody stays they count as one.',
    assumptions: ['The same share of citizens is still there a year later, year after year.'],
    limits: ['Where the share that stays is only an estimate, so is the basis.'],
  },
  empiricalBayes: {
    name: 'Empirical Bayes smoothing',
    question: 'How high does a small municipality lie once chance variation is taken out?',
    formula:
      "The municipality's observed number over the expected one, drawn towards the mean of all municipalities, the more so the less is expected. How much the municipalities truly differ is estimated from their own numbers.",
    assumptions: [
      'The municipalities are alike enough to learn from their mean.',
      'The expected number allows for the size and age of the population.',
    ],
    limits: [
      "The smoothed number estimates a level and is no count; next year's number of citizens in long stays is closer to last year's.",
      'A municipality that really is different is drawn towards the middle too.',
    ],
  },
  negativeBinomialRegression: {
    name: 'Negative binomial regression',
    question: 'How does a number of new cases depend on what explains it when it varies more than by chance?',
    formula:
      'As Poisson regression, with an extra variation that grows with the number. The dependence and the extra variation are chosen together so that the observed numbers become most likely.',
    assumptions: ['The numbers are new events a year, not the same citizens counted again.'],
    limits: [
      'Where the numbers vary no more than by chance there is no answer; use Poisson regression then.',
    ],
  },
  poissonRegression: {
    name: 'Poisson regression',
    question: 'How does a number of new cases depend on year, municipality or whatever else explains it?',
    formula:
      'The logarithm of the mean number per inhabitant is the sum of a contribution from each explanation. The contributions are chosen so that the observed numbers become most likely.',
    assumptions: [
      'The numbers are new events a year that happen independently of each other.',
      'Each explanation works by the same factor throughout.',
    ],
    limits: [
      'Not for numbers of citizens in stays: the uncertainty comes out wrong, as the same citizens are counted again.',
    ],
  },
  poissonTrend: {
    name: 'Trend in new cases',
    question:
      'How many new cases will come in the next years if the development goes on and gradually fades?',
    formula:
      'A steady percentage growth per year and inhabitant is fitted to the observed numbers and continued so that a fixed share of the growth is lost each year. The interval holds the uncertainty of the trend and of the number itself.',
    assumptions: [
      'The numbers are new cases, not citizens in stays.',
      'At least four years are counted in the same way, and the coming population is known.',
    ],
    limits: [
      'New laws, services or referral rules cannot be foreseen.',
      'Few years give an uncertain growth; look at the interval, not only at the number.',
    ],
  },
  reconcile: {
    name: 'Forecast reconciliation',
    question: 'How are the forecasts of the municipalities and of the region made to agree?',
    formula:
      "The difference between the region's forecast and the sum of the municipalities' is shared so that the forecast that usually misses most is moved most. A number that would fall below zero is set to zero and the others share the rest.",
    assumptions: ['The errors of the forecasts are independent, and their size is known or chosen.'],
    limits: ['It makes the forecasts agree, not necessarily right.'],
  },
  retentionFromFlows: {
    name: 'Share that stays to the next year',
    question:
      'How large a part of the citizens is still in service a year later, and how long do they stay on average?',
    formula:
      'Those who were there, plus the new ones, less those who are there now, have left. They are divided by all who were there at the beginning of each year; the rest is the share that stays. The mean stay follows from it.',
    assumptions: [
      'Both the number on the count date and the new citizens of the year are reported.',
      'The chance of leaving does not depend on how long somebody has been there.',
    ],
    limits: ['Stays that begin and end between two counts make the share look smaller.'],
  },
  stockFlowCounts: {
    name: 'Projection of small numbers in short stays',
    question:
      'How many citizens will the municipality have in a target group of short stays or few citizens?',
    formula:
      "Today's citizens who are still there, plus new ones who bring the number towards what is usual for the municipality. Both vary by chance, and the limits come from their joint distribution in whole citizens.",
    assumptions: [
      'Each citizen stays another year with the same chance, independently of the others.',
      'What is usual in the coming years follows the population and the smoothed level.',
    ],
    limits: [
      "Not suited to long stays in large groups, where last year's number is the better start.",
      'It cannot see a service close or open.',
    ],
  },
} satisfies MethodTexts;

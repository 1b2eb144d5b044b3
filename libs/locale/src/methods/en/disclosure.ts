import type { MethodTexts } from '../method-text.ts';

export const disclosureMethods = {
  totalEquation: {
    name: 'Equation of a total',
    question: 'How does a published total hang together with the figures that it is the sum of?',
    formula: 'The total minus all its parts is nought.',
    assumptions: ['The parts do not overlap, and none is missing.'],
    limits: ['The equation itself does not say which figures to withhold.'],
  },
  exactlyDetermined: {
    name: 'Figures that can be worked out',
    question: 'Which withheld figures can a reader work out exactly from the published ones?',
    formula:
      'All published sums are solved as equations in exact fractions; a withheld figure is disclosed when it has just one solution.',
    assumptions: ['The reader knows every published figure and sum.'],
    limits: [
      'A figure can be almost known without being exactly determined; the test of its range sees that.',
    ],
  },
  auditSuppression: {
    name: 'Audit of the protection',
    question: 'Can anybody find a withheld figure, exactly or nearly?',
    formula:
      'For each withheld figure, the least and the most it can be while all published figures hold. If the range is smaller than the threshold, the figure is not protected.',
    assumptions: ['No figure is negative, and zeros are public.', 'All published connections are included.'],
    limits: ['Knowledge from other sources than the published figures is beyond the audit.'],
  },
  protectTable: {
    name: 'Protection of a table',
    question: 'Which cells of a table with totals must be withheld so that small counts cannot be found?',
    formula:
      'Counts from 1 to just below the threshold are withheld. Then the cheapest other cells, until each small count has a range of at least the threshold.',
    assumptions: ['The rows, columns and totals of the table are all that is published.'],
    limits: ['A little more than the least possible may be withheld.'],
  },
  protectCounts: {
    name: 'Protection of linked counts',
    question: 'Which counts must be withheld when many tables hang together?',
    formula:
      'As for one table, but against all connections at once: areas, target groups and earlier editions. The cheapest is withheld first.',
    assumptions: [
      'All published connections are named.',
      'What an earlier edition has shown cannot be withheld again.',
    ],
    limits: [
      'Where an earlier edition has shown too much, a count cannot be protected; it is then named.',
      'More than the least possible may be withheld.',
    ],
  },
} satisfies MethodTexts;

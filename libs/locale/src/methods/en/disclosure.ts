import type { MethodTexts } from '../method-text.ts';

/** The methods behind the protection of small counts. */
export const disclosureMethods = {
  auditSuppression: {
    name: 'Suppression audit',
    question: 'How closely can a reader work out the counts that are withheld?',
    formula:
      'All published numbers and the sums that link them are taken together. For each withheld count the smallest and the largest number of citizens that still fits all of them is found. They must lie at least the threshold apart, and no count may follow exactly.',
    assumptions: [
      'The reader knows all published numbers, also of earlier editions, and that counts are never negative.',
      'All links between the numbers are part of the audit.',
    ],
    limits: [
      'It does not know what a reader has from other sources, for instance about one citizen.',
      'Where numbers are linked in more than two ways, whole counts may be a little more limited than the bounds show.',
    ],
  },
  exactlyDetermined: {
    name: 'Counts that follow from others',
    question: 'Which withheld counts can a reader work out exactly?',
    formula:
      'The published sums, differences and averages are solved as equations in whole numbers. A withheld count is given away when the equations leave it a single value.',
    assumptions: ['All links between the published numbers are included.'],
    limits: ['A count can be almost known without following exactly; the suppression audit shows that.'],
  },
  protectCounts: {
    name: 'Protection of linked tables',
    question: 'Which counts must be withheld so that no citizen can be recognised?',
    formula:
      'Counts from 1 to just below the threshold are withheld. Then the cheapest other counts are withheld until each small count has at least as much choice as the threshold says, whichever published numbers are combined. Zeros are always shown.',
    assumptions: [
      'What an earlier edition has shown or withheld is settled.',
      'All links between the numbers are known.',
    ],
    limits: [
      'It may withhold a little more than the least possible.',
      'Where all else is published already, a small count cannot be protected; it is named.',
      'Since zeros are shown, a reader can see where there are no citizens.',
    ],
  },
  protectTable: {
    name: 'Protection of one table',
    question: 'Which cells of a table with totals must be withheld?',
    formula:
      'Small counts are withheld, and beside each the three cheapest cells that form a rectangle with it, so that the totals give nothing away. Totals are withheld only when no rectangle is left.',
    assumptions: ['The counts of the table are not linked to other tables.'],
    limits: [
      'Where other numbers about the same citizens are published, the tables must be protected together.',
    ],
  },
  totalEquation: {
    name: 'Total as the sum of its parts',
    question: 'What link does a total give away about its parts?',
    formula: 'The total less the sum of its parts is nothing.',
    assumptions: ['The parts make up the total exactly and do not overlap.'],
    limits: ['It says nothing about the size of the parts.'],
  },
} satisfies MethodTexts;

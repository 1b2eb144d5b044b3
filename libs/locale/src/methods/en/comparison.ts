import type { MethodTexts } from '../method-text.ts';

/** The methods behind comparing municipalities. */
export const comparisonMethods = {
  interactionBridge: {
    name: 'Waterfall with interaction',
    question: 'What does each change do on its own, and what do they do only together?',
    formula:
      'The effect of each change is computed alone. The interaction is the effect of all changes together less the sum of the effects alone.',
    assumptions: ['All effects are measured from the same starting point.'],
    limits: [
      'The interaction of more than two changes is one number and is not shared out.',
      'A change that cannot stand alone belongs to the interaction altogether.',
    ],
  },
  rankAmong: {
    name: 'Rank with its doubt',
    question: 'Which place has a figure among the others, and which places could it as well have had?',
    formula:
      'The place is one more than the number of higher figures. The best possible place counts only those whose whole interval lies above; the worst counts all that may lie above. Equal figures share the best place.',
    assumptions: ['The intervals are at the same level, and the figures are counted in the same way.'],
    limits: [
      'A high place is neither good nor bad in itself.',
      'When many of the figures are missing the place says nothing; below four fifths it is not shown.',
    ],
  },
  shareLimits: {
    name: 'Limits of a share',
    question: 'Which true shares could an observed share well stem from?',
    formula:
      'The shares at which the observed part of the whole is not yet unlikely (the interval of Wilson). The limits stay between 0 and 100% and have a width also when none or all belong to the part.',
    assumptions: ['Those counted belong to the part independently of each other.'],
    limits: [
      'Siblings and citizens of the same service often go together; then the true uncertainty is greater.',
      'Errors of reporting are not part of the interval.',
    ],
  },
  standOutScore: {
    name: 'Stand-out score',
    question: 'How much does a figure stand out, and what is that made of?',
    formula:
      'The distance to the median is divided by the interquartile range: the span between the lowest and the highest quarter. The result is multiplied by certainty (0.5 when the figure’s own 80% interval holds the median, else 1) and by novelty (1.25 when the distance to the median has moved by more than the smallest change worth a word since the period before, else 1). At most one figure per theme is shown.',
    assumptions: [
      'The figures are counted in the same way in all municipalities and in both periods.',
      'A figure without an interval is taken as certain.',
    ],
    limits: [
      'The two weights are chosen beforehand and cannot be derived from data; each stands by itself beside the figure.',
      'To stand out is neither good nor bad in itself.',
      'When the middle half is alike, nobody stands out.',
    ],
  },
  structuralDistances: {
    name: 'Structural distance',
    question: 'Which municipalities are most like a municipality in population and location?',
    formula:
      'For each trait the difference is divided by its standard deviation among the municipalities. The differences are squared, weighted, averaged, and the root is taken. A distance of 1 is one standard deviation in every trait.',
    assumptions: [
      'Traits and weights are chosen beforehand and stand beside the figure.',
      'None of the figures to be compared takes part.',
    ],
    limits: [
      'Socio-economy and early pension take no part until an edition has them.',
      'Other weights give other similar municipalities.',
    ],
  },
} satisfies MethodTexts;

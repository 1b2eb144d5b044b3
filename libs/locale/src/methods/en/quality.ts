import type { MethodTexts } from '../method-text.ts';

/** The methods that tell chance from error and change where numbers are small. */
export const qualityMethods = {
  countLimits: {
    name: 'Limits for a new count',
    question:
      "Does the new count differ so much from the municipality's own earlier ones that a comment is called for?",
    formula:
      'The mean of the earlier counts with the spread that chance gives, joined to the uncertainty of the mean. Where the counts have varied more than by chance the spread is widened accordingly. 95 % of new counts lie within the limits when nothing has changed.',
    assumptions: [
      'The earlier counts were made in the same way as the new one.',
      'With fewer than five earlier counts they are taken to vary one and a half times as much as by chance.',
    ],
    limits: [
      'A count outside the limits need not be an error, and one within may well be.',
      'Counts that have risen or fallen steadily for years give wide limits.',
    ],
  },
  funnelLimits: {
    name: 'Funnel limits',
    question: "How far from the expected number may a municipality's count lie by chance alone?",
    formula:
      'The ratios of observed to expected that a Poisson distribution of the expected number makes likely: wide for small municipalities, narrow for large ones.',
    assumptions: [
      'The expected number is right, and citizens come independently of each other.',
      'The count varies as events do; long stays vary less from year to year.',
    ],
    limits: [
      'Of twenty municipalities one lies outside the 95 % limits on average, with nothing wrong.',
      'The limits do not say why a municipality lies outside.',
    ],
  },
  poissonLimits: {
    name: 'Exact limits of a small count',
    question: 'Which true levels could an observed count reasonably come from?',
    formula:
      'The lowest and the highest mean at which the observed count is not yet unlikely. Worked out from the Poisson distribution itself and not from a normal curve, so that the limits hold for 0, 1 and 2 as well.',
    assumptions: [
      'The count is of events in a period, such as new cases, that happen independently of each other.',
    ],
    limits: [
      'For citizens in long stays the limits are too wide, since the same citizens are counted again the next year.',
    ],
  },
} satisfies MethodTexts;

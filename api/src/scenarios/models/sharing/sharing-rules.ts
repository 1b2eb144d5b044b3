import type { SharingRule } from '@tilbudsvifte/planning';

/** Ways of sharing that are shown side by side; the first one is today's. */
export const sharedRules = ['rate', 'objective', 'two-part', 'scrb', 'shapley', 'nucleolus'] as const;
export type SharedRule = (typeof sharedRules)[number];

/** Their names in the planning library. */
export const planningRules = {
  rate: 'rate',
  objective: 'objective',
  'two-part': 'two-part',
  scrb: 'separable-costs',
  shapley: 'shapley',
  nucleolus: 'nucleolus',
} as const satisfies Readonly<Record<SharedRule, SharingRule>>;

/** The linear programmes of the nucleolus double with every participant. */
export const mostForNucleolus = 12;

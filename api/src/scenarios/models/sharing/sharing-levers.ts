import type { Lever, LeverField } from '../lever.ts';
import { sharedRules } from './sharing-rules.ts';

type Ends = readonly [number, number];

const number = (name: string, unit: string, [min, max]: Ends): LeverField => ({
  name,
  type: 'number',
  unit,
  min,
  max,
});
const optional = (field: LeverField): LeverField => ({ ...field, optional: true });
const whole = (name: string, unit: string, [min, max]: Ends): LeverField => ({
  name,
  type: 'number',
  unit,
  min,
  max,
  whole: true,
});
const choice = (name: string, choices: readonly string[]): LeverField => ({ name, type: 'choice', choices });

const pool: readonly LeverField[] = [
  optional({ name: 'service', type: 'code', list: 'services' }),
  optional({ name: 'targetGroup', type: 'code', list: 'targetGroups' }),
  choice('participants', ['from-edition', 'listed']),
];

const participant: readonly LeverField[] = [
  optional({ name: 'municipality', type: 'code', list: 'municipalities' }),
  optional({ name: 'name', type: 'text', longest: 60 }),
  optional(number('load', 'places', [0, 500])),
  optional(number('days', 'days', [0, 183_000])),
  optional(whole('population', 'persons', [0, 10_000_000])),
];

const cost: readonly LeverField[] = [
  optional(number('billDkk', 'DKK', [0, 1e10])),
  number('fixedDkk', 'DKK', [0, 1e9]),
  optional(number('perPlaceDkk', 'DKK', [0, 1e8])),
  number('maxRefusal', 'share', [0.001, 0.5]),
  choice('places', ['continuous', 'whole']),
];

const rate: readonly LeverField[] = [
  optional(number('places', 'places', [1, 5000])),
  number('budgetedOccupancy', 'share', [0.5, 1]),
  number('actualOccupancy', 'share', [0, 1.2]),
  whole('daysOpen', 'days', [1, 366]),
  number('overheadShare', 'share', [0, 0.5]),
  ...['indirectDkk', 'depreciationDkk', 'interestDkk', 'pensionsDkk'].map((name) =>
    optional(number(name, 'DKK', [0, 1e9])),
  ),
  number('band', 'share', [0, 0.5]),
  choice('beyondBand', ['excess', 'whole']),
  whole('yearsLater', 'years', [1, 5]),
];

const once = { role: 'frame', repeatable: false } as const;

/** Levers of sharing a cost: what is shared, by whom, at what cost and with which agreement; and the rule to choose. */
export const sharingLevers: readonly Lever[] = [
  { key: 'pool', ...once, source: 'edition', fields: pool },
  { key: 'participant', role: 'frame', repeatable: true, source: 'edition', fields: participant },
  { key: 'cost', ...once, source: 'assumption', fields: cost },
  {
    key: 'two-part',
    ...once,
    source: 'agreement',
    fields: [number('subscription', 'share', [0, 1]), choice('by', ['population', 'load'])],
  },
  { key: 'rate', ...once, source: 'agreement', fields: rate },
  {
    key: 'rule',
    role: 'change',
    repeatable: false,
    source: 'assumption',
    fields: [choice('rule', sharedRules)],
  },
];

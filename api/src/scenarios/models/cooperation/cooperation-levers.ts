import type { Lever, LeverField } from '../lever.ts';

const municipality: LeverField = { name: 'municipality', type: 'code', list: 'municipalities' };
const municipalities: LeverField = { name: 'municipalities', type: 'codes', list: 'municipalities' };
type Limits = {
  readonly min: number;
  readonly max: number;
  readonly whole?: boolean;
  readonly optional?: boolean;
};
const number = (name: string, unit: string, limits: Limits): LeverField => ({
  name,
  type: 'number',
  unit,
  ...limits,
});

const frame: readonly Lever[] = [
  {
    key: 'target-groups',
    role: 'frame',
    repeatable: false,
    fields: [{ name: 'targetGroups', type: 'codes', list: 'targetGroups' }],
    source: 'edition',
  },
  {
    key: 'need',
    role: 'frame',
    repeatable: false,
    fields: [{ name: 'need', type: 'choice', choices: ['edition', 'entered'] }],
    source: 'edition',
  },
  {
    key: 'entered-need',
    role: 'frame',
    repeatable: true,
    fields: [municipality, number('persons', 'persons', { min: 0, max: 1e4 })],
    source: 'assumption',
  },
  {
    key: 'accepted-refusal',
    role: 'frame',
    repeatable: false,
    fields: [number('refusal', 'share', { min: 0.001, max: 0.5 })],
    source: 'assumption',
  },
  {
    key: 'critical-mass',
    role: 'frame',
    repeatable: false,
    fields: [
      number('occupancy', 'share', { min: 0.3, max: 0.99 }),
      number('minimumPlaces', 'places', { min: 0, max: 200, whole: true, optional: true }),
    ],
    source: 'assumption',
  },
  {
    key: 'cost-per-place',
    role: 'frame',
    repeatable: false,
    fields: [
      number('dkkPerDay', 'DKK-per-day', { min: 0, max: 50_000 }),
      number('daysPerYear', 'days', { min: 1, max: 366, whole: true, optional: true }),
    ],
    source: 'edition',
  },
  {
    key: 'road-factor',
    role: 'frame',
    repeatable: false,
    fields: [number('factor', 'factor', { min: 1, max: 3 })],
    source: 'ballou2002',
  },
];

const change: readonly Lever[] = [
  { key: 'participants', role: 'change', repeatable: false, fields: [municipalities], source: 'assumption' },
  {
    key: 'clusters',
    role: 'change',
    repeatable: false,
    fields: [number('clusters', 'clusters', { min: 1, max: 10, whole: true })],
    source: 'assumption',
  },
  { key: 'cluster', role: 'change', repeatable: true, fields: [municipalities], source: 'assumption' },
  {
    key: 'common-reserve',
    role: 'change',
    repeatable: false,
    fields: [
      { name: 'size', type: 'choice', choices: ['smallest', 'given'] },
      number('places', 'places', { min: 0, max: 500, whole: true, optional: true }),
      { name: 'own', type: 'choice', choices: ['mean-need', 'today'] },
    ],
    source: 'assumption',
  },
  {
    key: 'own-places',
    role: 'change',
    repeatable: true,
    fields: [municipality, number('places', 'places', { min: 0, max: 500, whole: true })],
    source: 'assumption',
  },
];

/** What cooperation can assume. */
export const cooperationLevers: readonly Lever[] = [...frame, ...change];

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

/** What the placing of services can assume. */
export const locationLevers: readonly Lever[] = [
  {
    key: 'target-group',
    role: 'frame',
    repeatable: false,
    fields: [{ name: 'targetGroup', type: 'code', list: 'targetGroups' }],
    source: 'edition',
  },
  {
    key: 'weights',
    role: 'frame',
    repeatable: false,
    fields: [{ name: 'weights', type: 'choice', choices: ['need', 'inhabitants', 'entered'] }],
    source: 'edition',
  },
  {
    key: 'weight',
    role: 'frame',
    repeatable: true,
    fields: [municipality, number('weight', 'weight', { min: 0, max: 1e6 })],
    source: 'assumption',
  },
  {
    key: 'load',
    role: 'frame',
    repeatable: false,
    fields: [number('persons', 'persons', { min: 0, max: 1e5 })],
    source: 'assumption',
  },
  {
    key: 'before',
    role: 'frame',
    repeatable: false,
    fields: [{ name: 'before', type: 'choice', choices: ['today', 'one-site'] }],
    source: 'edition',
  },
  { key: 'candidates', role: 'frame', repeatable: false, fields: [municipalities], source: 'assumption' },
  {
    key: 'road-factor',
    role: 'frame',
    repeatable: false,
    fields: [number('factor', 'factor', { min: 1, max: 3 })],
    source: 'ballou2002',
  },
  {
    key: 'crossing',
    role: 'frame',
    repeatable: true,
    fields: [
      municipality,
      { name: 'treatment', type: 'choice', choices: ['added-km', 'apart'] },
      number('km', 'km', { min: 0, max: 500, optional: true }),
    ],
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
    key: 'cover-distance',
    role: 'frame',
    repeatable: false,
    fields: [number('distance', 'km', { min: 1, max: 300 })],
    source: 'assumption',
  },
  {
    key: 'sites',
    role: 'change',
    repeatable: false,
    fields: [number('sites', 'sites', { min: 1, max: 10, whole: true })],
    source: 'assumption',
  },
  {
    key: 'objective',
    role: 'change',
    repeatable: false,
    fields: [{ name: 'objective', type: 'choice', choices: ['shortest-way', 'most-within-reach'] }],
    source: 'assumption',
  },
  { key: 'sites-kept', role: 'change', repeatable: false, fields: [municipalities], source: 'assumption' },
  {
    key: 'sites-excluded',
    role: 'change',
    repeatable: false,
    fields: [municipalities],
    source: 'assumption',
  },
];

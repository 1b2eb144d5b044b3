import type { Lever, LeverDefault } from '../lever.ts';

const share = { unit: 'share' } as const;
const service = { name: 'service', type: 'code', list: 'services' } as const;
const date = { name: 'date', type: 'date' } as const;
const targetGroup = { name: 'targetGroup', type: 'code', list: 'targetGroups' } as const;
const targetGroups = { name: 'targetGroups', type: 'codes', list: 'targetGroups' } as const;
const places = { name: 'places', type: 'number', unit: 'places', whole: true, max: 500 } as const;

/** How the world is taken to be. */
const frames: readonly Lever[] = [
  {
    key: 'occupancy',
    role: 'frame',
    repeatable: false,
    fields: [{ name: 'occupancy', type: 'number', ...share, min: 0.5, max: 1 }],
    source: 'agreement',
  },
  {
    key: 'refusal',
    role: 'frame',
    repeatable: false,
    fields: [{ name: 'refusal', type: 'number', ...share, min: 0.001, max: 0.5 }],
    source: 'assumption',
  },
  {
    key: 'need-path',
    role: 'frame',
    repeatable: false,
    fields: [{ name: 'path', type: 'choice', choices: ['central', 'low', 'high'] }],
    source: 'edition',
  },
  {
    key: 'need-growth',
    role: 'frame',
    repeatable: true,
    fields: [targetGroup, { name: 'growth', type: 'range', ...share, min: -0.2, max: 0.2 }],
    source: 'assumption',
  },
  {
    key: 'fixed-cost',
    role: 'frame',
    repeatable: false,
    fields: [{ name: 'fixedShare', type: 'range', ...share, min: 0, max: 1 }],
    source: 'assumption',
  },
  {
    key: 'goal',
    role: 'frame',
    repeatable: true,
    fields: [
      targetGroup,
      { name: 'refusal', type: 'number', ...share, min: 0.001, max: 0.5 },
      { name: 'year', type: 'number', unit: 'year', whole: true, min: 2020, max: 2070 },
    ],
    source: 'assumption',
  },
];

/** What can be decided. */
const changes: readonly Lever[] = [
  {
    key: 'open-service',
    role: 'change',
    repeatable: true,
    fields: [
      { name: 'municipality', type: 'code', list: 'municipalities' },
      { name: 'serviceType', type: 'code', list: 'serviceTypes' },
      targetGroups,
      { ...places, min: 1 },
      { name: 'from', type: 'date' },
      { name: 'rateDkkPerDay', type: 'range', unit: 'DKK-per-day', min: 0, max: 50_000 },
    ],
    source: 'assumption',
  },
  { key: 'close-service', role: 'change', repeatable: true, fields: [service, date], source: 'assumption' },
  {
    key: 'resize-service',
    role: 'change',
    repeatable: true,
    fields: [service, { ...places, min: 0 }, date],
    source: 'assumption',
  },
  {
    key: 'retarget-service',
    role: 'change',
    repeatable: true,
    fields: [service, targetGroups, date],
    source: 'assumption',
  },
  {
    key: 'largest-buyer-leaves',
    role: 'change',
    repeatable: true,
    // Most largest buyers are withheld: a share can be assumed in their place.
    fields: [service, date, { name: 'share', type: 'number', ...share, min: 0.01, max: 1, optional: true }],
    source: 'assumption',
  },
];

/** What a supply scenario can assume. */
export const supplyLevers: readonly Lever[] = [...frames, ...changes];

/** What is taken for granted where a scenario does not say otherwise. */
export const usualFrame = {
  occupancy: 0.9,
  refusal: 0.05,
  path: 'central',
  // The other side of the avoidable share of a rate, 70 % for a region as a whole.
  fixedShare: { low: 0.2, value: 0.3, high: 0.6 },
} as const;

/** What a new scenario starts with. */
export const supplyDefaults: readonly LeverDefault[] = [
  { lever: 'occupancy', values: { occupancy: usualFrame.occupancy }, source: 'agreement' },
  { lever: 'refusal', values: { refusal: usualFrame.refusal }, source: 'assumption' },
  { lever: 'need-path', values: { path: usualFrame.path }, source: 'edition' },
  { lever: 'fixed-cost', values: { fixedShare: usualFrame.fixedShare }, source: 'assumption' },
];

import type { Lever, LeverField } from '../lever.ts';
import { movesTo, supportKinds } from './support-kinds.ts';

const share = (name: string): LeverField => ({ name, type: 'number', unit: 'share', min: 0, max: 1 });
const change = (name: string, min = -1): LeverField => ({ name, type: 'range', unit: 'share', min, max: 1 });
const money = (name: string, unit: 'DKK' | 'DKK-per-month', max: number): LeverField => ({
  name,
  type: 'number',
  unit,
  min: 0,
  max,
});
const date = (name: string): LeverField => ({ name, type: 'date' });
const optional = (field: LeverField): LeverField => ({ ...field, optional: true });

/** The shortest stay that may be left of one: less than a fifth is no shorter stay but another kind of support. */
const SHORTEST = -0.8;
const MOST = 1e9;

const world: readonly Lever[] = [
  {
    key: 'support',
    role: 'frame',
    repeatable: true,
    source: 'assumption',
    fields: [
      { name: 'kind', type: 'choice', choices: supportKinds },
      { name: 'meanStay', type: 'number', unit: 'months', min: 0.1, max: 600 },
      { name: 'newPerMonth', type: 'number', unit: 'persons', min: 0, max: 10_000 },
      money('cost', 'DKK-per-month', 1e6),
      ...Object.keys(movesTo).map((name) => optional(share(name))),
      optional({ name: 'citizensNow', type: 'number', unit: 'persons', min: 0, max: 100_000 }),
    ],
  },
  {
    key: 'caseworkers',
    role: 'frame',
    repeatable: false,
    source: 'assumption',
    fields: [
      { name: 'casesBefore', type: 'number', unit: 'cases', min: 5, max: 100 },
      money('cost', 'DKK-per-month', 1e6),
    ],
  },
  {
    key: 'timing',
    role: 'frame',
    repeatable: false,
    source: 'assumption',
    fields: [date('from'), { name: 'ramp', type: 'number', unit: 'months', min: 0, max: 120, whole: true }],
  },
  {
    key: 'money',
    role: 'frame',
    repeatable: false,
    source: 'finansministeriet2021',
    fields: [
      { name: 'priceYear', type: 'number', unit: 'year', min: 2007, max: 2100, whole: true },
      { name: 'discount', type: 'number', unit: 'share', min: 0, max: 0.2 },
    ],
  },
  {
    key: 'avoidable-share',
    role: 'frame',
    repeatable: false,
    source: 'assumption',
    fields: [share('buyer'), share('region'), { name: 'view', type: 'choice', choices: ['buyer', 'region'] }],
  },
  {
    key: 'uncertainty',
    role: 'frame',
    repeatable: false,
    source: 'assumption',
    fields: ['cost', 'wage', 'stay'].map((name) => ({ ...share(name), min: 0, max: 0.5 })),
  },
];

const decisions: readonly Lever[] = [
  {
    key: 'caseload',
    role: 'change',
    repeatable: false,
    source: 'socialraadgiverne',
    fields: [{ name: 'casesAfter', type: 'number', unit: 'cases', min: 15, max: 20 }],
  },
  {
    key: 'least-intrusive',
    role: 'change',
    repeatable: false,
    source: 'assumption',
    fields: ['preventiveToInstitution', 'preventiveToFoster', 'entriesToInstitution', 'entriesToFoster'].map(
      (name) => optional(change(name)),
    ),
  },
  {
    key: 'follow-up',
    role: 'change',
    repeatable: false,
    source: 'assumption',
    fields: [
      optional(change('stayInInstitution', SHORTEST)),
      optional(change('stayInFoster', SHORTEST)),
      optional(change('institutionToFoster')),
      optional(change('institutionToPreventive')),
    ],
  },
  {
    key: 'effect',
    role: 'change',
    repeatable: true,
    source: 'assumption',
    fields: [
      { name: 'on', type: 'choice', choices: ['entries', 'stay', 'exit-share'] },
      { name: 'kind', type: 'choice', choices: supportKinds },
      optional({ name: 'to', type: 'choice', choices: supportKinds }),
      change('change', SHORTEST),
    ],
  },
  {
    key: 'investment',
    role: 'change',
    repeatable: true,
    source: 'assumption',
    fields: [money('amount', 'DKK', MOST), date('date')],
  },
  {
    key: 'state-support',
    role: 'change',
    repeatable: true,
    source: 'assumption',
    fields: [
      { name: 'line', type: 'choice', choices: ['grant', 'refund', 'other'] },
      { name: 'amount', type: 'number', unit: 'DKK-per-month', min: -MOST, max: MOST },
      date('from'),
      date('to'),
    ],
  },
];

/** Levers of prevention: the system as it runs, what the programme changes in it, what it costs and who pays. */
export const preventionLevers: readonly Lever[] = [...world, ...decisions];

import { sampleFigure } from '../../../components/testing/sample-figure.ts';
import type {
  LeversAnswer,
  ScenarioAnswer,
  ScenarioComparison,
  ScenarioDocument,
  ScenarioItem,
} from '../../../lib/scenario-answers.ts';

const methods = { 'erlang-b': '1.0', 'interaction-bridge': '1.0' };

/** Levers of supply as the API gives them, fewer of them. */
export const sampleLevers: LeversAnswer = {
  kind: 'supply',
  edition: '2',
  area: '1084',
  horizonYear: 2030,
  methods,
  levers: [
    {
      key: 'occupancy',
      role: 'frame',
      repeatable: false,
      fields: [{ name: 'occupancy', type: 'number', unit: 'share', min: 0.5, max: 1 }],
      source: 'agreement',
    },
    {
      key: 'need-path',
      role: 'frame',
      repeatable: false,
      fields: [{ name: 'path', type: 'choice', choices: ['central', 'low', 'high'] }],
      source: 'edition',
    },
    {
      key: 'fixed-cost',
      role: 'frame',
      repeatable: false,
      fields: [{ name: 'fixedShare', type: 'range', unit: 'share', min: 0, max: 1 }],
      source: 'assumption',
    },
    {
      key: 'open-service',
      role: 'change',
      repeatable: true,
      fields: [
        { name: 'municipality', type: 'code', list: 'municipalities' },
        { name: 'targetGroups', type: 'codes', list: 'targetGroups' },
        { name: 'places', type: 'number', unit: 'places', whole: true, min: 1, max: 500 },
        { name: 'from', type: 'date' },
      ],
      source: 'assumption',
    },
    {
      key: 'close-service',
      role: 'change',
      repeatable: true,
      fields: [
        { name: 'service', type: 'code', list: 'services' },
        { name: 'date', type: 'date' },
      ],
      source: 'assumption',
    },
  ],
  defaults: [
    { lever: 'occupancy', values: { occupancy: 0.9 }, source: 'agreement' },
    { lever: 'need-path', values: { path: 'central' }, source: 'edition' },
    {
      lever: 'fixed-cost',
      values: { fixedShare: { low: 0.2, value: 0.3, high: 0.6 } },
      source: 'assumption',
    },
  ],
};

/** Twelve places for autism in Gladsaxe's stead: one frame assumption, two changes. */
export const sampleDocument: ScenarioDocument = {
  schema: 1,
  kind: 'supply',
  name: '12 pladser til autisme i 2028',
  question: 'Hvad betyder et nyt botilbud?',
  edition: '2',
  area: '1084',
  horizonYear: 2030,
  seed: 20280101,
  methods,
  assumptions: [
    { lever: 'occupancy', values: { occupancy: 0.9 }, reason: 'Et arbejdstal.', source: 'assumption' },
    {
      lever: 'open-service',
      values: { municipality: '0169', targetGroups: ['AD_AUT'], places: 12, from: '2028-01-01' },
      reason: 'Der er flest ventende.',
      source: 'erlang1917',
    },
    {
      lever: 'close-service',
      values: { service: 'T0101', date: '2029-01-01' },
      reason: 'Bygningen er nedslidt.',
      source: 'agreement',
    },
  ],
};

/** A shared scenario of the secretariat that has been calculated. */
export const sampleScenario: ScenarioItem = {
  id: '0ed336da-17f9-456c-851f-5d7dad2dfc64',
  version: 2,
  status: 'shared',
  sharedWith: ['approver', 'public'],
  owner: { role: 'secretariat', municipality: '' },
  mayChange: false,
  mayDecide: false,
  createdAt: '2026-11-22T18:31:01Z',
  changedAt: '2026-11-22T18:31:03Z',
  document: sampleDocument,
  sha256: '91b3a1c5bfae6cae607a29321a065db9758d168a59a1b6bfeb367a07f313658e',
  edition: { id: '2', label: '2026-03' },
  computedAt: '2026-11-22T18:31:03Z',
  newestEdition: null,
  keyOutcome: {
    outcome: 'unmet-places',
    unit: 'places',
    better: 'less',
    year: 2030,
    base: { value: 941 },
    scenario: { value: 929 },
    difference: { value: -12 },
  },
};

/** What it gives: places, a share, money, and an outcome without a base. */
export const sampleResult: ScenarioAnswer = {
  basis: sampleFigure.basis,
  notices: [],
  kind: 'supply',
  sha256: sampleScenario.sha256,
  seed: 20280101,
  outcomes: [
    {
      outcome: 'unmet-places',
      unit: 'places',
      better: 'less',
      year: 2030,
      base: { value: 941, lo: 306, hi: 1702 },
      scenario: { value: 929, lo: 294, hi: 1690 },
      difference: { value: -12 },
    },
    {
      outcome: 'availability',
      unit: 'share',
      better: 'more',
      year: 2030,
      base: { value: 0.5 },
      scenario: { value: 0.55 },
      difference: { value: 0.05 },
    },
    {
      outcome: 'buyers-cost',
      unit: 'DKK',
      better: 'less',
      year: 2030,
      base: { missing: 'withheld' },
      scenario: { missing: 'withheld' },
      difference: { missing: 'withheld' },
    },
  ],
  bridge: [
    {
      outcome: 'unmet-places',
      unit: 'places',
      year: 2030,
      base: { value: 941 },
      changes: [
        { at: 1, lever: 'open-service', alone: { value: -15 } },
        { at: 2, lever: 'close-service', alone: { value: 5 } },
      ],
      interaction: { value: -2 },
      total: { value: -12 },
    },
    {
      outcome: 'availability',
      unit: 'share',
      year: 2030,
      base: { value: 0.5 },
      changes: [
        { at: 1, lever: 'open-service', alone: { value: 0.06 } },
        { at: 2, lever: 'close-service', alone: { value: -0.01 } },
      ],
      interaction: { value: 0 },
      total: { value: 0.05 },
    },
  ],
  tables: {},
};

const other = '11111111-17f9-456c-851f-5d7dad2dfc64';

/** The scenario beside one that opens eight places and closes nothing. */
export const sampleComparison: ScenarioComparison = {
  guard: [{ code: 'seeds-differ', effect: 'bridged', params: {} }],
  scenarios: [
    sampleScenario,
    { ...sampleScenario, id: other, document: { ...sampleDocument, name: '8 pladser i 2028', seed: 1 } },
  ],
  differences: [
    {
      lever: 'open-service',
      occurrence: 1,
      field: 'places',
      values: [
        { id: sampleScenario.id, at: 1, value: 12 },
        { id: other, at: 1, value: 8 },
      ],
    },
    {
      lever: 'close-service',
      occurrence: 1,
      field: 'date',
      values: [
        { id: sampleScenario.id, at: 2, value: '2029-01-01' },
        { id: other, at: null, value: null },
      ],
    },
  ],
  outcomes: [sampleScenario.id, other].flatMap((id, i) =>
    sampleResult.outcomes.map((row) => ({
      ...row,
      id,
      ...(row.outcome === 'unmet-places' && {
        scenario: { value: 929 + 4 * i },
        difference: { value: -12 + 4 * i },
      }),
    })),
  ),
  bridges: [],
};

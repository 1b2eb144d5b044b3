import { figure } from '@tilbudsvifte/planning';
import type { EditionContext } from '../../editions/edition-context.ts';
import type { ScenarioDocument } from '../document/scenario-document.ts';
import type { Lever, LeverDefault } from '../models/lever.ts';
import type {
  AssumptionIssue,
  Calculating,
  ScenarioFactsReader,
  ScenarioModel,
} from '../models/scenario-model.ts';
import type { ScenarioOutcome, ScenarioResult } from '../models/scenario-result.ts';

/** What the tiny model knows of an edition. */
export interface TinyFacts {
  readonly places: number;
  readonly rate: number;
}

const place = { name: 'places', type: 'number', unit: 'places', min: 0, max: 100, whole: true } as const;

const levers: readonly Lever[] = [
  {
    key: 'need',
    role: 'frame',
    repeatable: false,
    source: 'edition',
    fields: [{ name: 'persons', type: 'range', unit: 'persons', min: 0, max: 1000 }],
  },
  {
    key: 'open-places',
    role: 'change',
    repeatable: true,
    source: 'assumption',
    fields: [place, { name: 'from', type: 'date', optional: true }],
  },
  {
    key: 'raise-rate',
    role: 'change',
    repeatable: false,
    source: 'agreement',
    fields: [
      { name: 'share', type: 'number', unit: 'share', min: 0, max: 1 },
      { name: 'buyers', type: 'codes', list: 'municipalities', optional: true },
      { name: 'rounding', type: 'choice', choices: ['none', 'whole-dkk'], optional: true },
      { name: 'public', type: 'yes-no', optional: true },
      { name: 'service', type: 'code', list: 'services', optional: true },
      { name: 'label', type: 'text', longest: 5, optional: true },
    ],
  },
];

const numbers = ({ assumptions }: ScenarioDocument, lever: string, field: string): number[] =>
  assumptions.filter((one) => one.lever === lever).map(({ values }) => Number(values[field] ?? 0));

/** Costs are places times rate: two changes that interact, small enough to work out by hand. */
function outcomes({ places, rate }: TinyFacts, document: ScenarioDocument): ScenarioOutcome[] {
  const opened = numbers(document, 'open-places', 'places').reduce((sum, value) => sum + value, 0);
  const raised = numbers(document, 'raise-rate', 'share').reduce((sum, value) => sum + value, 0);
  const year = document.horizonYear;
  const row = (outcome: string, unit: string, [base, then]: readonly [number, number]): ScenarioOutcome => ({
    outcome,
    unit,
    year,
    better: 'neither',
    base: figure(base),
    scenario: figure(then),
    difference: figure(then - base),
  });
  return [
    row('costs', 'DKK', [places * rate, (places + opened) * rate * (1 + raised)]),
    row('places', 'places', [places, places + opened]),
  ];
}

/** A model of two levers that interact: what the spine can be held against before there are real ones. */
export const tinyModel: ScenarioModel<TinyFacts> = {
  kind: 'supply',
  levers,
  methods: ['supply-gap'],
  check: (_facts, document): AssumptionIssue[] => {
    const at = document.assumptions.findIndex(
      ({ lever, values }) => lever === 'open-places' && values.places === 13,
    );
    return at < 0 ? [] : [{ at, field: 'places', code: 'unlucky-number', params: { places: 13 } }];
  },
  calculate: (facts: TinyFacts, document, run: Calculating): ScenarioResult => {
    run.progress(0.5);
    return {
      outcomes: outcomes(facts, document),
      tables: {
        'costs-by-year': [{ year: document.horizonYear, costsDkk: figure(facts.places * facts.rate) }],
      },
      notices: [],
    };
  },
};

/** Reads nothing: ten places at 1,000 kroner. */
export const tinyReader: ScenarioFactsReader<TinyFacts> = {
  kind: 'supply',
  read: () => Promise.resolve({ places: 10, rate: 1000 }),
  defaults: (_context: EditionContext, area: string): Promise<LeverDefault[]> =>
    Promise.resolve([
      { lever: 'need', values: { persons: { low: 8, value: 10, high: 12 } }, source: `edition ${area}` },
    ]),
};

/** A document of the tiny model; what a spec does not name is as usual. */
export function tinyDocument(more: Partial<ScenarioDocument> = {}): ScenarioDocument {
  return {
    schema: 1,
    kind: 'supply',
    name: 'Ti pladser mere',
    question: 'Hvad koster ti pladser mere?',
    edition: '1',
    area: '1084',
    horizonYear: 2030,
    seed: 7,
    methods: { 'supply-gap': '1.0', 'interaction-bridge': '1.0' },
    assumptions: [
      { lever: 'open-places', values: { places: 5 }, reason: 'Venteliste', source: 'assumption' },
      { lever: 'raise-rate', values: { share: 0.2 }, reason: 'Ny aftale', source: 'agreement' },
    ],
    ...more,
  };
}

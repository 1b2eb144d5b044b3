import type { AssumedValue, Assumption, ScenarioDocument } from '../../../document/scenario-document.ts';
import type { SharingFacts } from '../sharing-facts.ts';

export const noFacts: SharingFacts = { firstYear: 2026, population: {} };

export function assume(lever: string, values: Readonly<Record<string, AssumedValue>>): Assumption {
  return { lever, values, reason: 'example', source: 'assumption' };
}

export function sharingDocument(assumptions: readonly Assumption[], horizonYear = 2030): ScenarioDocument {
  return {
    schema: 1,
    kind: 'sharing',
    name: 'example',
    question: 'who pays what?',
    edition: '1',
    area: '1084',
    horizonYear,
    seed: 1,
    methods: {},
    assumptions,
  };
}

/** The participants of methods.md 7: loads in Erlang, populations in thousands. */
export const fiveParticipants: readonly Assumption[] = [
  [0.4, 30],
  [0.9, 60],
  [1.5, 45],
  [2.2, 80],
  [6, 285],
].map(([load = 0, thousands = 0], i) =>
  assume('participant', { name: `P${i + 1}`, load, population: thousands * 1000 }),
);

/** 1 million and 1.2 million per place, at most 5 % refused. */
export const exampleCost = (places: 'continuous' | 'whole'): Assumption =>
  assume('cost', { fixedDkk: 1_000_000, perPlaceDkk: 1_200_000, maxRefusal: 0.05, places });

/** 20 places budgeted at 95 %, and a band of 5 %. */
export const exampleRate = (more: Readonly<Record<string, AssumedValue>> = {}): Assumption =>
  assume('rate', {
    places: 20,
    budgetedOccupancy: 0.95,
    actualOccupancy: 0.88,
    daysOpen: 365,
    overheadShare: 0,
    band: 0.05,
    beyondBand: 'excess',
    yearsLater: 2,
    ...more,
  });

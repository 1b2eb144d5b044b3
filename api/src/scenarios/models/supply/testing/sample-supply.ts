import { type Figure, figure, missing } from '@tilbudsvifte/planning';
import type { Assumption, ScenarioDocument } from '../../../document/scenario-document.ts';
import type { ScenarioResult } from '../../scenario-result.ts';
import type { KnownGroup, KnownService, KnownSupply } from '../known-supply.ts';
import { supplyModel } from '../supply-model.ts';

/** A group whose need stays as it is. */
export function sampleGroup(
  targetGroup: string,
  now: Figure | number,
  more: Partial<KnownGroup> = {},
): KnownGroup {
  const need = typeof now === 'number' ? figure(now) : now;
  return {
    targetGroup,
    unit: 'day',
    now: need,
    coming: [],
    basis: 'held',
    peopleShares: [0.5, 0.3, 0.2],
    ...more,
  };
}

/** A service at 90 % that costs a million a place and whose use nobody has reported. */
export function sampleService(id: string, more: Partial<KnownService> = {}): KnownService {
  return {
    id,
    municipality: '0101',
    operator: '0101',
    serviceType: 'BO107',
    unit: 'day',
    targetGroups: ['A'],
    places: 10,
    occupancy: 0.9,
    yearlyDkk: 1_000_000,
    costAssumed: false,
    use: { places: null, named: [], withheldBuyers: 0, withheldPlaces: missing('not-reported') },
    ...more,
  };
}

/** The region of the max-flow example: 49 citizens, 55 places, and yet 5 without a place when every place is full. */
export const sampleSupply: KnownSupply = {
  baseYear: 2025,
  municipalities: ['0101', '0147', '0157'],
  groups: [sampleGroup('A', 30), sampleGroup('B', 12), sampleGroup('C', 7)],
  services: [
    sampleService('a', {
      places: 10,
      use: {
        places: 10,
        named: [{ buyer: '0101', places: 5 }],
        withheldBuyers: 3,
        withheldPlaces: figure(5),
      },
    }),
    sampleService('ab', { places: 15, targetGroups: ['A', 'B'], yearlyDkk: 900_000 }),
    sampleService('bc', {
      places: 30,
      occupancy: 0.8,
      targetGroups: ['B', 'C'],
      use: {
        places: 20,
        named: [
          { buyer: '0147', places: 10 },
          { buyer: '0157', places: 6 },
        ],
        withheldBuyers: 2,
        withheldPlaces: missing('withheld'),
      },
    }),
  ],
  decided: [],
  serviceTypes: [
    { code: 'BO107', unit: 'day' },
    { code: 'AKT104', unit: 'daytime' },
  ],
  daysByUnit: { daytime: 250 },
};

/** An assumption. */
export function assume(lever: string, values: Assumption['values']): Assumption {
  return { lever, values, reason: 'test', source: 'assumption' };
}

/** Every place full, so that required places are the need. */
export const full = assume('occupancy', { occupancy: 1 });

export function sampleDocument(assumptions: readonly Assumption[], horizonYear = 2027): ScenarioDocument {
  return {
    schema: 1,
    kind: 'supply',
    name: 'test',
    question: 'test?',
    edition: '1',
    area: '1084',
    horizonYear,
    seed: 1,
    methods: {},
    assumptions,
  };
}

/** Result of assumptions in a region. */
export function calculated(
  facts: KnownSupply,
  assumptions: readonly Assumption[],
  horizonYear = 2027,
): ScenarioResult {
  const run = { preview: false, progress: (): void => undefined };
  return supplyModel.calculate(facts, sampleDocument(assumptions, horizonYear), run);
}

import type { Figure } from '@tilbudsvifte/planning';
import type { AssumedValue, Assumption, ScenarioDocument } from '../../document/scenario-document.ts';
import type { ScenarioResult } from '../scenario-result.ts';
import type { LocationFacts } from './location-facts.ts';
import { locationModel } from './location-model.ts';
import { capitalFacts, enteredWeights } from './testing/capital-facts.ts';

type Given = readonly [string, Readonly<Record<string, AssumedValue>>];

function documentOf(...given: readonly (Given | Assumption)[]): ScenarioDocument {
  return {
    schema: 1,
    kind: 'location',
    name: 'Steder',
    question: 'Hvor?',
    edition: '1',
    area: '1084',
    horizonYear: 2026,
    seed: 1,
    methods: {},
    assumptions: given.map((one) =>
      'lever' in one ? one : { lever: one[0], values: one[1], reason: 'prøve', source: 'assumption' },
    ),
  };
}

const run = { progress: () => undefined, preview: false };
const facts = capitalFacts();
const straight: Given = ['road-factor', { factor: 1 }];
const entered: readonly (Given | Assumption)[] = [
  ['weights', { weights: 'entered' }],
  ...enteredWeights,
  ['before', { before: 'one-site' }],
  straight,
  ['cover-distance', { distance: 20 }],
];

function calculated(given: readonly (Given | Assumption)[], known: LocationFacts = facts): ScenarioResult {
  const document = documentOf(...given);
  expect(locationModel.check(known, document)).toEqual([]);
  return locationModel.calculate(known, document, run);
}

const valueOf = (given: unknown): number =>
  typeof given === 'object' && given !== null && 'value' in given ? Number(given.value) : NaN;
const outcome = ({ outcomes }: ScenarioResult, key: string) => outcomes.find((one) => one.outcome === key)!;
const sitesOf = ({ tables }: ScenarioResult) =>
  tables['sites']!.map(({ municipality }) => municipality).sort();

describe('the published example of 29 municipalities, in straight lines', () => {
  test.each([
    [1, ['0147'], 27342.709552802382, 14.338075276771045],
    [2, ['0101', '0201'], 19140.05646356076, 10.03673647800774],
    [3, ['0101', '0201', '0400'], 13313.498306134337, 6.981383485125504],
    [4, ['0101', '0163', '0219', '0400'], 10409.316557051856, 5.458477481411566],
    // Glostrup and Lyngby-Taarbæk in place of Herlev.
    [5, ['0101', '0161', '0173', '0219', '0400'], 8659.95, 8659.95 / 1907],
  ])('%i sites: %j', (sites, codes, total, mean) => {
    const result = calculated([...entered, ['sites', { sites }]]);
    expect(sitesOf(result)).toEqual(codes);
    expect(valueOf(outcome(result, 'total-km').scenario)).toBeCloseTo(total, sites === 5 ? 2 : 6);
    expect(valueOf(outcome(result, 'mean-km').scenario)).toBeCloseTo(mean, sites === 5 ? 4 : 9);
    expect(valueOf(outcome(result, 'mean-km').base)).toBeCloseTo(14.338075276771045, 9);
    const row = result.tables['by-number-of-sites']![sites - 1]!;
    expect(row).toMatchObject({ sites, chosen: true, provedBest: true });
    expect(valueOf(row['totalKm'])).toBeCloseTo(total, sites === 5 ? 2 : 6);
  });

  test.each([
    [1, ['0190'], 0.8568432092291557],
    [2, ['0101', '0219'], 0.9465128474043],
    [3, ['0101', '0210', '0219'], 0.9795490298898794],
  ])('within 20 km of %i sites: %j', (sites, codes, share) => {
    const objective: Given = ['objective', { objective: 'most-within-reach' }];
    const result = calculated([...entered, ['sites', { sites }], objective]);
    expect(sitesOf(result)).toEqual(codes);
    expect(valueOf(outcome(result, 'cover-share').scenario)).toBeCloseTo(share, 12);
    const near = result.tables['assignment']!.filter(({ withinReach }) => withinReach === true);
    const weights = near.reduce((sum, { weight }) => sum + valueOf(weight), 0);
    expect(weights / 1907).toBeCloseTo(share, 12);
  });

  test('Bornholm solved apart', () => {
    const apart: Given = ['crossing', { municipality: '0400', treatment: 'apart' }];
    const result = calculated([...entered, apart, ['sites', { sites: 3 }]]);
    expect(sitesOf(result)).toEqual(['0101', '0163', '0219']);
    expect(valueOf(outcome(result, 'mean-km').base)).toBeCloseTo(11.474860000666991, 9);
    expect(valueOf(outcome(result, 'mean-km').scenario)).toBeCloseTo(5.5724392703703725, 9);
    expect(result.notices).toContainEqual({ code: 'scenario-set-apart', params: { count: 1 } });
  });

  test('a fixed addition over the water is on every way across, and on none beside it', () => {
    const ferry: Given = ['crossing', { municipality: '0400', treatment: 'added-km', km: 100 }];
    const result = calculated([...entered, ferry, ['sites', { sites: 1 }]]);
    const [plain, added] = [calculated([...entered, ['sites', { sites: 1 }]]), result].map(
      ({ tables }) => tables['assignment']!,
    );
    for (const [i, row] of added!.entries())
      expect(valueOf(row['km']) - valueOf(plain![i]!['km'])).toBeCloseTo(
        row['municipality'] === '0400' ? 100 : 0,
        9,
      );
  });

  test('roads are longer than straight lines by the factor', () => {
    const road = calculated([...entered.filter((one) => one !== straight), ['sites', { sites: 4 }]]);
    expect(valueOf(outcome(road, 'mean-km').scenario)).toBeCloseTo(1.3 * 5.458477481411566, 9);
  });
});

describe('places', () => {
  // At 5 % a load of 4 needs 8 places, 6 needs 10, and 10 together 15: the pool that is split costs three.
  const two: LocationFacts = {
    year: 2025,
    municipalities: [
      { code: '0101', latitude: 55.676, longitude: 12.568, inhabitants: 1, need: { value: 4 }, places: 0 },
      { code: '0400', latitude: 55.101, longitude: 14.706, inhabitants: 1, need: { value: 6 }, places: 9 },
    ],
    totalNeed: { value: 10 },
  };

  test('splitting one pool over two sites costs three places, beside the kilometres it saves', () => {
    const result = calculated(
      [straight, ['sites', { sites: 2 }], ['critical-mass', { occupancy: 0.3, minimumPlaces: 9 }]],
      two,
    );
    expect(outcome(result, 'places-needed')).toMatchObject({
      base: { value: 15 },
      scenario: { value: 18 },
      difference: { value: 3 },
    });
    expect(outcome(result, 'extra-places')).toMatchObject({ base: { value: 0 }, scenario: { value: 3 } });
    expect(outcome(result, 'total-km').scenario).toEqual({ value: 0 });
    expect(valueOf(outcome(result, 'total-km').difference)).toBeCloseTo(-4 * 149.398927113498, 9);
    expect(result.tables['sites']).toMatchObject([
      {
        municipality: '0400',
        servedMunicipalities: '0400',
        load: { value: 6 },
        places: { value: 10 },
        belowCriticalMass: false,
        servicesToday: true,
      },
      {
        municipality: '0101',
        load: { value: 4 },
        places: { value: 8 },
        belowCriticalMass: true,
        servicesToday: false,
      },
    ]);
    expect(result.tables['by-number-of-sites']).toMatchObject([
      { sites: 1, municipalities: '0400', extraPlaces: { value: 0 }, chosen: false },
      { sites: 2, municipalities: '0101 0400', extraPlaces: { value: 3 }, chosen: true },
    ]);
  });

  test('weights that are no need say nothing of places, until the load they stand for is assumed', () => {
    const inhabitants: Given = ['weights', { weights: 'inhabitants' }];
    const silent = calculated([inhabitants, ['sites', { sites: 2 }]], two);
    expect(outcome(silent, 'places-needed').scenario).toEqual({ missing: 'not-applicable' });
    expect(silent.tables['sites']![0]).toMatchObject({
      load: { missing: 'not-applicable' },
      belowCriticalMass: false,
    });
    // The seats of one inhabitant each: half of twelve citizens have 149.4 km × 1.3 to go from the one site.
    const one = calculated([inhabitants, ['load', { persons: 12 }], ['sites', { sites: 1 }]], two);
    expect(valueOf(outcome(one, 'total-km').scenario)).toBeCloseTo(6 * 1.3 * 149.398927113498, 6);
    const loaded = calculated([inhabitants, ['load', { persons: 12 }], ['sites', { sites: 2 }]], two);
    // Six each need ten places, twelve together 17.
    expect(outcome(loaded, 'places-needed').scenario).toEqual({ value: 20 });
    expect(outcome(loaded, 'extra-places').scenario).toEqual({ value: 3 });
  });

  test('nobody in need: every municipality counts the same, and the answer says so', () => {
    const nobody = {
      ...two,
      municipalities: two.municipalities.map((one) => ({ ...one, need: { value: 0 } })),
      totalNeed: { value: 0 },
    };
    const result = calculated([straight, ['sites', { sites: 1 }]], nobody);
    expect(valueOf(outcome(result, 'mean-km').scenario)).toBeCloseTo(149.398927113498 / 2, 9);
    expect(outcome(result, 'cover-share').scenario).toEqual({ value: 0.5 });
    expect(outcome(result, 'total-km').scenario).toEqual({ missing: 'no-demand' });
    expect(result.notices).toContainEqual({ code: 'scenario-nobody-in-need', params: {} });
  });
});

describe('before and after', () => {
  test('without changes nothing differs: the services of today', () => {
    const result = calculated([straight]);
    expect(sitesOf(result)).toEqual(['0147']);
    for (const { base, scenario, difference } of result.outcomes) {
      expect(scenario).toEqual(base);
      expect(valueOf(difference)).toBe(0);
    }
  });

  test('with no service today it is the one site that lies best, and a notice says so', () => {
    const none = { ...facts, municipalities: facts.municipalities.map((one) => ({ ...one, places: 0 })) };
    const result = calculated([straight], none);
    expect(sitesOf(result)).toEqual(['0147']);
    expect(result.notices).toEqual([{ code: 'scenario-no-service-today', params: {} }]);
  });

  test('a site that stays is kept, one that is excluded is not used, and the count stays as before', () => {
    expect(sitesOf(calculated([straight, ['sites-kept', { municipalities: ['0400', '0250'] }]]))).toEqual([
      '0250',
      '0400',
    ]);
    expect(sitesOf(calculated([straight, ['sites-excluded', { municipalities: ['0147'] }]]))).not.toContain(
      '0147',
    );
    const both = calculated([
      straight,
      ['sites', { sites: 3 }],
      ['sites-kept', { municipalities: ['0250'] }],
      ['candidates', { municipalities: ['0400', '0101', '0219'] }],
      ['sites-excluded', { municipalities: ['0219'] }],
    ]);
    expect(sitesOf(both)).toEqual(['0101', '0250', '0400']);
    expect(both.tables['sites']!.find(({ kept }) => kept === true)).toMatchObject({ municipality: '0250' });
  });

  test('the base is the frame alone, whatever is changed', () => {
    const frame: Given[] = [straight, ['cover-distance', { distance: 25 }]];
    const alone = calculated(frame);
    const changed = calculated([...frame, ['sites', { sites: 3 }]]);
    for (const { outcome: key, base } of changed.outcomes) expect(base).toEqual(outcome(alone, key).scenario);
  });
});

describe('withheld needs', () => {
  const hidden = capitalFacts({ '0187': null, '0155': null, '0400': null });
  const given: Given[] = [straight, ['sites', { sites: 3 }]];

  test('stay withheld, and what rests on them has its ends', () => {
    const result = calculated(given, hidden);
    const rows = result.tables['assignment']!.filter(({ municipality }) =>
      ['0187', '0155', '0400'].includes(String(municipality)),
    );
    expect(rows.map(({ weight }) => weight)).toEqual(new Array(3).fill({ missing: 'withheld' }));
    for (const key of ['mean-km', 'total-km', 'cover-share']) {
      const truth = valueOf(outcome(calculated(given), key).base);
      const { value, lo, hi } = outcome(result, key).base as Extract<Figure, { value: number }>;
      expect(lo).toBeLessThan(value);
      expect(hi).toBeGreaterThan(value);
      expect(truth).toBeGreaterThanOrEqual(lo! - 1e-9);
      expect(truth).toBeLessThanOrEqual(hi! + 1e-9);
    }
    expect(result.notices).toContainEqual({ code: 'scenario-withheld-range', params: { count: 3 } });
  });

  test('a municipality that has not reported takes no part', () => {
    const silent = {
      ...facts,
      municipalities: facts.municipalities.map((one) =>
        one.code === '0400' ? { ...one, need: { missing: 'not-reported' } as const } : one,
      ),
      totalNeed: { value: 1868 },
    };
    const result = calculated([straight, ['sites', { sites: 3 }]], silent);
    expect(sitesOf(result)).toEqual(['0101', '0163', '0219']);
  });
});

describe('check', () => {
  const issuesOf = (known: LocationFacts, ...given: readonly Given[]) =>
    locationModel.check(known, documentOf(...given));

  test.each<[string, readonly Given[], object]>([
    [
      'another region',
      [['sites-kept', { municipalities: ['0751'] }]],
      { at: 0, field: 'municipalities', code: 'municipality-outside-area', params: { municipality: '0751' } },
    ],
    [
      'a weight for another region',
      [
        ['weights', { weights: 'entered' }],
        ['weight', { municipality: '0101', weight: 1 }],
        ['weight', { municipality: '0751', weight: 1 }],
      ],
      { at: 2, field: 'municipality', code: 'municipality-outside-area', params: { municipality: '0751' } },
    ],
    [
      'a weight twice',
      [
        ['weights', { weights: 'entered' }],
        ['weight', { municipality: '0101', weight: 1 }],
        ['weight', { municipality: '0101', weight: 1 }],
      ],
      { at: 2, field: 'municipality', code: 'municipality-twice', params: { municipality: '0101' } },
    ],
    [
      'weights to be entered, and none',
      [['weights', { weights: 'entered' }]],
      { at: 0, field: 'weights', code: 'no-weights-entered' },
    ],
    [
      'a weight that takes no part',
      [['weight', { municipality: '0101', weight: 1 }]],
      { at: 0, code: 'weights-not-entered' },
    ],
    ['a load beside the need', [['load', { persons: 3 }]], { at: 0, code: 'load-only-without-need' }],
    [
      'an addition without kilometres',
      [['crossing', { municipality: '0400', treatment: 'added-km' }]],
      { at: 0, field: 'km', code: 'km-missing' },
    ],
    [
      'kept and excluded',
      [
        ['sites-kept', { municipalities: ['0101'] }],
        ['sites-excluded', { municipalities: ['0101'] }],
      ],
      { at: 0, field: 'municipalities', code: 'kept-and-excluded', params: { municipality: '0101' } },
    ],
    [
      'kept and apart',
      [
        ['crossing', { municipality: '0400', treatment: 'apart' }],
        ['sites-kept', { municipalities: ['0400'] }],
      ],
      { at: 1, field: 'municipalities', code: 'kept-but-apart', params: { municipality: '0400' } },
    ],
    [
      'fewer than stay',
      [
        ['sites', { sites: 1 }],
        ['sites-kept', { municipalities: ['0101', '0147'] }],
      ],
      { at: 0, field: 'sites', code: 'fewer-sites-than-kept', params: { sites: 1, kept: 2 } },
    ],
    [
      'more than there are',
      [
        ['candidates', { municipalities: ['0101'] }],
        ['sites', { sites: 2 }],
      ],
      { at: 1, field: 'sites', code: 'more-sites-than-candidates', params: { sites: 2, candidates: 1 } },
    ],
    [
      'nowhere to stand',
      [
        ['candidates', { municipalities: ['0101'] }],
        ['sites-excluded', { municipalities: ['0101'] }],
      ],
      { at: 1, code: 'no-candidates' },
    ],
  ])('%s', (_name, given, expected) => {
    expect(issuesOf(facts, ...given)).toEqual([expected]);
  });

  test('a need that is not published cannot weigh, and no other can be told from a withheld one', () => {
    const secret = { ...facts, totalNeed: { missing: 'withheld' } as const };
    expect(issuesOf(secret, straight)).toEqual([
      { field: 'weights', code: 'need-not-published', params: { reason: 'withheld' } },
    ]);
    const hidden = capitalFacts({ '0400': null, '0187': null });
    expect(issuesOf(hidden, ['crossing', { municipality: '0400', treatment: 'apart' }])).toEqual([
      { at: 0, field: 'treatment', code: 'apart-need-withheld' },
    ]);
  });
});

test('while a slider moves there is an answer of the same form within a third of a second', () => {
  const started = performance.now();
  const document = documentOf(...entered, ['sites', { sites: 6 }]);
  const quick = locationModel.calculate(facts, document, { ...run, preview: true });
  expect(performance.now() - started).toBeLessThan(1500);
  const thorough = locationModel.calculate(facts, document, run);
  expect(quick.notices).toContainEqual({ code: 'scenario-sites-not-proved', params: {} });
  expect(Object.keys(quick.tables)).toEqual(Object.keys(thorough.tables));
  expect(valueOf(outcome(quick, 'mean-km').scenario)).toBeGreaterThanOrEqual(
    valueOf(outcome(thorough, 'mean-km').scenario) - 1e-9,
  );
});

test('the way falls with every site more, the places only grow, and progress ends at one', () => {
  const seen: number[] = [];
  const result = locationModel.calculate(facts, documentOf(straight, ['sites', { sites: 2 }]), {
    preview: false,
    progress: (share) => seen.push(share),
  });
  const rows = result.tables['by-number-of-sites']!;
  expect(rows.map(({ sites }) => sites)).toEqual([1, 2, 3, 4, 5, 6]);
  for (const [i, row] of rows.slice(1).entries()) {
    expect(valueOf(row['totalKm'])).toBeLessThan(valueOf(rows[i]!['totalKm']));
    expect(valueOf(row['extraPlaces'])).toBeGreaterThanOrEqual(0);
  }
  expect(seen.at(-1)).toBe(1);
});

import fc from 'fast-check';
import type { AssumedValue, ScenarioDocument } from '../../document/scenario-document.ts';
import type { ScenarioResult } from '../scenario-result.ts';
import type { CooperationFacts } from './cooperation-facts.ts';
import { cooperationModel } from './cooperation-model.ts';
import { cooperationFacts, equalNeeds } from './testing/sample-facts.ts';

type Given = readonly [string, Readonly<Record<string, AssumedValue>>];

const documentOf = (given: readonly Given[]): ScenarioDocument => ({
  schema: 1,
  kind: 'cooperation',
  name: 'Sammen',
  question: 'Hvad vinder vi?',
  edition: '1',
  area: '1084',
  horizonYear: 2026,
  seed: 1,
  methods: {},
  assumptions: given.map(([lever, values]) => ({ lever, values, reason: 'prøve', source: 'assumption' })),
});

const run = { progress: () => undefined, preview: false };
const group: Given = ['target-groups', { targetGroups: ['AD_AUT'] }];
const straight: Given = ['road-factor', { factor: 1 }];

function calculated(facts: CooperationFacts, ...given: readonly Given[]): ScenarioResult {
  const document = documentOf([group, ...given]);
  expect(cooperationModel.check(facts, document)).toEqual([]);
  return cooperationModel.calculate(facts, document, run);
}

const valueOf = (given: unknown): number =>
  typeof given === 'object' && given !== null && 'value' in given ? Number(given.value) : NaN;
const outcome = ({ outcomes }: ScenarioResult, key: string) => outcomes.find((one) => one.outcome === key)!;
const form = ({ tables }: ScenarioResult, key: string) =>
  tables['forms']!.find((row) => row['form'] === key)!;
const municipality = ({ tables }: ScenarioResult, code: string) =>
  tables['municipalities']!.find((row) => row['municipality'] === code)!;

const half = cooperationFacts(equalNeeds(29, 0.5));

describe('29 municipalities of load 0.5 at 5 %', () => {
  const four: readonly Given[] = [
    ['cluster', { municipalities: ['0101', '0147', '0151', '0153', '0155', '0157', '0159', '0161'] }],
    ['cluster', { municipalities: ['0163', '0165', '0167', '0169', '0173', '0175', '0183'] }],
    ['cluster', { municipalities: ['0185', '0187', '0190', '0201', '0210', '0217', '0219'] }],
    ['cluster', { municipalities: ['0223', '0230', '0240', '0250', '0260', '0270', '0400'] }],
  ];

  test('87 places alone, 20 together; four clusters of about seven bring them down to 29', () => {
    const result = calculated(half, ...four);
    expect(form(result, 'alone')).toMatchObject({
      places: { value: 87 },
      pools: { value: 29 },
      kmAdded: { value: 0 },
    });
    expect(form(result, 'pooled')).toMatchObject({ places: { value: 20 }, pools: { value: 1 } });
    expect(form(result, 'clusters')).toMatchObject({
      places: { value: 29 },
      pools: { value: 4 },
      chosen: true,
    });
    expect(outcome(result, 'places-needed')).toMatchObject({
      base: { value: 87 },
      scenario: { value: 29 },
      difference: { value: -58 },
    });
    expect(result.tables['clusters']).toMatchObject([
      { municipalities: { value: 8 }, need: { value: 4 }, placesAlone: { value: 24 }, places: { value: 8 } },
      { municipalities: { value: 7 }, need: { value: 3.5 }, places: { value: 7 }, belowCriticalMass: true },
      { municipalities: { value: 7 } },
      { municipalities: { value: 7 }, criticalPlaces: { value: 52 } },
    ]);
  });

  test('16 % occupied alone and 70 % together, for the accepted refusal and no more', () => {
    const result = calculated(half, ['clusters', { clusters: 1 }]);
    expect(valueOf(outcome(result, 'occupancy').base)).toBeCloseTo(0.16455696202531647, 12);
    expect(valueOf(outcome(result, 'occupancy').scenario)).toBeCloseTo(0.7, 2);
    // B(3, 0.5) = 1 / 79.
    expect(valueOf(outcome(result, 'refusal').base)).toBeCloseTo(1 / 79, 12);
    expect(valueOf(outcome(result, 'refusal').scenario)).toBeLessThanOrEqual(0.05);
  });

  test('a place costs its rate every day of the year', () => {
    const result = calculated(half, ['clusters', { clusters: 1 }]);
    expect(outcome(result, 'kroner-per-year')).toMatchObject({
      base: { value: 87 * 2000 * 365 },
      difference: { value: -67 * 2000 * 365 },
    });
    const cheap = calculated(
      half,
      ['cost-per-place', { dkkPerDay: 1000, daysPerYear: 220 }],
      ['clusters', { clusters: 1 }],
    );
    expect(outcome(cheap, 'kroner-per-year').difference).toEqual({ value: -67 * 1000 * 220 });
  });

  test('citizens travel to the middle of their cluster', () => {
    const result = calculated(half, straight, ['cluster', { municipalities: ['0101', '0147', '0400'] }]);
    // København lies in the middle; Rønne is 149.399 km away.
    const rows = result.tables['municipalities']!.filter(({ takesPart }) => takesPart === true);
    expect(rows.map((row) => [row['municipality'], row['centre']])).toEqual([
      ['0101', '0101'],
      ['0147', '0101'],
      ['0400', '0101'],
    ]);
    expect(valueOf(municipality(result, '0400')['km'])).toBeCloseTo(149.398927113498, 9);
    const total = rows.reduce((sum, row) => sum + valueOf(row['kmTotal']), 0);
    expect(valueOf(outcome(result, 'km-added').scenario)).toBeCloseTo(total, 9);
    expect(total).toBeCloseTo(0.5 * (149.398927113498 + valueOf(municipality(result, '0147')['km'])), 9);
  });

  test('the municipalities’ shares of places and savings add up to those of all', () => {
    for (const given of [[], four, [['common-reserve', { size: 'smallest', own: 'mean-need' }] as Given]]) {
      const result = calculated(
        half,
        ...given,
        ...(given.length === 0 ? [['clusters', { clusters: 3 }] as Given] : []),
      );
      const sum = (key: string): number =>
        result.tables['municipalities']!.reduce((all, row) => all + valueOf(row[key]), 0);
      expect(sum('placesAfter')).toBeCloseTo(valueOf(outcome(result, 'places-needed').scenario), 9);
      expect(sum('placesSaved')).toBeCloseTo(-valueOf(outcome(result, 'places-needed').difference), 9);
      expect(sum('kronerSavedDkk')).toBeCloseTo(-valueOf(outcome(result, 'kroner-per-year').difference), 3);
      expect(sum('kmTotal')).toBeCloseTo(valueOf(outcome(result, 'km-added').scenario), 9);
    }
  });
});

describe('own places and a common reserve', () => {
  const two = cooperationFacts([1, 1]);
  const reserve = (more: Readonly<Record<string, AssumedValue>>): Given => [
    'common-reserve',
    { size: 'smallest', own: 'mean-need', ...more },
  ];

  test('one place of its own, none, and one shared: refusals of 1/3 and 5/9, by listing what is possible', () => {
    const result = calculated(two, straight, reserve({ size: 'given', places: 1 }), [
      'own-places',
      { municipality: '0147', places: 0 },
    ]);
    expect(valueOf(municipality(result, '0101')['refusal'])).toBeCloseTo(1 / 3, 12);
    expect(valueOf(municipality(result, '0147')['refusal'])).toBeCloseTo(5 / 9, 12);
    expect(outcome(result, 'places-needed').scenario).toEqual({ value: 2 });
    expect(valueOf(outcome(result, 'refusal').scenario)).toBeCloseTo((1 / 3 + 5 / 9) / 2, 12);
    // København is in the middle as the first of equals; 4/9 of a citizen of Frederiksberg is in the reserve there.
    const km = valueOf(municipality(result, '0147')['km']);
    expect(valueOf(outcome(result, 'km-added').scenario)).toBeCloseTo((km * 4) / 9, 12);
    expect(result.tables['clusters']).toMatchObject([
      { reservePlaces: { value: 1 }, places: { value: 2 }, refusal: { value: expect.closeTo(5 / 9, 9) } },
    ]);
  });

  test('the smallest reserve keeps everybody within the accepted refusal, and one place fewer does not', () => {
    const facts = cooperationFacts(equalNeeds(6, 2.4));
    const found = calculated(facts, reserve({}));
    const size = valueOf(found.tables['clusters']![0]!['reservePlaces']);
    for (const row of found.tables['municipalities']!)
      expect(valueOf(row['refusal'])).toBeLessThanOrEqual(0.05 + 1e-12);
    expect(valueOf(outcome(found, 'places-needed').scenario)).toBe(6 * 2 + size);
    const fewer = calculated(facts, reserve({ size: 'given', places: size - 1 }));
    expect(
      Math.max(...fewer.tables['municipalities']!.map((row) => valueOf(row['refusal']))),
    ).toBeGreaterThan(0.05);
    // Between standing alone and sharing everything.
    expect(valueOf(form(found, 'reserve')['places'])).toBeLessThan(valueOf(form(found, 'alone')['places']));
    expect(valueOf(form(found, 'reserve')['places'])).toBeGreaterThanOrEqual(
      valueOf(form(found, 'pooled')['places']),
    );
  });

  test('the places of today may be kept: whole ones only', () => {
    const result = calculated(two, reserve({ size: 'given', places: 0, own: 'today' }));
    // Six in København; Frederiksberg has none and is always refused.
    expect(outcome(result, 'places-needed').scenario).toEqual({ value: 6 });
    expect(municipality(result, '0147')['refusal']).toEqual({ value: 1 });
  });

  test('clusters have a reserve each, and who stands alone keeps enough for itself', () => {
    const result = calculated(
      cooperationFacts(equalNeeds(5, 1)),
      ['cluster', { municipalities: ['0101', '0147'] }],
      ['cluster', { municipalities: ['0151', '0153'] }],
      reserve({ size: 'given', places: 2 }),
    );
    // Two clusters of 1 + 1 + 2, and Dragør with the four places that one citizen needs.
    expect(outcome(result, 'places-needed').scenario).toEqual({ value: 12 });
    expect(municipality(result, '0155')).toMatchObject({
      takesPart: false,
      placesAfter: { value: 4 },
      placesSaved: { value: 0 },
    });
  });
});

describe('the base and the frame', () => {
  test('without changes everybody stands alone, and nothing differs', () => {
    const result = calculated(half);
    for (const { base, scenario, difference } of result.outcomes) {
      expect(scenario).toEqual(base);
      expect(valueOf(difference)).toBe(0);
    }
    expect(form(result, 'alone')['chosen']).toBe(true);
    expect(result.tables['clusters']).toEqual([]);
  });

  test('who does not take part stands alone', () => {
    const result = calculated(half, ['participants', { municipalities: ['0101', '0147'] }]);
    // Two together need four places instead of six.
    expect(outcome(result, 'places-needed')).toMatchObject({ base: { value: 87 }, scenario: { value: 85 } });
    expect(result.tables['clusters']).toHaveLength(1);
  });

  test('needs may be entered, and only those take part', () => {
    const entered: Given[] = [
      ['need', { need: 'entered' }],
      ['entered-need', { municipality: '0101', persons: 0.4 }],
      ['entered-need', { municipality: '0147', persons: 0.9 }],
      ['entered-need', { municipality: '0151', persons: 1.5 }],
      ['entered-need', { municipality: '0153', persons: 2.2 }],
      ['entered-need', { municipality: '0155', persons: 6 }],
    ];
    const result = calculated(half, ...entered, ['clusters', { clusters: 1 }]);
    // The published example of unequal loads: 3 + 4 + 4 + 5 + 10 = 26 alone, 16 together.
    expect(outcome(result, 'places-needed')).toMatchObject({ base: { value: 26 }, scenario: { value: 16 } });
    expect(result.tables['municipalities']!.map((row) => valueOf(row['placesAlone']))).toEqual([
      3, 4, 4, 5, 10,
    ]);
  });

  test('places of one group never cover for another', () => {
    const [one] = half.groups;
    const both = { ...half, groups: [one!, { ...one!, targetGroup: 'AD_EAT' }] };
    const document = documentOf([
      ['target-groups', { targetGroups: ['AD_AUT', 'AD_EAT'] }],
      ['clusters', { clusters: 1 }],
    ]);
    const result = cooperationModel.calculate(both, document, run);
    expect(outcome(result, 'places-needed')).toMatchObject({ base: { value: 174 }, scenario: { value: 40 } });
    expect(result.tables['groups']).toMatchObject([
      { targetGroup: 'AD_AUT', places: { value: 20 } },
      { targetGroup: 'AD_EAT', places: { value: 20 } },
    ]);
  });

  test('nobody in need', () => {
    const result = calculated(cooperationFacts([0, 0, 0]), ['clusters', { clusters: 1 }]);
    expect(outcome(result, 'places-needed').scenario).toEqual({ value: 0 });
    expect(outcome(result, 'occupancy').scenario).toEqual({ missing: 'no-demand' });
    expect(outcome(result, 'refusal').scenario).toEqual({ missing: 'no-demand' });
    expect(municipality(result, '0101')['refusal']).toEqual({ missing: 'no-demand' });
  });

  test('without a rate the kroner are missing, not nothing', () => {
    const [one] = half.groups;
    const free = { ...half, groups: [{ ...one!, rateDkkPerDay: { missing: 'not-reported' } as const }] };
    expect(outcome(calculated(free), 'kroner-per-year').base).toEqual({ missing: 'not-reported' });
    const pupils = { ...half, groups: [{ ...one!, unit: 'pupil' }] };
    expect(outcome(calculated(pupils), 'kroner-per-year').base).toEqual({ missing: 'not-applicable' });
  });
});

describe('withheld needs', () => {
  const needs = [5, 3, 7, 1, 2, 9];
  const hidden = cooperationFacts(
    needs.map((need) => (need < 4 ? null : need)),
    27,
  );
  const open = cooperationFacts(needs);
  const forms: readonly (readonly Given[])[] = [
    [['clusters', { clusters: 2 }]],
    [['clusters', { clusters: 1 }]],
    [['participants', { municipalities: ['0101', '0147', '0151'] }]],
    [
      ['common-reserve', { size: 'given', places: 4, own: 'mean-need' }],
      ['own-places', { municipality: '0147', places: 2 }],
      ['own-places', { municipality: '0153', places: 1 }],
      ['own-places', { municipality: '0155', places: 1 }],
    ],
  ];

  test.each(forms.map((given) => [given] as const))('%j: the ends hold what the open needs give', (given) => {
    const [shown, truth] = [calculated(hidden, ...given), calculated(open, ...given)];
    for (const { outcome: key, scenario, base } of shown.outcomes)
      for (const [found, true_] of [
        [scenario, outcome(truth, key).scenario],
        [base, outcome(truth, key).base],
      ] as const) {
        if (!('value' in found)) throw new Error(`${key} is there`);
        expect(found.lo ?? found.value).toBeLessThanOrEqual(valueOf(true_) + 1e-9);
        expect(found.hi ?? found.value).toBeGreaterThanOrEqual(valueOf(true_) - 1e-9);
      }
    expect(shown.notices).toContainEqual({ code: 'withheld-as-interval', params: { count: 1 } });
  });

  test('a withheld need is shown nowhere, nor is what would give it away', () => {
    for (const given of forms) {
      const rows = calculated(hidden, ...given).tables['municipalities']!.filter((row) =>
        ['0147', '0153', '0155'].includes(String(row['municipality'])),
      );
      expect(rows).toHaveLength(3);
      for (const row of rows) {
        expect(row).toMatchObject({
          need: { missing: 'withheld' },
          refusal: { missing: 'withheld' },
          kmTotal: { missing: 'withheld' },
        });
        expect(row['placesAlone']).toHaveProperty('lo');
      }
    }
    const clusters = calculated(hidden, ['clusters', { clusters: 2 }]).tables['clusters']!;
    expect(clusters.some((row) => 'missing' in (row['need'] as object))).toBe(true);
  });
});

describe('check', () => {
  const facts = cooperationFacts([1, 2, 3]);
  test.each<[string, readonly Given[], object]>([
    [
      'another region',
      [['participants', { municipalities: ['0101', '0147', '0751'] }]],
      { at: 1, field: 'municipalities', code: 'municipality-outside-area', params: { municipality: '0751' } },
    ],
    [
      'in two clusters',
      [
        ['cluster', { municipalities: ['0101', '0147'] }],
        ['cluster', { municipalities: ['0101', '0151'] }],
      ],
      { at: 2, field: 'municipalities', code: 'municipality-twice', params: { municipality: '0101' } },
    ],
    [
      'need to be entered, and none',
      [['need', { need: 'entered' }]],
      { at: 1, field: 'need', code: 'no-need-entered' },
    ],
    [
      'a need that takes no part',
      [['entered-need', { municipality: '0101', persons: 1 }]],
      { at: 1, code: 'need-not-entered' },
    ],
    [
      'alone',
      [['participants', { municipalities: ['0101'] }]],
      { at: 1, field: 'municipalities', code: 'too-few-participants' },
    ],
    [
      'clusters in two ways',
      [
        ['clusters', { clusters: 2 }],
        ['cluster', { municipalities: ['0101', '0147'] }],
      ],
      { at: 1, code: 'clusters-in-two-ways' },
    ],
    [
      'more clusters than participants',
      [['clusters', { clusters: 4 }]],
      {
        at: 1,
        field: 'clusters',
        code: 'more-clusters-than-participants',
        params: { clusters: 4, participants: 3 },
      },
    ],
    [
      'a stranger in a cluster',
      [
        ['participants', { municipalities: ['0101', '0147'] }],
        ['cluster', { municipalities: ['0101', '0151'] }],
      ],
      { at: 2, field: 'municipalities', code: 'not-a-participant', params: { municipality: '0151' } },
    ],
    [
      'a reserve without its size',
      [['common-reserve', { size: 'given', own: 'today' }]],
      { at: 1, field: 'places', code: 'reserve-places-missing' },
    ],
    [
      'own places and no reserve',
      [['own-places', { municipality: '0101', places: 1 }]],
      { at: 1, code: 'own-places-without-reserve' },
    ],
  ])('%s', (_name, given, expected) => {
    expect(cooperationModel.check(facts, documentOf([group, ...given]))).toEqual([expected]);
  });

  test('target groups', () => {
    const [one] = facts.groups;
    const other = { ...one!, targetGroup: 'X', unit: 'pupil', totalNeed: { missing: 'withheld' } as const };
    const both = { ...facts, groups: [one!, other] };
    expect(cooperationModel.check({ ...facts, groups: [] }, documentOf([]))).toEqual([
      { field: 'targetGroups', code: 'target-group-missing' },
    ]);
    expect(
      cooperationModel.check(both, documentOf([group])).map(({ code, params }) => [code, params]),
    ).toEqual([
      ['groups-of-different-units', undefined],
      ['need-not-published', { targetGroup: 'X' }],
    ]);
    const own: readonly Given[] = [
      group,
      ['common-reserve', { size: 'smallest', own: 'today' }],
      ['own-places', { municipality: '0101', places: 1 }],
    ];
    expect(cooperationModel.check({ ...facts, groups: [one!, one!] }, documentOf(own))).toEqual([
      { at: 2, code: 'one-group-only' },
    ]);
    const entered: readonly Given[] = [
      group,
      ['need', { need: 'entered' }],
      ['entered-need', { municipality: '0101', persons: 1 }],
    ];
    expect(cooperationModel.check({ ...facts, groups: [one!, one!] }, documentOf(entered))).toEqual([
      { at: 0, field: 'targetGroups', code: 'one-group-only' },
    ]);
  });
});

test('sharing never takes more places, and fewer clusters never more than their parts joined', () => {
  const needs = fc.array(fc.nat(8), { minLength: 4, maxLength: 10 });
  fc.assert(
    fc.property(needs, fc.integer({ min: 1, max: 4 }), (loads, clusters) => {
      const result = calculated(cooperationFacts(loads), ['clusters', { clusters }]);
      const places = (key: string): number => valueOf(form(result, key)['places']);
      expect(valueOf(outcome(result, 'places-needed').difference)).toBeLessThanOrEqual(0);
      expect(places('pooled')).toBeLessThanOrEqual(places('alone'));
      expect(places('pooled')).toBeLessThanOrEqual(places('reserve'));
      for (const row of result.tables['forms']!)
        if ('value' in (row['refusal'] as object))
          expect(valueOf(row['refusal'])).toBeLessThanOrEqual(0.05 + 1e-9);
      expect(valueOf(outcome(result, 'km-added').scenario)).toBeGreaterThanOrEqual(0);
    }),
    { numRuns: 60 },
  );
});

test('the same facts and document give the same result, and facts survive a thread', () => {
  const document = documentOf([group, ['clusters', { clusters: 3 }]]);
  const facts = structuredClone(half);
  expect(cooperationModel.calculate(facts, document, run)).toEqual(
    cooperationModel.calculate(half, document, run),
  );
});

import fc from 'fast-check';
import { figure, missing } from '../figures/figure.ts';
import { type ServiceAtRisk, specialisationRisk } from './specialisation-risk.ts';

/** Eight buyers, eleven places, falling occupancy: the worked example. */
const service: ServiceAtRisk = {
  paidDays: [1200, 800, 730, 365, 365, 200, 100, 40].map(figure),
  occupancy: [0.96, 0.95, 0.97, 0.93, 0.91, 0.88, 0.86].map(figure),
  places: figure(11),
  criticalMass: { minimum: 6, comfortable: 20 },
  operatorShare: figure(0.6),
};
const nothingKnown: ServiceAtRisk = {
  paidDays: [],
  occupancy: [],
  places: missing('not-reported'),
  criticalMass: { minimum: 6, comfortable: 20 },
  operatorShare: missing('not-reported'),
};
const concerns = (risk: ReturnType<typeof specialisationRisk>) =>
  Object.fromEntries(risk.components.map((component) => [component.key, component.concern]));

test('the example: one buyer, one year, thirteen places and half of the group', () => {
  const { score } = specialisationRisk({
    paidDays: [figure(365)],
    occupancy: [figure(0.85)],
    places: figure(13),
    criticalMass: { minimum: 6, comfortable: 20 },
    operatorShare: figure(0.5),
  });
  expect('value' in score && score.value).toBeCloseTo(65.625, 10);
});

test('the worked example: five bars between their anchors, and a score with its band', () => {
  const risk = specialisationRisk(service);
  const found = risk.components.map(({ key, measure, concern, weight }) => [
    key,
    ...[measure, concern].map((part) => ('value' in part ? Number(part.value.toFixed(3)) : part.missing)),
    weight,
  ]);
  expect(found).toEqual([
    ['buyers', 0.203, 0.257, 0.25],
    ['trend', -0.018, 0.45, 0.2],
    ['level', 0.86, 0.45, 0.2],
    ['size', 11, 0.643, 0.2],
    ['operator', 0.6, 0.7, 0.15],
  ]);
  const { value, lo, hi } = risk.score as { value: number; lo: number; hi: number };
  expect([value, lo, hi].map((part) => part.toFixed(2))).toEqual(['47.79', '40.44', '55.59']);
  expect(risk.coverage).toBeCloseTo(1, 12);
  expect(risk).toMatchObject({ missing: [], flags: [], questions: [] });
});

test('a service of which nothing is known has no score, and says what is missing', () => {
  expect(specialisationRisk(nothingKnown)).toMatchObject({
    score: missing('not-reported'),
    coverage: 0,
    missing: ['buyers', 'trend', 'level', 'size', 'operator'],
    flags: [],
    questions: [],
  });
  expect(specialisationRisk(nothingKnown, { leastCoverage: 0.01 }).score).toEqual(missing('not-reported'));
});

describe('missing components', () => {
  const unknown = missing('not-reported');

  test('60 % of the weight are enough for a score, less are not', () => {
    // Buyers, size and operator are 0.25 + 0.2 + 0.15.
    const enough = specialisationRisk({ ...service, occupancy: [] });
    expect(enough.missing).toEqual(['trend', 'level']);
    expect(enough.coverage).toBeCloseTo(0.6, 12);
    expect(enough.score).toHaveProperty('value');
    const less = specialisationRisk({
      ...service,
      paidDays: [unknown],
      operatorShare: unknown,
      occupancy: [],
    });
    expect(less.coverage).toBeCloseTo(0.2, 12);
    expect(less.score).toEqual(missing('not-reported'));
    const nearly = specialisationRisk({ ...service, places: unknown, occupancy: [unknown, figure(0.9)], operatorShare: unknown }); // prettier-ignore
    expect(nearly.coverage).toBeCloseTo(0.45, 12);
    expect(nearly.score).toEqual(missing('not-reported'));
  });

  test('the least coverage is whoever asks to set', () => {
    const risk = (leastCoverage: number) =>
      specialisationRisk({ ...service, occupancy: [] }, { leastCoverage });
    expect(risk(0.61).score).toEqual(missing('not-reported'));
    expect(risk(0.6).score).toHaveProperty('value');
    expect(specialisationRisk(service, { leastCoverage: 1 }).score).toHaveProperty('value');
    for (const wrong of [0, 1.1])
      expect(() => risk(wrong)).toThrow(`leastCoverage must be between 0.01 and 1, got ${wrong}`);
  });

  test('no score takes the most serious reason of what is missing', () => {
    const withheld = { ...nothingKnown, paidDays: [figure(3), missing('withheld')] };
    expect(specialisationRisk(withheld).score).toEqual(missing('withheld'));
    const notApplicable = missing('not-applicable');
    const none = {
      ...service,
      paidDays: [notApplicable],
      places: notApplicable,
      operatorShare: notApplicable,
    };
    expect(specialisationRisk(none).score).toEqual(notApplicable);
  });

  test('one buyer whose days are withheld leaves the concentration unknown', () => {
    const risk = specialisationRisk({ ...service, paidDays: [figure(300), missing('withheld')] });
    expect(concerns(risk)).toMatchObject({ buyers: missing('withheld') });
    expect(risk.missing).toEqual(['buyers']);
  });

  test('nobody who paid is not the same as nobody reported', () => {
    expect(concerns(specialisationRisk({ ...service, paidDays: [] })).buyers).toEqual(unknown);
    expect(concerns(specialisationRisk({ ...service, paidDays: [figure(0)] })).buyers).toEqual(
      missing('no-demand'),
    );
  });

  test('the score is the mean of what is there', () => {
    const level = { ...service, paidDays: [figure(1)], occupancy: [figure(0.75)], operatorShare: unknown };
    // Buyers 1 × 0.25, level 1 × 0.2 and size 9/14 × 0.2 of 0.65.
    const { score } = specialisationRisk(level);
    expect('value' in score && score.value).toBeCloseTo((100 * (0.45 + (0.2 * 9) / 14)) / 0.65, 10);
  });
});

describe('occupancy', () => {
  const withYears = (...years: (number | 'withheld' | 'not-reported')[]) =>
    concerns(
      specialisationRisk({
        ...service,
        occupancy: years.map((year) => (typeof year === 'number' ? figure(year) : missing(year))),
      }),
    );

  test('a year without a count is a gap in the trend', () => {
    // Two points a year over five years; with the gaps closed it would be five.
    const { trend } = withYears(0.96, 'not-reported', 0.92, 'withheld', 'not-reported', 0.86);
    expect('value' in trend! && trend.value).toBeCloseTo(0.5, 10);
  });

  test('too few years: for the reason of the gaps, if there are any', () => {
    expect(withYears(0.9, 0.8).trend).toEqual(missing('too-short'));
    expect(withYears(0.9, 'not-reported', 0.8).trend).toEqual(missing('not-reported'));
    expect(withYears('withheld', 0.9, 'not-reported').trend).toEqual(missing('withheld'));
  });

  test('the level is that of the last year, not of the last one known', () => {
    expect(withYears(0.9, 0.9, 0.9, 'withheld').level).toEqual(missing('withheld'));
    expect(withYears().level).toEqual(missing('not-reported'));
    expect(withYears(0.5, 1.3).level).toEqual({ value: 0 });
  });

  test('rising occupancy is no concern, falling by four points a year or more is a full one', () => {
    expect(withYears(0.8, 0.85, 0.9).trend).toEqual({ value: 0 });
    expect(withYears(0.9, 0.85, 0.8).trend).toEqual({ value: 1 });
  });
});

test('a concern of 0.75 is flagged, also where rounding leaves a little less; below it is not', () => {
  // (0.95 − 0.8) / 0.2 is 0.7499999999999996.
  const flagged = (level: number) => specialisationRisk({ ...service, occupancy: [figure(level)] }).flags;
  expect(flagged(0.8)).toEqual(['level']);
  expect(flagged(0.801)).toEqual([]);
  const all = specialisationRisk({
    ...service,
    paidDays: [figure(9)],
    occupancy: [0.9, 0.8, 0.7].map(figure),
    places: figure(5),
    operatorShare: figure(1),
  });
  expect(all.flags).toEqual(['buyers', 'trend', 'level', 'size', 'operator']);
});

describe('questions to the data', () => {
  const questions = (change: Partial<ServiceAtRisk>) =>
    specialisationRisk({ ...service, ...change }).questions;

  test('fewer than three effective buyers', () => {
    expect(questions({ paidDays: [1, 1].map(figure) })).toEqual(['few-buyers']);
    expect(questions({ paidDays: [100, 100, 99].map(figure) })).toEqual(['few-buyers']);
    for (const equal of [1, 7, 365])
      expect(questions({ paidDays: [equal, equal, equal].map(figure) })).toEqual([]);
    expect(questions({ paidDays: [] })).toEqual([]);
  });

  test('citizens waiting while occupancy falls', () => {
    expect(questions({ waiting: figure(1) })).toEqual(['waiting-while-falling']);
    expect(questions({ waiting: figure(0) })).toEqual([]);
    expect(questions({ waiting: missing('withheld') })).toEqual([]);
    expect(questions({ waiting: figure(1), occupancy: [0.9, 0.9, 0.9].map(figure) })).toEqual([]);
    expect(questions({ waiting: figure(1), occupancy: [figure(0.9)] })).toEqual([]);
    expect(questions({ waiting: figure(1), paidDays: [figure(1)] })).toEqual([
      'few-buyers',
      'waiting-while-falling',
    ]);
  });
});

test.each<[Partial<ServiceAtRisk>, string]>([
  [{ paidDays: [figure(1), figure(-1)] }, 'paidDays[1] must be a finite number of at least 0, got -1'],
  [{ occupancy: [figure(-0.1)] }, 'occupancy[0] must be a finite number of at least 0, got -0.1'],
  [{ places: figure(-1) }, 'places must be a finite number of at least 0, got -1'],
  [{ operatorShare: figure(1.1) }, 'operatorShare must be between 0 and 1, got 1.1'],
  [{ operatorShare: figure(-0.1) }, 'operatorShare must be between 0 and 1, got -0.1'],
  [{ waiting: figure(-1) }, 'waiting must be a finite number of at least 0, got -1'],
  [
    { criticalMass: { minimum: -1, comfortable: 9 } },
    'criticalMass.minimum must be a finite number of at least 0, got -1',
  ],
  [
    { criticalMass: { minimum: 1, comfortable: NaN } },
    'criticalMass.comfortable must be a finite number of at least 0, got NaN',
  ],
  [{ criticalMass: { minimum: 9, comfortable: 9 } }, 'criticalMass.comfortable must be above 9, got 9'],
])('%j is refused', (change, message) => {
  expect(() => specialisationRisk({ ...service, ...change })).toThrow(new RangeError(message));
});

test('the score lies within its band and 0 to 100, and more concern never lowers it', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  const days = fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(
      days,
      fc.array(share, { minLength: 3, maxLength: 9 }),
      share,
      share,
      (paid, years, own, more) => {
        const given = { ...service, paidDays: paid.map(figure), occupancy: years.map(figure), operatorShare: figure(own) }; // prettier-ignore
        const risk = specialisationRisk(given);
        const { value, lo, hi } = risk.score as { value: number; lo: number; hi: number };
        for (const [low, high] of [
          [-1e-9, lo],
          [lo, value],
          [value, hi],
          [hi, 100 + 1e-9],
        ] as const)
          // prettier-ignore
          expect(low).toBeLessThanOrEqual(high + 1e-9);
        const worse = specialisationRisk({
          ...given,
          operatorShare: figure(Math.max(own, more)),
          places: figure(7),
        });
        expect('value' in worse.score && worse.score.value).toBeGreaterThanOrEqual(value - 1e-9);
        expect(specialisationRisk({ ...given, paidDays: [...given.paidDays].reverse() }).flags).toEqual(
          risk.flags,
        );
      },
    ),
    { numRuns: 1000 },
  );
});

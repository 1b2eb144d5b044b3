import { type Figure, figure, missing } from '@tilbudsvifte/planning';
import type { CountTable } from '../../editions/counts/count-table.ts';
import { gapModel } from '../supply-gaps/gap-model.ts';
import { sampleContext, sampleCounts, sampleGroup, sampleType } from '../testing/sample-context.ts';
import { findings, type FindingSources } from './findings.ts';
import type { Indicator } from './indicator.ts';

const members = ['0101', '0147', '0151', '0153', '0155'];
const grouping = {
  code: '1084',
  name: 'Hovedstaden',
  nameEn: 'Capital',
  type: 'region',
  members: members.map((municipality) => ({ municipality, validFrom: '2007-01-01', validTo: null })),
};
const context = sampleContext({
  targetGroups: ['A', 'B', 'C'].map(sampleGroup),
  serviceTypes: [sampleType('ABL105')],
  groupings: [grouping],
  needReports: new Map([[2025, members]]),
});

/** Need of three groups against ten places for each. */
function sourcesOf(
  indicators: readonly Indicator[],
  need: readonly (number | null)[] = [5, 5, 5],
): FindingSources {
  const table: CountTable = sampleCounts(
    need.map((value, index) => [
      {
        measure: 'need',
        family: 'group-unit',
        area: '1084',
        category: `${'ABC'[index]}|day`,
        period: '2025',
      },
      value,
    ]),
  );
  const supply = ['A', 'B', 'C'].map((targetGroup) => ({
    id: targetGroup,
    municipality: '0101',
    serviceType: 'ABL105',
    targetGroups: [targetGroup],
    places: 10,
    vacantPlaces: 0,
    availableDays: 0,
    occupiedDays: 0,
  }));
  const area = { grouping, municipalities: members, date: '2025-12-31', state: 'current' as const };
  return {
    context,
    indicators,
    members,
    municipality: null,
    model: gapModel({ context, table, area, year: 2025, supply }),
    before: undefined,
  };
}

function indicator(
  name: Indicator['indicator'],
  theme: Indicator['theme'],
  values: readonly Figure[],
): Indicator {
  const byPlace = new Map(members.map((code, index) => [code, values[index] ?? missing('not-reported')]));
  return {
    indicator: name,
    theme,
    unit: 'share',
    period: '2025',
    previousPeriod: null,
    floor: 1,
    floorKind: 'absolute',
    value: (place) => byPlace.get(place) ?? missing('not-reported'),
  };
}

const spread = (values: readonly number[]): Figure[] => values.map((value) => figure(value));
const shortageIndicator = indicator('groups-short', 'shortage', []);

describe('findings', () => {
  test('the score is the distance to the median in interquartile ranges', () => {
    // Sorted 10 20 30 40 90: median 30, quartiles 20 and 40, so 90 stands three ranges away.
    const found = findings(sourcesOf([indicator('occupancy', 'places', spread([10, 20, 30, 40, 90]))]));
    expect(found).toEqual([
      {
        indicator: 'occupancy',
        municipality: '0155',
        value: figure(90),
        median: figure(30),
        shareOfNeed: missing('not-applicable'),
        deviation: 3,
        certainty: 1,
        novelty: 1,
        score: 3,
      },
    ]);
  });

  test('an uncertain figure gives way to a certain one of the same theme, although it is farther away', () => {
    // 70 is two ranges from 30 but may be 25 as well: 2 × 0.5. 60 is 1.5 ranges away for certain.
    const uncertain = [...spread([10, 20, 30, 40]), { value: 70, lo: 25, hi: 99 }];
    const found = findings(
      sourcesOf([
        indicator('expenditure-per-adult', 'spending', uncertain),
        indicator('expenditure-per-child', 'spending', spread([10, 20, 30, 40, 60])),
      ]),
    );
    expect(found).toMatchObject([
      { indicator: 'expenditure-per-child', certainty: 1, deviation: 1.5, score: 1.5 },
    ]);
  });

  test('what has moved against the others by more than its floor is told before what has not', () => {
    const still = indicator('expenditure-per-adult', 'spending', spread([10, 20, 30, 40, 90]));
    const earlier = new Map(members.map((code, index) => [code, figure([10, 20, 30, 40, 60][index] ?? 0)]));
    const moved: Indicator = {
      ...indicator('expenditure-per-child', 'spending', spread([10, 20, 30, 40, 90])),
      previousPeriod: '2024',
      value: (place, period) =>
        (period === '2024' ? earlier.get(place) : still.value(place, period)) ?? missing('not-reported'),
    };
    // The distance grew from 30 to 60: 3 × 1 × 1.25.
    expect(findings(sourcesOf([still, moved]))).toMatchObject([
      { indicator: 'expenditure-per-child', novelty: 1.25, score: 3.75 },
    ]);
    // A floor in shares of the figure: 40 % of 90 is 36, more than the 30 that it moved.
    const coarse: Indicator = { ...moved, floor: 0.4, floorKind: 'relative' };
    expect(findings(sourcesOf([coarse]))).toMatchObject([{ novelty: 1, score: 3 }]);
  });

  test('a municipality sees what stands out of its own, not of others', () => {
    const sources = sourcesOf([indicator('occupancy', 'places', spread([10, 20, 30, 40, 90]))]);
    expect(findings({ ...sources, municipality: '0147' })).toMatchObject([
      { municipality: '0147', score: 0.5 },
    ]);
  });

  test('each theme is told once, by its farthest indicator', () => {
    const found = findings(
      sourcesOf([
        indicator('expenditure-per-adult', 'spending', spread([10, 20, 30, 40, 50])),
        indicator('expenditure-per-child', 'spending', spread([10, 20, 30, 40, 90])),
      ]),
    );
    expect(found.map((finding) => finding.indicator)).toEqual(['expenditure-per-child']);
  });

  test('the group with the greatest share of its need unmet comes first, before what deviates more', () => {
    const outlying = indicator('occupancy', 'places', spread([10, 20, 30, 40, 900]));
    const [first, second] = findings(sourcesOf([outlying, shortageIndicator], [100, 12, 30]));
    expect(first).toEqual({
      indicator: 'groups-short',
      municipality: 'area',
      targetGroup: 'A',
      value: figure(90),
      median: missing('not-applicable'),
      shareOfNeed: figure(0.9),
      // Shares 0.9, 1/6 and 2/3: median 2/3, quartiles 5/12 and 47/60.
      deviation: expect.closeTo(7 / 11, 12),
      certainty: 1,
      novelty: 1,
      score: expect.closeTo(7 / 11, 12),
    });
    expect(second?.indicator).toBe('occupancy');
  });

  test('a withheld need is never told as a shortage', () => {
    expect(findings(sourcesOf([shortageIndicator], [null, 12, 5]))).toMatchObject([{ targetGroup: 'B' }]);
    expect(findings(sourcesOf([shortageIndicator], [null, 5, 5]))).toEqual([]);
  });

  test('there are at most three', () => {
    const far = spread([10, 20, 30, 40, 90]);
    const themes = [
      ['occupancy', 'places'],
      ['expenditure-per-adult', 'spending'],
      ['bought-outside', 'trade'],
      ['expected-growth', 'future'],
    ] as const;
    const all = themes.map(([name, theme]) => indicator(name, theme, far));
    expect(findings(sourcesOf([...all, shortageIndicator], [100, 5, 5]))).toHaveLength(3);
    expect(findings(sourcesOf(all))).toHaveLength(3);
  });

  test('where all are alike or nobody has reported, nothing stands out', () => {
    expect(findings(sourcesOf([indicator('occupancy', 'places', spread([7, 7, 7, 7, 7]))]))).toEqual([]);
    expect(findings(sourcesOf([indicator('occupancy', 'places', [])]))).toEqual([]);
  });

  test('what is missing for the municipality is no finding of it', () => {
    const sources = sourcesOf([
      indicator('occupancy', 'places', [missing('withheld'), ...spread([20, 30, 40, 90])]),
    ]);
    expect(findings({ ...sources, municipality: '0101' })).toEqual([]);
  });
});

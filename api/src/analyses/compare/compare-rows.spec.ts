import { type Figure, figure, missing } from '@tilbudsvifte/planning';
import type { Indicator } from '../indicators/indicator.ts';
import {
  comparedIndicator,
  compareRows,
  type Comparison,
  differenceOf,
  endsOf,
  rankOf,
} from './compare-rows.ts';

const values: Readonly<Record<string, readonly [number, number] | 'withheld'>> = {
  '0101': [10, 12],
  '0147': [20, 24],
  '0151': [30, 36],
  '0153': [40, 48],
  '0155': 'withheld',
  area: [25, 30],
};

/** 2018 and 2025 of five municipalities, one of them withheld. */
function sample(more: Partial<Indicator> = {}): Indicator {
  return {
    indicator: 'occupancy',
    theme: 'places',
    unit: 'share',
    level: 'municipality',
    floor: 0.01,
    floorKind: 'absolute',
    kinds: ['places'],
    methods: [],
    origin: 'reported',
    periods: new Map([
      [2018, '2018'],
      [2024, '2024'],
      [2025, '2025'],
    ]),
    value: (place, year): Figure => {
      const known = values[place];
      if (known === undefined) return missing('not-reported');
      return known === 'withheld' ? missing('withheld') : figure(known[year === 2018 ? 0 : 1]);
    },
    ...more,
  };
}

const peers = ['0101', '0147', '0151', '0153', '0155'];
const comparison: Comparison = { chosen: ['0147'], peers, from: 2018, to: 2025, series: 'ends' };

describe('compareRows', () => {
  test('a row holds both ends, and the median is of the peers that are known', () => {
    const rows = compareRows(sample(), comparison);
    // Known in 2025: 12, 24, 36, 48, so the median is 30; in 2018: 10 to 40, so 25.
    expect(rows.find(({ municipality }) => municipality === '0147')).toEqual({
      indicator: 'occupancy',
      year: 2025,
      municipality: '0147',
      value: figure(24),
      previous: figure(20),
      rank: figure(3),
    });
    expect(rows.find(({ municipality }) => municipality === 'median')).toMatchObject({
      value: figure(30),
      previous: figure(25),
      rank: missing('not-applicable'),
    });
    expect(rows.find(({ municipality }) => municipality === 'area')?.value).toEqual(figure(30));
    expect(rows).toHaveLength(7);
  });

  test('a municipality outside its peers has a row and a rank among them', () => {
    const rows = compareRows(sample(), { ...comparison, chosen: ['0101'], peers: ['0147', '0151'] });
    expect(rows.map(({ municipality }) => municipality)).toEqual(['0101', '0147', '0151', 'area', 'median']);
    expect(rows[0]?.rank).toEqual(figure(3));
  });

  test('with all years, each has its rows, and only the last tells the first', () => {
    const rows = compareRows(sample(), { ...comparison, series: 'all' }).filter(
      ({ municipality }) => municipality === '0147',
    );
    expect(rows.map(({ year, value, previous }) => [year, value, previous])).toEqual([
      [2018, figure(20), missing('not-applicable')],
      [2024, figure(24), missing('not-applicable')],
      [2025, figure(24), figure(20)],
    ]);
  });

  test('what only the area has, has no row of a municipality', () => {
    const rows = compareRows(sample({ level: 'area' }), comparison);
    expect(rows.map(({ municipality }) => municipality)).toEqual(['area', 'median']);
    expect(rows[1]?.value).toEqual(missing('not-applicable'));
  });

  test('without peers there is neither median nor rank', () => {
    const rows = compareRows(sample(), { ...comparison, peers: [] });
    expect(rows.map(({ municipality }) => municipality)).toEqual(['0147', 'area', 'median']);
    expect(rows[0]?.rank).toEqual(missing('not-applicable'));
    expect(rows[2]?.value).toEqual(missing('not-applicable'));
  });
});

describe('endsOf', () => {
  test.each([
    [
      { from: 2018, to: 2025 },
      { year: 2025, fromYear: 2018 },
    ],
    [
      { from: 2019, to: 2026 },
      { year: 2025, fromYear: 2024 },
    ],
    [
      { from: 2018, to: 2023 },
      { year: 2018, fromYear: 2018 },
    ],
  ])('%j ends in %j: never a newer year than asked, nor an older one than the first', (asked, ends) => {
    expect(endsOf(sample(), asked)).toEqual(ends);
  });
});

describe('rankOf', () => {
  test('is withheld as soon as fewer than four of five are known', () => {
    const three = [figure(1), figure(2), figure(3)];
    // 4 of 5 known is enough, 4 of 6 is not.
    expect(rankOf(figure(2.5), [...three, missing('withheld')])).toEqual(figure(2));
    expect(rankOf(figure(2.5), [...three, missing('not-reported'), missing('withheld')])).toEqual(
      missing('withheld'),
    );
    expect(rankOf(figure(2.5), [...three, missing('not-reported'), missing('not-reported')])).toEqual(
      missing('not-reported'),
    );
  });
});

describe('differenceOf', () => {
  const around = (value: number): Figure => ({ ...figure(value), lo: value - 2, hi: value + 2 });

  test.each([
    [[around(10), around(13)], 'none-certain'],
    [[around(10), around(13), around(15)], 'some-certain'],
    [[around(10), around(14)], 'none-certain'],
    [[figure(1), figure(1)], 'exact'],
    [[around(1)], 'too-few'],
    [[around(1), missing('withheld')], 'too-few'],
  ] as const)('%j is %s', (figures, difference) => {
    expect(differenceOf(figures)).toBe(difference);
  });
});

describe('comparedIndicator', () => {
  test('tells years, coverage and quality of the peers', () => {
    expect(comparedIndicator(sample(), comparison)).toMatchObject({
      year: 2025,
      fromYear: 2018,
      years: [2018, 2024, 2025],
      ranked: 5,
      reported: 5,
      expected: 5,
      withheld: 1,
      quality: 'B',
      qualityReason: 'withheld',
      direction: 'neither',
      difference: 'too-few',
    });
  });
});

import type { Schema } from '../../../lib/api.ts';
import { municipalities, targetGroups } from '../../../components/testing/sample-lists.ts';
import type { OverviewWords } from '../overview-words.ts';
import { sampleBasis } from '../../../components/testing/sample-basis.ts';

type Row = Schema<'OverviewRow'>;
type Value = Row['value'];
const present = (value: number): Value => ({ value });
const notReported: Value = { missing: 'not-reported' };

function rows(
  indicator: Row['indicator'],
  values: Readonly<Record<string, readonly [now: Value, before: Value]>>,
): Row[] {
  return Object.entries(values).map(([municipality, [value, previous]]) => ({
    indicator,
    municipality,
    value,
    previous,
  }));
}

const note = (
  indicator: Row['indicator'],
  unit: Schema<'IndicatorNote'>['unit'],
  quarter = '',
): Schema<'IndicatorNote'> => ({
  indicator,
  unit,
  period: `2025${quarter}`,
  previousPeriod: `2024${quarter}`,
});

/** Basis of three municipalities, of which København has not reported its need. */
export const overviewBasis: Schema<'Basis'> = {
  ...sampleBasis,
  period: { from: '2024', to: '2025' },
  methods: [{ key: 'interquartile-score', version: '2.0' }],
  coverage: { reported: 2, expected: 3, missing: ['0101'] },
};

/** Overblik of three municipalities: København large, Frederiksberg in the middle, Høje-Taastrup small. */
export const sampleOverview: Schema<'OverviewAnswer'> = {
  basis: overviewBasis,
  notices: [{ code: 'coverage-partial', params: { reported: 2, expected: 3 } }],
  figures: [
    ...rows('vacant-places', {
      '0101': [present(23), present(20)],
      '0147': [present(4), present(4)],
      '0169': [present(1), present(3)],
      area: [present(28), present(27)],
      median: [present(4), present(4)],
    }),
    ...rows('occupancy', {
      '0101': [present(0.94), present(0.93)],
      '0147': [present(0.92), present(0.92)],
      '0169': [present(0.97), present(0.965)],
      area: [present(0.94), present(0.94)],
      median: [present(0.94), present(0.93)],
    }),
    ...rows('groups-short', {
      '0101': [{ missing: 'not-applicable' }, { missing: 'not-applicable' }],
      area: [present(1), present(0)],
    }),
    ...rows('expenditure-per-adult', {
      '0101': [present(10_120), present(10_306)],
      '0147': [present(11_020), present(10_946)],
      '0169': [present(12_760), present(12_205)],
      area: [present(10_500), present(10_600)],
      median: [present(11_020), present(10_946)],
    }),
    ...rows('expected-growth', {
      '0101': [notReported, notReported],
      '0147': [present(0.03), present(0.021)],
      '0169': [present(-0.05), present(0.02)],
      area: [present(0.02), present(0.02)],
      median: [present(0.03), present(0.02)],
    }),
    ...rows('bought-outside', {
      '0101': [{ missing: 'withheld' }, present(0.84)],
      '0147': [present(0.945), present(0.952)],
      '0169': [present(0.5), present(0.5)],
      area: [{ missing: 'withheld' }, present(0.76)],
      median: [present(0.7225), present(0.726)],
    }),
  ],
  totals: {
    indicators: [
      note('vacant-places', 'count'),
      note('occupancy', 'share'),
      note('groups-short', 'count'),
      note('expenditure-per-adult', 'dkk'),
      note('bought-outside', 'share', 'K4'),
      note('expected-growth', 'share'),
    ],
    expectedNeed: [
      {
        municipality: 'area',
        baseYear: 2025,
        year: 2030,
        now: present(2250),
        need: { value: 2390.4, lo: 2310.6, hi: 2479.2 },
        groups: 16,
        of: 17,
      },
      {
        municipality: '0169',
        baseYear: 2025,
        year: 2030,
        now: present(80),
        need: { value: 84.2, lo: 75.5, hi: 93.1 },
        groups: 17,
        of: 17,
      },
    ],
    findings: [
      {
        indicator: 'groups-short',
        municipality: 'area',
        targetGroup: 'AD_AUT',
        value: present(16),
        median: { missing: 'not-applicable' },
        shareOfNeed: present(16 / 26),
        deviation: 1.204,
        certainty: 1,
        novelty: 1.25,
        score: 1.505,
      },
      {
        indicator: 'vacant-places',
        municipality: '0101',
        value: present(23),
        median: present(4),
        shareOfNeed: { missing: 'not-applicable' },
        deviation: 3.84,
        certainty: 1,
        novelty: 1,
        score: 3.84,
      },
    ],
  },
};

/** Words in Danish as seen from a municipality, or from the area. */
export function sampleWords(own?: string): OverviewWords {
  return {
    language: 'da',
    areaName: 'Region Hovedstaden',
    municipalities: new Map(municipalities.map((one) => [one.code, one])),
    targetGroups,
    own,
  };
}

import type { Figure } from '@tilbudsvifte/planning';
import type { Schema } from '../../lib/api.ts';
import { sampleFigure } from './sample-figure.ts';

type Indicator = Schema<'ComparedIndicator'>;
type Row = Schema<'CompareRow'>;

/** An indicator of a sample answer. */
export function sampleIndicator(more: Partial<Indicator> = {}): Indicator {
  return {
    indicator: 'occupancy',
    theme: 'places',
    unit: 'share',
    level: 'municipality',
    direction: 'neither',
    floor: 0.01,
    floorKind: 'absolute',
    origin: 'reported',
    years: [2018, 2025],
    period: '2025',
    previousPeriod: '2018',
    breaks: [],
    kinds: ['places'],
    methods: [],
    reported: 3,
    expected: 3,
    withheld: 0,
    quality: 'B',
    qualityReason: 'reported',
    year: 2025,
    fromYear: 2018,
    ranked: 3,
    difference: 'exact',
    ...more,
  };
}

const none: Figure = { missing: 'not-applicable' };

/** A row: value now, value before, rank. */
export const sampleRow = (
  indicator: Indicator['indicator'],
  municipality: string,
  [value, previous, rank = none]: readonly [Figure, Figure, Figure?],
): Row => ({ indicator, municipality, year: 2025, value, previous, rank });

/** Two municipalities of three, in two indicators: one exact, one counted. */
export const sampleCompare: Schema<'CompareAnswer'> = {
  basis: { ...sampleFigure.basis, period: { from: '2018', to: '2025' } },
  notices: [],
  figures: [
    sampleRow('occupancy', '0169', [{ value: 0.93 }, { value: 0.9 }, { value: 3 }]),
    sampleRow('occupancy', '0147', [{ value: 0.97 }, { value: 0.95 }, { value: 1 }]),
    sampleRow('occupancy', '0101', [{ value: 0.95 }, { value: 0.94 }, { value: 2 }]),
    sampleRow('occupancy', 'area', [{ value: 0.95 }, { value: 0.94 }]),
    sampleRow('occupancy', 'median', [{ value: 0.95 }, { value: 0.94 }]),
    sampleRow('users-per-1000-adults', '0169', [
      { value: 28, lo: 26, hi: 30 },
      { value: 27, lo: 25, hi: 29 },
      { value: 2, lo: 1, hi: 2 },
    ]),
    sampleRow('users-per-1000-adults', '0147', [
      { value: 29, lo: 27, hi: 31 },
      { value: 20 },
      { value: 1, lo: 1, hi: 2 },
    ]),
    sampleRow('users-per-1000-adults', '0101', [{ missing: 'withheld' }, { missing: 'withheld' }]),
    sampleRow('users-per-1000-adults', 'area', [{ value: 24 }, { value: 23 }]),
    sampleRow('users-per-1000-adults', 'median', [{ value: 28.5 }, { missing: 'not-reported' }]),
  ],
  totals: {
    municipalities: ['0169', '0147'],
    peers: { rule: 'region', municipalities: ['0101', '0147', '0169'] },
    years: [2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025],
    indicators: [
      sampleIndicator(),
      sampleIndicator({
        indicator: 'users-per-1000-adults',
        theme: 'users',
        unit: 'rate',
        floor: 0.02,
        floorKind: 'relative',
        difference: 'none-certain',
        withheld: 1,
      }),
    ],
  },
};

import type { FigureModel } from '../figure-card/figure-model.ts';
import { sampleBasis } from './sample-basis.ts';

/** A figure with every kind of cell: numbers, an interval, zero, withheld, not reported. */
export const sampleFigure: FigureModel = {
  id: 'mangler',
  eyebrow: 'Pladser minus nødvendige',
  unit: 'pladser',
  headline: 'Tre af fire målgrupper mangler pladser i 2025.',
  subline: 'Region Hovedstaden, 2025',
  summary: ['Fire kommuner i 2025.', 'Tre målgrupper mangler pladser.'],
  alt: 'Tabel over mangler',
  columns: [
    { key: 'municipality', label: 'Kommune', kind: 'text' },
    { key: 'year', label: 'År', kind: 'year' },
    { key: 'gap', label: 'Forskel', kind: 'signed', interval: true },
    { key: 'occupancy', label: 'Belægning', kind: 'share' },
    { key: 'cost', label: 'Udgift', kind: 'money' },
  ],
  rows: [
    {
      key: '0169',
      own: true,
      cells: ['Høje-Taastrup', 2025, { value: -4, lo: -9, hi: 1 }, { value: 0.945 }, { value: 1234567 }],
    },
    {
      key: '0101',
      cells: ['København', 2025, { value: 0 }, { missing: 'withheld' }, { missing: 'not-reported' }],
    },
    { key: '0147', cells: ['=Frederiksberg', 2025, { value: 12 }, { value: 0.5 }, { value: 2000000 }] },
    {
      key: 'total',
      total: true,
      cells: ['I alt', 2025, { value: 8 }, { missing: 'not-applicable' }, { missing: 'not-reported' }],
    },
  ],
  notes: ['Databrud i 2018: ny kontoplan'],
  basis: {
    ...sampleBasis,
    priceLevel: { prices: 'fixed', year: 2025 },
    methods: [{ key: 'supply-gap', version: '1.0' }],
    coverage: { reported: 2, expected: 3, missing: ['0101'] },
    synthetic: true,
  },
  howToRead: ['Minus betyder mangel.', 'Høje-Taastrup mangler 4 pladser.'],
  fileParts: ['Høje-Taastrup', 'Autisme', '2025'],
};

import type { Schema } from '../../lib/api.ts';
import { sampleEdition } from './sample-lists.ts';

const { id, label, publishedAt, hash } = sampleEdition;

/** What a whole answer about three municipalities rests on: everybody has reported, for one year. */
export const sampleBasis: Schema<'Basis'> = {
  edition: { id, label, publishedAt, hash },
  area: {
    code: '1084',
    name: 'Region Hovedstaden',
    nameEn: 'Capital Region of Denmark',
    membershipDate: '2025-12-31',
    municipalities: ['0101', '0147', '0169'],
  },
  period: { from: '2025', to: '2025' },
  priceLevel: null,
  methods: [],
  coverage: { reported: 3, expected: 3, missing: [] },
  sources: ['Kommunernes indberetning'],
  dataAsOf: '2026-02-15',
  synthetic: false,
  threshold: 5,
};

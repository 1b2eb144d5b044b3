import { sampleEdition } from '../../../components/testing/sample-lists.ts';
import type { Schema } from '../../../lib/api.ts';

type Row = Schema<'SpecialisationRiskRow'>;

const withheld = { missing: 'withheld' } as const;

function row(service: string, more: Partial<Row> = {}): Row {
  return {
    service,
    serviceName: `Tilbud ${service}`,
    municipality: '0169',
    serviceType: 'BO107',
    targetGroups: ['AD_AUT'],
    operator: 'municipal:0169',
    buyerConcentration: withheld,
    buyersConcern: withheld,
    occupancyTrend: { value: -0.018 },
    trendP: { value: 0.0107 },
    trendConcern: { value: 0.45 },
    yearOccupancyRate: { value: 0.86 },
    levelConcern: { value: 0.45 },
    places: { value: 11 },
    sizeConcern: { value: 0.643 },
    operatorShare: { value: 0.6 },
    operatorConcern: { value: 0.7 },
    score: { value: 55.14, lo: 50.2, hi: 60.1 },
    flags: [],
    questions: [],
    ...more,
  };
}

/** Two services: one with published buyers and two flags, one whose buyers are withheld. */
export const sampleRisk: Schema<'SpecialisationRiskAnswer'> = {
  basis: {
    edition: { id: sampleEdition.id, label: '2026-03', publishedAt: sampleEdition.publishedAt, hash: 'abc' },
    area: {
      code: '1084',
      name: 'Region Hovedstaden',
      nameEn: 'Capital Region of Denmark',
      membershipDate: '2025-12-31',
      municipalities: ['0101', '0147', '0169'],
    },
    period: { from: '2018K1', to: '2025K4' },
    priceLevel: null,
    methods: [{ key: 'specialisation-risk', version: '1.0' }],
    coverage: { reported: 3, expected: 3, missing: [] },
    sources: ['Kommunernes indberetning'],
    dataAsOf: '2026-02-15',
    synthetic: false,
    threshold: 5,
  },
  notices: [],
  figures: [
    row('T1', {
      buyerConcentration: { value: 0.5 },
      buyersConcern: { value: 1 },
      places: { value: 6 },
      sizeConcern: { value: 1 },
      score: { value: 71.2, lo: 64.6, hi: 77.4 },
      flags: ['buyers', 'size'],
      questions: ['few-buyers'],
    }),
    row('T2'),
    row('T3', { score: { missing: 'too-short' }, trendConcern: { missing: 'too-short' } }),
  ],
  totals: {
    services: 3,
    scored: 2,
    flagged: 1,
    flaggedTwice: 1,
    components: [{ key: 'buyers', weight: 0.25, zeroAt: 0.1, oneAt: 0.5 }],
  },
};

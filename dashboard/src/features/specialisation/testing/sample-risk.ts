import type { Schema } from '../../../lib/api.ts';
import { sampleBasis } from '../../../components/testing/sample-basis.ts';

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
    ...sampleBasis,
    period: { from: '2018K1', to: '2025K4' },
    methods: [{ key: 'specialisation-risk', version: '1.0' }],
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

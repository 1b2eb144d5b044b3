import type { Schema } from '../../../lib/api.ts';
import { sampleCosts } from './sample-costs.ts';

type Row = Schema<'RateRow'>;

const present = (value: number): Row['rateDkk'] => ({ value });
const none: Row['rateDkk'] = { missing: 'not-applicable' };

const row = (
  serviceType: string,
  unit: string,
  year: number,
  [mean, target]: readonly [number, number | null],
): Row => ({
  serviceType,
  unit,
  year,
  services: present(3),
  medianRateDkk: present(mean - 50),
  p10RateDkk: present(mean - 200),
  p90RateDkk: present(mean + 200),
  rateDkk: present(mean),
  weightedServices: present(3),
  targetDkk: target === null ? none : present(target),
  gapToTarget: target === null ? none : present(mean / target - 1),
});

const service = (id: string, operatorCode: string, rate: number): Schema<'ChargedRate'> => ({
  service: id,
  serviceType: 'BO107',
  unit: 'day',
  operatorType: 'municipal',
  operatorCode,
  rateDkk: present(rate),
});

/** Rates of two years against the line from 2018: one type above it, one below, and one that is newer than the line. */
export const sampleRates: Schema<'RatesAnswer'> = {
  basis: {
    ...sampleCosts.basis,
    period: { from: '2018', to: '2026' },
    methods: [{ key: 'rate-target', version: '1.0' }],
  },
  notices: [{ code: 'rate-clause-assumed', params: { base: 2018, reduction: 0.02, manner: 'total' } }],
  figures: [
    row('BO107', 'day', 2018, [3000, 3000]),
    row('BO107', 'day', 2026, [3030, 3000]),
    row('ABL105', 'day', 2026, [2450, 2500]),
    row('STU', 'year', 2026, [420_000, null]),
  ],
  services: [
    service('A', '0101', 2800),
    service('B', '0169', 3300),
    service('C', '0169', 2900),
    service('D', '0169', 3100),
  ],
  totals: { baseYear: 2018, reduction: 0.02, manner: 'total', lastYear: 2026 },
};

import { municipalities } from '../../../components/testing/sample-lists.ts';
import type { Schema } from '../../../lib/api.ts';
import type { CostWords } from '../cost-words.ts';
import { sampleBasis } from '../../../components/testing/sample-basis.ts';

type Row = Schema<'CostRow'>;
type Value = Row['expenditureDkk'];

const present = (value: number): Value => ({ value });
const notApplicable: Value = { missing: 'not-applicable' };

const basis: Schema<'Basis'> = {
  ...sampleBasis,
  area: { ...sampleBasis.area, membershipDate: '2026-12-31' },
  period: { from: '2017', to: '2026' },
  priceLevel: { prices: 'fixed', year: 2025 },
  methods: [{ key: 'fixed-prices', version: '1.0' }],
};

const perUser = (group: Row['group'], municipality: string, dkk: number): Value => {
  if (group === 'all') return notApplicable;
  return municipality === '0147' ? { missing: 'withheld' } : present(dkk);
};

const row = (municipality: string, year: number, dkk: number): Row[] =>
  (['all', 'adults'] as const).map((group) => ({
    municipality,
    year,
    kind: 'accounts',
    group,
    expenditureDkk: municipality === 'median' ? notApplicable : present(dkk * 1_000_000),
    perInhabitantDkk: present(dkk * 100),
    perUserDkk: perUser(group, municipality, dkk * 1000),
    usersPer1000: perUser(group, municipality, municipality === '0101' ? 12.5 : 10),
    afterRefundDkk: group === 'all' && municipality !== 'median' ? present(dkk * 975_000) : notApplicable,
  }));

const budget = (municipality: string, year: number, dkk: number): Row[] =>
  row(municipality, year, dkk).map((one) => ({
    ...one,
    kind: 'budget',
    perUserDkk: notApplicable,
    usersPer1000: notApplicable,
  }));

const years: readonly (readonly [year: number, factor: number])[] = [
  [2017, 0.5],
  [2018, 1],
  [2024, 1.1],
  [2025, 1.2],
];

/** Accounts of four years with a break in 2018, budgets of two, and no accounts yet for the last. */
export const sampleCosts: Schema<'CostsAnswer'> = {
  basis,
  notices: [
    { code: 'account-plan-break-2018', params: {} },
    { code: 'law-break-2024', params: {} },
    { code: 'withheld-cells', params: { count: 4 } },
  ],
  figures: [
    ...years.flatMap(([year, factor]) => [
      ...row('0101', year, 500 * factor),
      ...row('0147', year, 100 * factor),
      ...row('0169', year, 200 * factor),
      ...row('area', year, 800 * factor),
      ...row('median', year, 200 * factor),
    ]),
    ...[2025, 2026].flatMap((year) => [...budget('0169', year, 230), ...budget('area', year, 900)]),
  ],
  totals: { refundDkk: present(-24_000_000) },
};

/** What the change from 2018 to 2025 consists of, in current prices. */
export const sampleDecomposition: Schema<'CostDecompositionAnswer'> = {
  basis: { ...basis, priceLevel: { prices: 'current', year: null } },
  notices: [{ code: 'law-break-2024', params: {} }],
  figures: [
    { effect: 'population', amountDkk: present(10_000_000) },
    { effect: 'age', amountDkk: present(-2_000_000) },
    { effect: 'volume', amountDkk: present(-8_000_000) },
    { effect: 'mix', amountDkk: present(0) },
    { effect: 'real-price', amountDkk: present(25_000_000) },
    { effect: 'general-price', amountDkk: present(35_000_000) },
  ],
  totals: {
    startDkk: present(180_000_000),
    endDkk: present(240_000_000),
    changeDkk: present(60_000_000),
    fromYear: 2018,
    toYear: 2025,
    pooledFunctions: ['53842', '53850'],
  },
};

/** Words in Danish as seen from a municipality, or from the area. */
export function sampleWords(own?: string): CostWords {
  return {
    language: 'da',
    areaName: 'Region Hovedstaden',
    municipalities: new Map(municipalities.map((one) => [one.code, one])),
    own,
  };
}

import type { Schema } from '../../../lib/api.ts';
import { sampleCosts } from './sample-costs.ts';

type Row = Schema<'BudgetCertaintyRow'>;

const present = (value: number): Row['years'] => ({ value });

const row = (municipality: string, mean: number): Row => ({
  municipality,
  group: 'all',
  years: present(2),
  meanDeviationDkk: present(mean * 200_000_000),
  meanDeviationShare: present(mean),
  meanAbsoluteShare: present(Math.abs(mean)),
  withinTwoPercent: present(0.5),
  theilBias: { missing: 'too-short' },
  theilVariance: { missing: 'too-short' },
  theilCovariance: { missing: 'too-short' },
  overspendChance: present(0.8),
  buffer80Share: present(0.031),
  nextBudgetDkk: present(230_000_000),
  bufferDkk: present(7_130_000),
});

const year = (municipality: string, at: number, [budget, accounts]: readonly [number, number]) => ({
  municipality,
  group: 'all' as const,
  year: at,
  budgetDkk: present(budget),
  accountsDkk: present(accounts),
  deviationDkk: present(accounts - budget),
  deviationShare: present(accounts / budget - 1),
});

/** Two years of budgets: over by 3 % and under by 1 % in one municipality. */
export const sampleBudgets: Schema<'BudgetCertaintyAnswer'> = {
  basis: {
    ...sampleCosts.basis,
    period: { from: '2024', to: '2025' },
    methods: [{ key: 'budget-certainty', version: '1.0' }],
  },
  notices: [],
  figures: [row('0101', 0.02), row('0147', -0.012), row('0169', 0.01), row('area', 0.015)],
  years: [
    year('0169', 2024, [200_000_000, 206_000_000]),
    year('0169', 2025, [200_000_000, 198_000_000]),
    year('area', 2024, [900_000_000, 920_000_000]),
    year('area', 2025, [900_000_000, 907_000_000]),
  ],
  totals: {
    pooled: [
      {
        group: 'all',
        aloneDkk: present(30_000_000),
        pooledDkk: present(18_000_000),
        savedDkk: present(12_000_000),
      },
    ],
    nextBudgetYear: 2026,
  },
};

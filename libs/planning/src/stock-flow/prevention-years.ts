import type { MonthlyAccounts } from './monthly-accounts.ts';
import type { CostNumbers } from './prevention-costs.ts';

/** One year of a business case; net = saved − extraStaff − investment + support. */
export interface PreventionYear {
  /** 1 is the first. */
  readonly year: number;
  readonly saved: number;
  readonly extraStaff: number;
  readonly investment: number;
  /** What the state adds. */
  readonly support: number;
  readonly net: number;
}

/** Sums of twelve months; the last year has what months are left. */
export function preventionYears(
  accounts: MonthlyAccounts,
  { investments, support }: Pick<CostNumbers, 'investments' | 'support'>,
): PreventionYear[] {
  const [spent, added] = [investments.row(0), support.row(0)];
  return Array.from({ length: Math.ceil(spent.length / 12) }, (_, year) => {
    const sum = (months: Float64Array | number[]): number =>
      [...months.slice(12 * year, 12 * year + 12)].reduce((total, amount) => total + amount, 0);
    return {
      year: year + 1,
      saved: sum(accounts.saved),
      extraStaff: sum(accounts.extraStaff),
      investment: sum(spent),
      support: sum(added),
      net: sum(accounts.net),
    };
  });
}

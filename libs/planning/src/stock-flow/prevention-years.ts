import type { Matrix } from '../numerics/matrix.ts';
import type { MonthlyAccounts } from './monthly-accounts.ts';

/** One year of a business case; net = saved − extraStaff − investment. */
export interface PreventionYear {
  /** 1 is the first. */
  readonly year: number;
  readonly saved: number;
  readonly extraStaff: number;
  readonly investment: number;
  readonly net: number;
}

/** Sums of twelve months; the last year has what months are left. */
export function preventionYears(accounts: MonthlyAccounts, investments: Matrix): PreventionYear[] {
  const spent = investments.row(0);
  return Array.from({ length: Math.ceil(spent.length / 12) }, (_, year) => {
    const sum = (months: Float64Array | number[]): number =>
      [...months.slice(12 * year, 12 * year + 12)].reduce((total, amount) => total + amount, 0);
    return {
      year: year + 1,
      saved: sum(accounts.saved),
      extraStaff: sum(accounts.extraStaff),
      investment: sum(spent),
      net: sum(accounts.net),
    };
  });
}

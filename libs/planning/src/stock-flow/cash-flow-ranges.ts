import { ANY_NUMBER, requireRange } from '../figures/require-range.ts';

/** Yearly discount rates from none to 100 %. */
export function requireDiscount(discount: number): void {
  requireRange('discount', discount, [0, 1]);
}

export function requireCashFlow(name: string, amounts: readonly number[]): void {
  amounts.forEach((amount, i) => requireRange(`${name}[${i}]`, amount, ANY_NUMBER));
}

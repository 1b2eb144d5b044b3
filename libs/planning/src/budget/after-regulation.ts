import { ANY_NUMBER, NOT_NEGATIVE, requireRange } from '../figures/require-range.ts';

/** A service's accounts for a year. */
export interface ServiceAccounts {
  readonly year: number;
  /** Paid days × rate. */
  readonly incomeDkk: number;
  readonly costDkk: number;
  /** Balance brought forward from earlier years: a surplus is positive, a deficit negative. */
  readonly broughtForwardDkk: number;
  /** The amount that the band is a share of, such as the year's budget. */
  readonly budgetDkk: number;
}

/** What the agreement says about surpluses and deficits; it differs between agreements and has no default. */
export interface RegulationRule {
  /** Balances up to this share of the budget stay with the service. */
  readonly band: number;
  /** Whether a balance beyond the band is regulated whole or only the part beyond. */
  readonly beyondBand: 'excess' | 'whole';
  /** Years from the accounts to the rate that takes the amount up. */
  readonly yearsLater: number;
}

/** How the result of a year is dealt with. */
export interface AfterRegulation {
  /** Income − cost: a surplus is positive. */
  readonly resultDkk: number;
  /** The result and what was brought forward. */
  readonly balanceDkk: number;
  /** The largest balance, of either sign, that stays with the service. */
  readonly bandDkk: number;
  /** To add to the cost of a later rate: a deficit is positive, a surplus negative. */
  readonly afterRegulationDkk: number;
  /** What stays with the service and is brought forward to the next year. */
  readonly carriedForwardDkk: number;
  /** The year of the rate that takes the amount up. */
  readonly rateYear: number;
}

/**
 * After-regulation (_efterregulering_) — what becomes of the surplus or deficit of a rate-financed service: rates are
 * to cover the cost and no more [serviceloven174], so a balance beyond the agreement's band goes into the rate of a
 * later year, and one within it stays with the service [nordjylland2018] [bdo2026]. What goes into the rate and what
 * is carried forward add up to the balance. Band, rule and delay are the agreement's, so they are arguments.
 * Unit: DKK; the band is a share of `budgetDkk`.
 * Missing cases: none; a balance of 0 regulates nothing.
 * @throws RangeError when income, cost, budget or band is negative, an amount is not finite, or the year or the delay
 * is not whole.
 * @example afterRegulation(
 *   { year: 2025, incomeDkk: 22_500_000, costDkk: 24_000_000, broughtForwardDkk: 0, budgetDkk: 24_000_000 },
 *   { band: 0.05, beyondBand: 'excess', yearsLater: 2 },
 * ) // { resultDkk: -1_500_000, balanceDkk: -1_500_000, bandDkk: 1_200_000, afterRegulationDkk: 300_000,
 * //     carriedForwardDkk: -1_200_000, rateYear: 2027 }
 */
export function afterRegulation(accounts: ServiceAccounts, rule: RegulationRule): AfterRegulation {
  requireAccounts(accounts);
  requireRange('band', rule.band, NOT_NEGATIVE);
  requireWhole('yearsLater', rule.yearsLater);
  const resultDkk = accounts.incomeDkk - accounts.costDkk;
  const balanceDkk = accounts.broughtForwardDkk + resultDkk;
  const bandDkk = rule.band * accounts.budgetDkk;
  const carriedForwardDkk = carried(balanceDkk, bandDkk, rule);
  return {
    resultDkk,
    balanceDkk,
    bandDkk,
    afterRegulationDkk: carriedForwardDkk - balanceDkk,
    carriedForwardDkk,
    rateYear: accounts.year + rule.yearsLater,
  };
}

function carried(balanceDkk: number, bandDkk: number, { beyondBand }: RegulationRule): number {
  if (Math.abs(balanceDkk) <= bandDkk) return balanceDkk;
  return beyondBand === 'whole' ? 0 : Math.sign(balanceDkk) * bandDkk;
}

function requireAccounts({ year, broughtForwardDkk, ...amounts }: ServiceAccounts): void {
  requireWhole('year', year);
  requireRange('broughtForwardDkk', broughtForwardDkk, ANY_NUMBER);
  for (const [name, amount] of Object.entries(amounts)) requireRange(name, amount, NOT_NEGATIVE);
}

function requireWhole(name: string, value: number): void {
  if (Number.isSafeInteger(value) && value >= 0) return;
  throw new RangeError(`${name} must be a whole number of at least 0, got ${value}`);
}

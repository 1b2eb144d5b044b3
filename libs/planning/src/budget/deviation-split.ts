import { volumeAndPrice } from '../spending/volume-and-price.ts';

/** Users and unit cost of one service; the unit cost is null where there are no users. */
export interface ServiceAmount {
  readonly users: number;
  readonly unitCostDkk: number | null;
}

/** One service as budgeted and as it turned out. */
export interface BudgetedService {
  readonly budget: ServiceAmount;
  readonly accounts: ServiceAmount;
}

/** Why the accounts differ from the budget. */
export interface DeviationSplit {
  /** Accounts − budget; an overspend is positive. */
  readonly deviationDkk: number;
  /** More or fewer users than budgeted. */
  readonly volumeDkk: number;
  /** Dearer or cheaper services than budgeted. */
  readonly priceDkk: number;
}

/**
 * Budget deviation in volume and price — whether a budget broke because there were more users or because each cost
 * more: `volumeAndPrice` with the budget in the place of the old year [sun1998] [diewert2005]. A service outside the
 * budget takes its budgeted unit cost from the accounts, so that all of it is volume; and the other way round.
 * Unit: DKK; budget and accounts are of the same year, so no price index comes between.
 * Missing cases: none; no services deviate by 0.
 * @throws RangeError when users are negative, a unit cost is not finite or is null where there are users.
 * @example deviationSplit([
 *   { budget: { users: 40, unitCostDkk: 1000 }, accounts: { users: 43, unitCostDkk: 1035 } },
 * ]) // { deviationDkk: 4505, volumeDkk: 3052.5, priceDkk: 1452.5 }
 */
export function deviationSplit(services: readonly BudgetedService[]): DeviationSplit {
  const { change, volume, price } = volumeAndPrice(
    services.map(({ budget, accounts }) => ({
      users: [budget.users, accounts.users],
      unitCost: [budget.unitCostDkk, accounts.unitCostDkk],
    })),
  );
  return { deviationDkk: change, volumeDkk: volume, priceDkk: price };
}

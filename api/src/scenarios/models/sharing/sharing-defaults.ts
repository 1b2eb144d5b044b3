import { rateIncome } from '@tilbudsvifte/planning';
import type { LeverDefault } from '../lever.ts';

/** A service that a new scenario can start with, as the edition knows it. */
export interface StartingService {
  readonly service: string;
  readonly rateDkkPerDay: number;
  readonly places: number;
  readonly budgetedOccupancy: number;
  readonly actualOccupancy: number;
  /** Published buyers. */
  readonly buyers: number;
}

const daysOpen = 365;
/** What a service costs before its first place: nobody publishes it, so it is an assumption to be replaced. */
const fixedShare = 0.1;
const thousands = (dkk: number): number => Math.round(dkk / 1000) * 1000;
/** A share as a form shows it, within the field's limits. */
const occupancy = (share: number): number => Math.round(Math.min(1, Math.max(0.5, share)) * 1000) / 1000;

/** The service with the most published buyers; of several the largest, then the first. */
export function firstService(services: readonly StartingService[]): StartingService | undefined {
  return [...services].sort(
    (a, b) => b.buyers - a.buyers || b.places - a.places || (a.service < b.service ? -1 : 1),
  )[0];
}

function ofService(found: StartingService): LeverDefault[] {
  const basis = { places: found.places, occupancy: found.budgetedOccupancy, days: daysOpen };
  const billDkk = thousands(rateIncome(found.rateDkkPerDay, basis));
  return [
    { lever: 'pool', values: { service: found.service, participants: 'from-edition' }, source: 'edition' },
    {
      lever: 'cost',
      values: {
        billDkk,
        fixedDkk: thousands(billDkk * fixedShare),
        maxRefusal: 0.05,
        places: 'continuous',
      },
      source: 'assumption',
    },
  ];
}

/** What a new scenario starts with: a service of the area with its bill, and an agreement as it often is. */
export function sharingDefaults(found: StartingService | undefined): readonly LeverDefault[] {
  return [
    ...(found ? ofService(found) : []),
    { lever: 'two-part', values: { subscription: 0.3, by: 'population' }, source: 'assumption' },
    {
      lever: 'rate',
      values: {
        ...(found && { places: found.places }),
        budgetedOccupancy: occupancy(found?.budgetedOccupancy ?? 0.95),
        actualOccupancy: occupancy(found?.actualOccupancy ?? 0.95),
        daysOpen,
        overheadShare: 0.05,
        band: 0.05,
        beyondBand: 'excess',
        yearsLater: 2,
      },
      source: 'agreement',
    },
    { lever: 'rule', values: { rule: 'shapley' }, source: 'shapley1953' },
  ];
}

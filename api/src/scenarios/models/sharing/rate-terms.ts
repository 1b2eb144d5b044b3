import {
  type ErlangCostGame,
  placesForRefusal,
  placesForRefusalContinuous,
  type RateBasis,
  type RateCost,
  type RegulationRule,
} from '@tilbudsvifte/planning';
import type { PulledLever, PulledLevers } from '../../document/pulled-levers.ts';
import { daysOpenOf } from './sharing-participants.ts';

/** Parts of the cost that are told apart from the direct one. */
export const otherParts = ['indirectDkk', 'depreciationDkk', 'interestDkk', 'pensionsDkk'] as const;

/** What the agreement says about the rate, and how full the service is. */
export interface RateTerms {
  readonly basis: RateBasis;
  readonly actualOccupancy: number;
  readonly overheadShare: number;
  readonly others: Pick<RateCost, (typeof otherParts)[number]>;
  readonly regulation: RegulationRule;
}

/** Places that the participants need together at the accepted refusal. */
function placesNeeded({ loads, maxRefusal, whole }: ErlangCostGame): number {
  const load = loads.reduce((sum, each) => sum + each, 0);
  return whole === true ? placesForRefusal(load, maxRefusal) : placesForRefusalContinuous(load, maxRefusal);
}

function numberOr(pulled: PulledLever, field: string, otherwise: number): number {
  return pulled.number(field) ?? otherwise;
}

/** Terms of the rate as the scenario assumes them; nothing where it assumes no rate. */
export function rateTerms(levers: PulledLevers, game: ErlangCostGame): RateTerms | undefined {
  const rate = levers.one('rate');
  if (!rate) return undefined;
  const part = (name: (typeof otherParts)[number]): number => numberOr(rate, name, 0);
  return {
    basis: {
      places: rate.number('places') ?? placesNeeded(game),
      occupancy: numberOr(rate, 'budgetedOccupancy', 1),
      days: daysOpenOf(levers),
    },
    actualOccupancy: numberOr(rate, 'actualOccupancy', 1),
    overheadShare: numberOr(rate, 'overheadShare', 0),
    others: {
      indirectDkk: part('indirectDkk'),
      depreciationDkk: part('depreciationDkk'),
      interestDkk: part('interestDkk'),
      pensionsDkk: part('pensionsDkk'),
    },
    regulation: {
      band: numberOr(rate, 'band', 0),
      beyondBand: rate.text('beyondBand') === 'whole' ? 'whole' : 'excess',
      yearsLater: numberOr(rate, 'yearsLater', 1),
    },
  };
}

/** The parts that are told apart, together. */
export function sumOfOthers({ others }: RateTerms): number {
  return otherParts.reduce((sum, name) => sum + others[name], 0);
}

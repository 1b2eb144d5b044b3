import { type Figure, figure, isPresent, missing, weightedMean } from '@tilbudsvifte/planning';
import type { KnownService, KnownSupply } from './known-supply.ts';
import type { RangeEnd } from './need-in-year.ts';
import { offeredIn } from './offered-services.ts';
import type { SupplyPlan } from './read-supply-plan.ts';
import { buyersCost } from './service-costs.ts';
import { type ServiceUse, supplyMoves, type SupplyMoves } from './supply-moves.ts';
import { type Position, yearPosition, type YearPosition } from './year-position.ts';

/** One measure without and with the scenario's changes. */
export interface BeforeAfter {
  readonly base: Figure;
  readonly scenario: Figure;
}

/** What a supply scenario is judged by in a year. */
export interface YearMeasures {
  readonly unmet: BeforeAfter;
  readonly availability: BeforeAfter;
  readonly groupsShort: BeforeAfter;
  readonly cost: BeforeAfter;
  readonly occupancy: BeforeAfter;
}

/** A year: positions of the groups, what citizens do, and the measures. */
export interface YearResult {
  readonly year: number;
  readonly position: YearPosition;
  readonly moves: SupplyMoves;
  readonly measures: YearMeasures;
}

/** What years are calculated from. */
export interface YearInput {
  readonly facts: KnownSupply;
  readonly plan: SupplyPlan;
  readonly services: ReadonlyMap<string, KnownService>;
  readonly year: number;
  readonly end: RangeEnd;
}

/** Calculates one year at one end of the ranges. */
export function yearResult(input: YearInput): YearResult {
  const { facts, plan, services, year, end } = input;
  const offered = offeredIn(facts, plan, year);
  const position = yearPosition({ ...input, offered });
  const moves = supplyMoves({ facts, plan, services, offered, base: position.base, year });
  const cost = buyersCost(moves.uses, { facts, plan, end });
  const none = facts.groups.every(({ now }) => !isPresent(now));
  const told = (value: number): Figure => (none ? missing('not-reported') : figure(value));
  const both = (of: (position: Position) => Figure): BeforeAfter => ({
    base: of(position.base),
    scenario: of(position.scenario),
  });
  return {
    year,
    position,
    moves,
    measures: {
      unmet: both(({ unmet }) => told(unmet)),
      availability: both(assurance),
      groupsShort: both(({ groups }) => told([...groups.values()].filter(({ gap }) => gap < 0).length)),
      cost: { base: cost.before, scenario: cost.after },
      occupancy: {
        base: occupancyOf(moves.uses, 'before'),
        scenario: occupancyOf(moves.uses, 'after'),
      },
    },
  };
}

/** Chance that a citizen of any group finds a free place: the groups' chances weighed by their need. */
function assurance({ groups }: Position): Figure {
  const parts = [...groups.values()].flatMap(({ need, availability }) =>
    isPresent(availability) ? [{ value: availability.value, weight: need }] : [],
  );
  return parts.length === 0 ? missing('no-demand') : weightedMean(parts);
}

/** Citizens in the services as a share of their places. */
export function occupancyOf(uses: readonly ServiceUse[], when: 'before' | 'after'): Figure {
  const places = uses.reduce((sum, use) => sum + (use[when]?.places ?? 0), 0);
  if (places === 0) return missing('no-capacity');
  if (when === 'after' && uses.some(({ lost, hidden }) => lost === null || hidden))
    return missing('withheld');
  const citizens = uses.reduce((sum, use) => sum + citizensOf(use, when), 0);
  return figure(citizens / places);
}

/** Citizens in a service before or after. */
export function citizensOf({ used, stay, arrived }: ServiceUse, when: 'before' | 'after'): number {
  return when === 'before' ? used : stay + arrived;
}

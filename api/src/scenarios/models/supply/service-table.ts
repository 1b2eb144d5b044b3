import { type Figure, figure, mapFigure, missing } from '@tilbudsvifte/planning';
import type { ScenarioRow } from '../scenario-result.ts';
import { type CostInput, daysOf, yearlyCost } from './service-costs.ts';
import type { Leaving, ServiceUse, SupplyMoves } from './supply-moves.ts';
import { citizensOf, occupancyOf } from './year-result.ts';

/** What the scenario does to a service. */
export type ServiceEffect = 'opens' | 'closes' | 'resized' | 'retargeted' | 'loses-buyer' | 'takes-more';

/** Services that something happens to: places, citizens, occupancy and rate before and after. */
export function serviceRows({ uses, leaving }: SupplyMoves, year: number, input: CostInput): ScenarioRow[] {
  return uses.flatMap((use) => {
    const effect = effectOn(use);
    const own = leaving.filter(({ service }) => service === use.service.id);
    return effect ? [{ ...serviceRow(use, { year, effect, input }), ...leavers(use, own) }] : [];
  });
}

/** Citizens who must leave the service, and how they fare: of all its buyers together. */
function leavers({ lost }: ServiceUse, own: readonly Leaving[]): ScenarioRow {
  const told = (of: (one: Leaving) => number): Figure =>
    lost === null ? missing('withheld') : figure(round(own.reduce((sum, one) => sum + of(one), 0)));
  return {
    citizensMoving: told(({ citizens }) => citizens),
    citizensFound: told(({ citizens, without }) => citizens - without),
    citizensWithout: told(({ without }) => without),
  };
}

/** What happens to a service; nothing where it goes on as before. */
export function effectOn({ before, after, lost, arrived }: ServiceUse): ServiceEffect | undefined {
  if (!before && after) return 'opens';
  if (before && !after) return 'closes';
  if (lost !== 0) return 'loses-buyer';
  if (before?.places !== after?.places) return 'resized';
  if (before?.groups !== after?.groups) return 'retargeted';
  return arrived > 0 ? 'takes-more' : undefined;
}

interface RowInput {
  readonly year: number;
  readonly effect: ServiceEffect;
  readonly input: CostInput;
}

function serviceRow(use: ServiceUse, { year, effect, input }: RowInput): ScenarioRow {
  const { service, before, after } = use;
  const { before: yearlyBefore, after: yearlyAfter } = yearlyCost(use, input);
  const none = missing('not-applicable');
  const perDay = (yearly: Figure): Figure =>
    mapFigure(yearly, (dkk) => round(dkk / daysOf(service, input.facts)));
  const unknown = use.lost === null || use.hidden;
  return {
    service: service.id,
    effect,
    municipality: service.municipality,
    operator: service.operator,
    serviceType: service.serviceType,
    unit: service.unit,
    targetGroups: (after ?? before)?.groups.join('|') ?? '',
    year,
    placesBase: before ? figure(before.places) : none,
    placesScenario: after ? figure(after.places) : none,
    citizensBase: before ? figure(round(citizensOf(use, 'before'))) : none,
    citizensScenario: after
      ? unknown
        ? missing('withheld')
        : figure(round(citizensOf(use, 'after')))
      : none,
    occupancyBase: before ? occupancyOf([use], 'before') : none,
    occupancyScenario: after ? occupancyOf([use], 'after') : none,
    rateDkkPerDayBase: before ? perDay(yearlyBefore) : none,
    rateDkkPerDayScenario: after ? perDay(yearlyAfter) : none,
  };
}

/** Citizens to the hundredth that they are placed in. */
function round(citizens: number): number {
  return Math.round(citizens * 100) / 100 + 0;
}

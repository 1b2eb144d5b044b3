import { type Figure, figure, isPresent, missing } from '@tilbudsvifte/planning';
import { combine } from '../../../analyses/answer/withheld.ts';
import { ASSUMED_BUYER, namedShares } from './largest-buyer.ts';
import { type CostInput, yearlyCost } from './service-costs.ts';
import type { Leaving, ServiceUse, SupplyMoves } from './supply-moves.ts';

/** Buyers whose number is withheld, together. */
export const OTHERS = 'others';

/** What happens to a buyer: its citizens must find another place, or it pays more for those who stay. */
export type RippleEffect = 'must-move' | 'pays-more';

/** What a change of one service means for one buyer, or for those together whose number is withheld. */
export interface Ripple {
  readonly service: string;
  readonly effect: RippleEffect;
  readonly buyer: string;
  readonly buyers: Figure;
  readonly citizens: Figure;
  readonly found: Figure;
  readonly without: Figure;
  /** Free places elsewhere that could take them, whoever else looks. */
  readonly freeElsewhere: Figure;
  readonly costBaseDkk: Figure;
  readonly costScenarioDkk: Figure;
  readonly differenceDkk: Figure;
}

/** Part of a service's citizens: one buyer's, or those of the withheld ones together. */
interface Part {
  readonly buyer: string;
  readonly buyers: number;
  readonly share: Figure;
}

/** What every change means for the buyers of the service: who must find places, who pays more. */
export function ripples(moves: SupplyMoves, input: CostInput): Ripple[] {
  const uses = new Map(moves.uses.map((use) => [use.service.id, use]));
  const costAt = (id: string, when: 'before' | 'after'): Figure => {
    const use = uses.get(id);
    return use ? yearlyCost(use, input)[when] : missing('not-reported');
  };
  const moving = moves.leaving.flatMap((leaving) => {
    const use = uses.get(leaving.service);
    return use ? partsOf(use, leaving.cause).map((part) => movingRow(leaving, part, costAt)) : [];
  });
  const staying = moves.uses
    .filter(({ lost }) => lost !== 0)
    .flatMap((use) => (use.lost === null ? [unknownRow(use)] : stayingRows(use, costAt)));
  return [...moving, ...staying];
}

type CostAt = (service: string, when: 'before' | 'after') => Figure;

/** Whose citizens leave: of all buyers when there is no room, else of the largest alone. */
function partsOf(use: ServiceUse, cause: Leaving['cause']): Part[] {
  const { leaver } = use;
  if (cause === 'buyer-leaves') return leaver ? [{ buyer: leaver.buyer, buyers: 1, share: figure(1) }] : [];
  return othersAnd(use, leaver?.buyer);
}

/** Shares of the buyers that remain when one has left, and of those withheld together. */
function othersAnd({ service: { use } }: ServiceUse, gone: string | undefined): Part[] {
  // Nobody knows which buyer an assumed share belongs to, so that those who remain are told together.
  if (gone === ASSUMED_BUYER)
    return [
      { buyer: OTHERS, buyers: Math.max(0, use.named.length + use.withheldBuyers - 1), share: figure(1) },
    ];
  const named = namedShares(use).filter(({ buyer }) => buyer !== gone);
  const goneShare = namedShares(use).find(({ buyer }) => buyer === gone)?.share ?? 0;
  const left = 1 - goneShare;
  const shown = named.reduce((sum, { share }) => sum + share, 0);
  const parts = named.map(({ buyer, share }) => ({ buyer, buyers: 1, share: figure(share / left) }));
  if (use.withheldBuyers === 0 && use.places !== null) return parts;
  const rest = isPresent(use.withheldPlaces) ? figure(Math.max(0, left - shown) / left) : use.withheldPlaces;
  return [...parts, { buyer: OTHERS, buyers: use.withheldBuyers, share: rest }];
}

function movingRow(leaving: Leaving, { buyer, buyers, share }: Part, costAt: CostAt): Ripple {
  const of = (citizens: number): Figure => scaled(share, citizens);
  const after = leaving.found.map(({ service, citizens }) => times(of(citizens), costAt(service, 'after')));
  const costs = withDifference(
    times(of(leaving.citizens), costAt(leaving.service, 'before')),
    after.reduce((sum, cost) => combine([sum, cost], (a = 0, b = 0) => figure(a + b)), figure(0)),
  );
  const found = leaving.found.reduce((sum, { citizens }) => sum + citizens, 0);
  return {
    service: leaving.service,
    effect: 'must-move',
    buyer,
    buyers: figure(buyers),
    citizens: of(leaving.citizens),
    found: of(found),
    without: of(leaving.without),
    freeElsewhere: figure(round(leaving.freeElsewhere)),
    ...costs,
  };
}

/** Buyers who stay where the largest has left: the same places at another rate. */
function stayingRows(use: ServiceUse, costAt: CostAt): Ripple[] {
  const { id } = use.service;
  return othersAnd(use, use.leaver?.buyer).map(({ buyer, buyers, share }) => {
    const citizens = scaled(share, use.stay);
    const none = missing('not-applicable');
    return {
      service: id,
      effect: 'pays-more' as const,
      buyer,
      buyers: figure(buyers),
      citizens,
      found: none,
      without: none,
      freeElsewhere: none,
      ...withDifference(times(citizens, costAt(id, 'before')), times(citizens, costAt(id, 'after'))),
    };
  });
}

/** A service whose largest buyer cannot be told. */
function unknownRow({ service }: ServiceUse): Ripple {
  const hidden = missing('withheld');
  return {
    service: service.id,
    effect: 'must-move',
    buyer: OTHERS,
    buyers: hidden,
    citizens: hidden,
    found: hidden,
    without: hidden,
    freeElsewhere: hidden,
    ...withDifference(hidden, hidden),
  };
}

type Costs = Pick<Ripple, 'costBaseDkk' | 'costScenarioDkk' | 'differenceDkk'>;

function withDifference(before: Figure, after: Figure): Costs {
  const [costBaseDkk, costScenarioDkk] = [whole(before), whole(after)];
  const differenceDkk = combine([costBaseDkk, costScenarioDkk], (was = 0, is = 0) => figure(is - was + 0));
  return { costBaseDkk, costScenarioDkk, differenceDkk };
}

/** Whole kroner, before anything is subtracted, so that rows add up. */
function whole(dkk: Figure): Figure {
  return isPresent(dkk) ? figure(Math.round(dkk.value) + 0) : dkk;
}

function scaled(share: Figure, citizens: number): Figure {
  return isPresent(share) ? figure(round(share.value * citizens)) : share;
}

function times(citizens: Figure, cost: Figure): Figure {
  if (isPresent(citizens) && citizens.value === 0) return figure(0);
  return combine([citizens, cost], (count = 0, dkk = 0) => figure(count * dkk));
}

function round(citizens: number): number {
  return Math.round(citizens * 100) / 100 + 0;
}

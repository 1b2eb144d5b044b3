import { type Figure, figure, isPresent, missing } from '@tilbudsvifte/planning';
import { combine } from '../../../analyses/answer/withheld.ts';
import type { ScenarioRow } from '../scenario-result.ts';
import { OTHERS, type Ripple } from './ripple-rows.ts';
import { type CostInput, yearlyCost } from './service-costs.ts';
import type { SupplyMoves } from './supply-moves.ts';

/** What a municipality gets of the new places. */
interface NewPlaces {
  readonly citizens: Figure;
  readonly costDkk: Figure;
}

const nothing: NewPlaces = { citizens: figure(0), costDkk: figure(0) };

/**
 * What buyers pay before and after for the places that the scenario touches: those whose citizens move or whose rate
 * changes, and new places for citizens who wait, which are dealt out by the people of the groups' ages. A municipality
 * that may be among withheld buyers has no number.
 */
export function buyerRows(
  moves: SupplyMoves,
  rippled: readonly Ripple[],
  input: CostInput & { readonly year: number },
): ScenarioRow[] {
  const added = newPlaces(moves, input);
  const named = new Set(rippled.map(({ buyer }) => buyer).filter((buyer) => buyer !== OTHERS));
  const hasOthers = rippled.some(({ buyer }) => buyer === OTHERS);
  const buyers = [...new Set([...added.keys(), ...named])].sort();
  return [...buyers, ...(hasOthers ? [OTHERS] : [])].map((buyer) => {
    const own = rippled.filter((row) => row.buyer === buyer);
    const gets = added.get(buyer) ?? nothing;
    // One of the withheld buyers may be this one, beside what is published of it.
    const open = buyer !== OTHERS && rippled.some((row) => row.buyer === OTHERS && !isFor(buyer, row, own));
    return buyerRow(buyer, { own, gets, year: input.year, open });
  });
}

/** Whether the buyer is named for the service, so that it is not among those withheld there. */
function isFor(buyer: string, { service }: Ripple, own: readonly Ripple[]): boolean {
  return own.some((row) => row.service === service && row.buyer === buyer);
}

interface RowInput {
  readonly own: readonly Ripple[];
  readonly gets: NewPlaces;
  readonly year: number;
  readonly open: boolean;
}

function buyerRow(buyer: string, { own, gets, year, open }: RowInput): ScenarioRow {
  const sum = (of: (row: Ripple) => Figure): Figure =>
    own
      .map(of)
      .filter((part) => isPresent(part) || part.missing !== 'not-applicable')
      .reduce((total, part) => plus(total, part), figure(0));
  const told = (of: Figure): Figure => (open ? missing('withheld') : of);
  const moving = own.filter(({ effect }) => effect === 'must-move');
  const costBaseDkk = told(sum(({ costBaseDkk: cost }) => cost));
  const costScenarioDkk = told(
    plus(
      sum(({ costScenarioDkk: cost }) => cost),
      gets.costDkk,
    ),
  );
  return {
    buyer,
    year,
    citizensMoving: told(
      moving.map(({ citizens }) => citizens).reduce((total, part) => plus(total, part), figure(0)),
    ),
    citizensWithout: told(sum(({ without }) => without)),
    citizensNew: gets.citizens,
    costBaseDkk,
    costScenarioDkk,
    differenceDkk: combine([costBaseDkk, costScenarioDkk], (before = 0, after = 0) =>
      figure(after - before + 0),
    ),
  };
}

function plus(a: Figure, b: Figure): Figure {
  return combine([a, b], (one = 0, other = 0) => figure(Math.round((one + other) * 100) / 100 + 0));
}

/** New places for citizens who wait, dealt out by the people of the group's ages; nothing where nobody gets one. */
function newPlaces({ uses, admitted }: SupplyMoves, input: CostInput): ReadonlyMap<string, NewPlaces> {
  const { municipalities, groups } = input.facts;
  if (admitted.length === 0 && !uses.some(({ hidden }) => hidden)) return new Map();
  const costs = new Map(uses.map((use) => [use.service.id, yearlyCost(use, input).after]));
  const isHidden = uses.some(({ hidden }) => hidden);
  return new Map(
    municipalities.map((code, i): [string, NewPlaces] => {
      if (isHidden) return [code, { citizens: missing('withheld'), costDkk: missing('withheld') }];
      const parts = admitted.map(({ targetGroup, service, citizens }) => {
        const share = groups.find((group) => group.targetGroup === targetGroup)?.peopleShares[i] ?? 0;
        const cost = costs.get(service) ?? missing('not-reported');
        return { citizens: citizens * share, cost };
      });
      const citizens = figure(
        Math.round(parts.reduce((sum, part) => sum + part.citizens, 0) * 100) / 100 + 0,
      );
      const costDkk = parts.reduce<Figure>(
        (sum, part) =>
          combine([sum, part.cost], (dkk = 0, yearly = 0) => figure(dkk + part.citizens * yearly)),
        figure(0),
      );
      return [code, { citizens, costDkk: isPresent(costDkk) ? figure(Math.round(costDkk.value)) : costDkk }];
    }),
  );
}

import {
  type CostGame,
  costPerPlace,
  type ErlangCostGame,
  isPresent,
  keyCosts,
  knownCosts,
} from '@tilbudsvifte/planning';
import { type PulledLevers, pulledLevers } from '../../document/pulled-levers.ts';
import type { ScenarioDocument } from '../../document/scenario-document.ts';
import { type RateTerms, rateTerms } from './rate-terms.ts';
import type { SharingFacts } from './sharing-facts.ts';
import { type Participant, participantsOf, withheldUsers } from './sharing-participants.ts';
import { type SharedRule, sharedRules } from './sharing-rules.ts';

/** A subscription and who pays it by what. */
export interface TwoPartTerms {
  readonly subscription: number;
  readonly by: 'population' | 'load';
}

/** A scenario about sharing, read: who shares what, and by which rules. */
export interface SharingQuestion {
  readonly participants: readonly Participant[];
  /** Users who are left out since their number is withheld. */
  readonly withheld: number;
  readonly bill: number;
  readonly perPlace: number;
  readonly game: ErlangCostGame;
  /** The same game, with the costs of all groups worked out where there are few participants. */
  readonly known: CostGame | ErlangCostGame;
  /** What each would pay on its own. */
  readonly alone: readonly number[];
  readonly twoPart?: TwoPartTerms;
  readonly rate?: RateTerms;
  readonly rule: SharedRule;
}

/** The Erlang cost game of the participants at the cost that is assumed. */
export function gameOf(levers: PulledLevers, participants: readonly Participant[]): ErlangCostGame {
  const cost = levers.one('cost');
  const loads = participants.map(({ load }) => (isPresent(load) ? load.value : 0));
  const places = {
    loads,
    fixed: cost?.number('fixedDkk') ?? 0,
    maxRefusal: cost?.number('maxRefusal') ?? 0.05,
    whole: cost?.text('places') === 'whole',
  };
  const bill = cost?.number('billDkk');
  if (bill === undefined) return { ...places, perPlace: cost?.number('perPlaceDkk') ?? 0 };
  const perPlace = costPerPlace(bill, places);
  return { ...places, perPlace: isPresent(perPlace) ? perPlace.value : 0 };
}

/** What is shared: the bill that is known, or the cost of all together. */
export function billOf(levers: PulledLevers, game: ErlangCostGame): number {
  return levers.one('cost')?.number('billDkk') ?? keyCosts(game).all;
}

function twoPartOf(levers: PulledLevers): TwoPartTerms | undefined {
  const found = levers.one('two-part');
  if (!found) return undefined;
  const by = found.text('by') === 'load' ? 'load' : 'population';
  return { subscription: found.number('subscription') ?? 0, by };
}

/** Reads a document that has been checked. */
export function sharingQuestion(facts: SharingFacts, document: ScenarioDocument): SharingQuestion {
  const levers = pulledLevers(document);
  const participants = participantsOf(facts, levers);
  const game = gameOf(levers, participants);
  const known = knownCosts(game);
  const twoPart = twoPartOf(levers);
  const rate = rateTerms(levers, game);
  const chosen = levers.one('rule')?.text('rule');
  return {
    participants,
    withheld: withheldUsers(facts, levers),
    bill: billOf(levers, game),
    perPlace: game.perPlace,
    game,
    known,
    alone: keyCosts(known).alone,
    ...(twoPart && { twoPart }),
    ...(rate && { rate }),
    rule: sharedRules.find((rule) => rule === chosen) ?? 'rate',
  };
}

import {
  type CoreViolation,
  coreViolations,
  type Figure,
  figure,
  type GameBasis,
  isPresent,
  missing,
  roundedShares,
  shareCosts,
} from '@tilbudsvifte/planning';
import { mostForNucleolus, planningRules, type SharedRule } from './sharing-rules.ts';
import type { SharingQuestion } from './sharing-question.ts';

/** What a rule makes of the bill. */
export interface RuleShares {
  readonly rule: SharedRule;
  /** By participant, whole øre that add up to the bill. */
  readonly amounts: readonly Figure[];
  /** Groups that would pay less with a service of their own, worst first; nothing where that is not known. */
  readonly groups?: readonly CoreViolation[];
}

/** Beyond so many participants, or so many Erlang in all, the search for groups takes longer than a slider may. */
const quick = { participants: 40, load: 300 } as const;

/** Whether the groups that would leave can be looked for while a slider moves. */
export function isQuickSearch({ game }: SharingQuestion): boolean {
  const load = game.loads.reduce((sum, each) => sum + each, 0);
  return game.loads.length <= quick.participants && load <= quick.load;
}

const orePerKrone = 100;

function gameBasis({ known, game }: SharingQuestion): GameBasis {
  return { game: 'loads' in known ? { ...game, loads: game.loads.map(figure) } : known };
}

/** An amount shared by a rule, before rounding; the reason why not where the rule does not apply. */
export function sharedBy(question: SharingQuestion, rule: SharedRule, bill: number): Figure[] {
  const { participants, twoPart } = question;
  const absent = participants.map(() => missing('not-applicable'));
  const days = participants.map((participant) => participant.days);
  const population = participants.map((participant) => participant.population);
  switch (rule) {
    case 'rate':
      return shareCosts('rate', { bill, days });
    case 'objective':
      return shareCosts('objective', { bill, population });
    case 'two-part': {
      if (!twoPart) return absent;
      const by = twoPart.by === 'load' ? participants.map(({ load }) => load) : population;
      return shareCosts('two-part', { bill, days, population: by, subscription: twoPart.subscription });
    }
    case 'nucleolus':
      if (participants.length > mostForNucleolus) return absent;
  }
  return shareCosts(planningRules[rule], { bill, ...gameBasis(question) });
}

function groupsOf({ known }: SharingQuestion, shares: readonly Figure[]): CoreViolation[] | undefined {
  const present = shares.filter(isPresent);
  if (present.length < shares.length) return undefined;
  return coreViolations(
    known,
    present.map(({ value }) => value),
  );
}

/** The bill shared by a rule, and who would rather leave. */
export function ruleShares(question: SharingQuestion, rule: SharedRule, search: boolean): RuleShares {
  const shares = sharedBy(question, rule, question.bill);
  const groups = search ? groupsOf(question, shares) : undefined;
  return { rule, amounts: roundedShares(shares, orePerKrone), ...(groups && { groups }) };
}

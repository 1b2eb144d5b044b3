import { type Figure, figure, isPresent, mapFigure, missing } from '@tilbudsvifte/planning';
import type { ScenarioRow } from '../scenario-result.ts';
import { ratePerDay, shortfall, shortfallShare, vacantPlaceLoss } from './rate-effects.ts';
import { type RuleShares, sharedBy } from './rule-shares.ts';
import {
  betterAlone,
  both,
  inOre,
  isDearerThanAlone,
  largestChange,
  mostOverpaid,
  ore,
} from './share-figures.ts';
import { betweenParticipants } from './sharing-participants.ts';
import type { SharingQuestion } from './sharing-question.ts';

/** The worst groups of a rule that are listed. */
const mostGroups = 5;

const orMissing = (value: Figure | undefined): Figure => value ?? missing('not-applicable');

/** What every participant pays by every rule, beside today's and beside a service of its own. */
export function shareRows(question: SharingQuestion, rules: readonly RuleShares[]): ScenarioRow[] {
  const today = rules.find(({ rule }) => rule === 'rate');
  return question.participants.flatMap(({ key, population }, i) =>
    rules.map(({ rule, amounts }) => {
      const amountDkk = orMissing(amounts[i]);
      const alone = question.alone[i] ?? 0;
      const better = isDearerThanAlone(amountDkk, alone) ? 'yes' : 'no';
      return {
        participant: key,
        rule,
        amountDkk,
        share: question.bill === 0 ? missing('zero-base') : mapFigure(amountDkk, (v) => v / question.bill),
        dkkPerInhabitant: perInhabitant(amountDkk, population),
        aloneDkk: inOre(alone),
        savingDkk: ore(mapFigure(amountDkk, (amount) => alone - amount)),
        changeDkk: ore(both(amountDkk, orMissing(today?.amounts[i]), (amount, before) => amount - before)),
        betterOffAlone: isPresent(amountDkk) ? better : 'unknown',
      };
    }),
  );
}

function perInhabitant(amount: Figure, population: Figure): Figure {
  if (isPresent(population) && population.value === 0) return missing('zero-base');
  return both(amount, population, (dkk, persons) => dkk / persons);
}

/** Who shares, and with what. */
export function participantRows({ participants, alone }: SharingQuestion): ScenarioRow[] {
  return participants.map(({ key, load, days, population, source }, i) => ({
    participant: key,
    load,
    days,
    population,
    aloneDkk: inOre(alone[i] ?? 0),
    source,
  }));
}

/** Rules side by side: how much they move, who would leave, and who bears that places stand empty. */
export function ruleRows(question: SharingQuestion, rules: readonly RuleShares[]): ScenarioRow[] {
  const today = rules.find(({ rule }) => rule === 'rate');
  // Of many participants only the worst group of every load is looked for, so that their number says nothing.
  const counted = !('loads' in question.known);
  return rules.map((shares) => ({
    rule: shares.rule,
    billDkk: inOre(question.bill),
    largestChangeDkk: today ? largestChange(today, shares) : missing('not-applicable'),
    betterOffAlone: betterAlone(question, shares),
    groupsBetterOff: shares.groups && counted ? figure(shares.groups.length) : missing('not-applicable'),
    largestOverpaymentDkk: mostOverpaid(shares),
    ratePerDay: ratePerDay(question, shares.rule),
    shortfallDkk: ore(shortfall(question, shares.rule)),
    shortfallShare: shortfallShare(question, shares.rule),
  }));
}

/** Groups that would pay less with a service of their own, the worst of each rule first. */
export function groupRows({ participants }: SharingQuestion, rules: readonly RuleShares[]): ScenarioRow[] {
  return rules.flatMap(({ rule, amounts, groups = [] }) =>
    groups.slice(0, mostGroups).map(({ members, excess }, i) => {
      const paid = members.reduce((sum, at) => {
        const amount = orMissing(amounts[at]);
        return sum + (isPresent(amount) ? amount.value : 0);
      }, 0);
      return {
        rule,
        rank: i + 1,
        members: members.map((at) => participants[at]?.key ?? '').join(betweenParticipants),
        participants: figure(members.length),
        paidDkk: inOre(paid),
        aloneDkk: inOre(paid - excess),
        excessDkk: inOre(excess),
      };
    }),
  );
}

/** What a place that stands empty costs each participant by every rule. */
export function vacantRows(question: SharingQuestion, rules: readonly RuleShares[]): ScenarioRow[] {
  const made = rules.map(({ rule }) => {
    const loss = vacantPlaceLoss(question, rule);
    return {
      rule,
      standing: sharedBy(question, rule, question.perPlace),
      lost: isPresent(loss) ? sharedBy(question, 'rate', loss.value) : question.participants.map(() => loss),
    };
  });
  return question.participants.flatMap(({ key }, i) =>
    made.map(({ rule, standing, lost }) => {
      const standingDkk = ore(orMissing(standing[i]));
      // A rule that gives no amounts has no effect to tell either.
      const lostDkk = isPresent(standingDkk) ? ore(orMissing(lost[i])) : standingDkk;
      return { participant: key, rule, standingDkk, lostDkk };
    }),
  );
}

import { type Figure, figure, isPresent, missing } from '@tilbudsvifte/planning';
import type { RuleShares } from './rule-shares.ts';
import type { SharingQuestion } from './sharing-question.ts';

/** Less than a øre is rounding, no reason to leave. */
const leastDkk = 0.01;

/** Two figures together; what is missing of either stays missing. */
export function both(a: Figure, b: Figure, of: (a: number, b: number) => number): Figure {
  if (!isPresent(a)) return a;
  return isPresent(b) ? figure(of(a.value, b.value)) : b;
}

/** Whole øre of an amount. */
export function inOre(value: number): Figure {
  return figure(Math.round(value * 100) / 100 + 0);
}

/** Whole øre of a figure. */
export function ore(amount: Figure): Figure {
  return isPresent(amount) ? inOre(amount.value) : amount;
}

/** Whether a participant would pay less with a service of its own. */
export function isDearerThanAlone(amount: Figure, alone: number): boolean {
  return isPresent(amount) && amount.value - alone >= leastDkk;
}

/** How many participants would each pay less alone; unknown where the rule gives no amounts. */
export function betterAlone({ alone }: SharingQuestion, { amounts }: RuleShares): Figure {
  const gone = amounts.find((amount) => !isPresent(amount));
  if (gone) return gone;
  return figure(amounts.filter((amount, i) => isDearerThanAlone(amount, alone[i] ?? 0)).length);
}

/** What the group with most to complain of pays beyond a service of its own; 0 where there is none. */
export function mostOverpaid({ amounts, groups }: RuleShares): Figure {
  if (groups) return inOre(groups[0]?.excess ?? 0);
  return amounts.find((amount) => !isPresent(amount)) ?? missing('not-applicable');
}

/** The largest change of any participant, up or down, from one rule to another. */
export function largestChange(from: RuleShares, to: RuleShares): Figure {
  const changes = to.amounts.map((amount, i) =>
    both(amount, from.amounts[i] ?? missing('not-applicable'), (a, b) => Math.abs(a - b)),
  );
  const gone = changes.find((change) => !isPresent(change));
  return gone ?? inOre(Math.max(0, ...changes.filter(isPresent).map(({ value }) => value)));
}

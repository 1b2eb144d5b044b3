import {
  dailyRate,
  directCost,
  type Figure,
  figure,
  isPresent,
  mapFigure,
  missing,
  type RateCost,
  rateIncome,
} from '@tilbudsvifte/planning';
import { both } from './share-figures.ts';
import type { RateTerms } from './rate-terms.ts';
import type { SharedRule } from './sharing-rules.ts';
import type { SharingQuestion } from './sharing-question.ts';

/** The bill as the cost that a rate is set for. */
export function rateCost({ bill }: SharingQuestion, terms: RateTerms): Omit<RateCost, 'afterRegulationDkk'> {
  const parts = { ...terms.others, overheadShare: terms.overheadShare };
  return { ...parts, directDkk: directCost(bill, parts) };
}

/** The part of the bill that a rule collects by the day: all, what the subscription leaves, or nothing. */
function collectedByDay({ twoPart }: SharingQuestion, rule: SharedRule): number {
  if (rule === 'rate') return 1;
  return rule === 'two-part' && twoPart ? 1 - twoPart.subscription : 0;
}

/** Rate per day under a rule; a rule without one has none. */
export function ratePerDay(question: SharingQuestion, rule: SharedRule): Figure {
  const { rate } = question;
  const part = collectedByDay(question, rule);
  if (!rate || part === 0) return missing('not-applicable');
  const { dkkPerDay } = dailyRate({ ...rateCost(question, rate), afterRegulationDkk: 0 }, rate.basis);
  return mapFigure(dkkPerDay, (value) => value * part);
}

/** What the days that are not paid for leave uncovered in a year; a surplus is negative. Only rates can fall short. */
export function shortfall(question: SharingQuestion, rule: SharedRule): Figure {
  const { rate } = question;
  if (!rate) return missing('not-applicable');
  const perDay = ratePerDay(question, rule);
  if (!isPresent(perDay)) return figure(0);
  const budgeted = rateIncome(perDay.value, rate.basis);
  return figure(budgeted - rateIncome(perDay.value, { ...rate.basis, occupancy: rate.actualOccupancy }));
}

/** What a rule's rate loses when one more place stands empty for a year, to be collected from those who use the rest. */
export function vacantPlaceLoss(question: SharingQuestion, rule: SharedRule): Figure {
  const { rate } = question;
  if (!rate) return missing('not-applicable');
  const perDay = ratePerDay(question, rule);
  if (!isPresent(perDay)) return figure(0);
  return figure(rateIncome(perDay.value, { places: 1, occupancy: 1, days: rate.basis.days }));
}

/** Shortfall as a share of the cost that the rate was to cover. */
export function shortfallShare(question: SharingQuestion, rule: SharedRule): Figure {
  if (question.bill === 0) return missing('zero-base');
  return both(shortfall(question, rule), figure(question.bill), (short, bill) => short / bill);
}

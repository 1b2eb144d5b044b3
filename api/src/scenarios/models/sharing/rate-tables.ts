import { figure, missing, rateBuildUp, regulationYears } from '@tilbudsvifte/planning';
import type { ScenarioRow } from '../scenario-result.ts';
import { rateCost, ratePerDay } from './rate-effects.ts';
import { inOre, ore } from './share-figures.ts';
import type { SharingQuestion } from './sharing-question.ts';

/** From nothing to the rate, step by step. */
export function buildUpRows(question: SharingQuestion): ScenarioRow[] {
  const { rate } = question;
  if (!rate) return [];
  const steps = rateBuildUp({ ...rateCost(question, rate), afterRegulationDkk: 0 }, rate.basis);
  return [
    ...steps.map(({ step, amountDkk, dkkPerDay }) => ({ step, amountDkk: ore(amountDkk), dkkPerDay })),
    { step: 'rate', amountDkk: inOre(question.bill), dkkPerDay: ratePerDay(question, 'rate') },
  ];
}

/** What the actual occupancy means for the rate, year by year. */
export function regulationRows(
  question: SharingQuestion,
  [firstYear, lastYear]: readonly [number, number],
): ScenarioRow[] {
  const { rate } = question;
  if (!rate) return [];
  return regulationYears({
    cost: rateCost(question, rate),
    basis: rate.basis,
    actualOccupancy: rate.actualOccupancy,
    rule: rate.regulation,
    firstYear,
    lastYear,
  }).map((year) => ({
    year: year.year,
    dkkPerDay: figure(year.dkkPerDay),
    takenUpDkk: inOre(year.takenUpDkk),
    costDkk: inOre(year.costDkk),
    incomeDkk: inOre(year.incomeDkk),
    resultDkk: inOre(year.resultDkk),
    resultShare: question.bill === 0 ? missing('zero-base') : figure(year.resultDkk / question.bill + 0),
    balanceDkk: inOre(year.balanceDkk),
    bandDkk: inOre(year.bandDkk),
    afterRegulationDkk: inOre(year.afterRegulationDkk),
    carriedForwardDkk: inOre(year.carriedForwardDkk),
    rateYear: year.afterRegulationDkk === 0 ? missing('not-applicable') : figure(year.rateYear),
  }));
}

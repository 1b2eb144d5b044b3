import type { Figure } from '@tilbudsvifte/planning';
import type { ScenarioOutcome } from '../scenario-result.ts';
import { ratePerDay, shortfall } from './rate-effects.ts';
import type { RuleShares } from './rule-shares.ts';
import { betterAlone, both, largestChange, mostOverpaid, ore } from './share-figures.ts';
import type { SharingQuestion } from './sharing-question.ts';

type Judged = Pick<ScenarioOutcome, 'outcome' | 'unit' | 'better'> & {
  readonly of: (shares: RuleShares) => Figure;
};

/** What the chosen rule is judged by, beside today's. */
export function sharingOutcomes(
  question: SharingQuestion,
  rules: readonly RuleShares[],
): readonly ScenarioOutcome[] {
  const today = rules.find(({ rule }) => rule === 'rate');
  const chosen = rules.find(({ rule }) => rule === question.rule);
  if (!today || !chosen) return [];
  const judged: readonly Judged[] = [
    {
      outcome: 'largest-change',
      unit: 'DKK',
      better: 'neither',
      of: (shares) => largestChange(today, shares),
    },
    {
      outcome: 'better-off-alone',
      unit: 'participants',
      better: 'less',
      of: (shares) => betterAlone(question, shares),
    },
    { outcome: 'group-overpays', unit: 'DKK', better: 'less', of: mostOverpaid },
    {
      outcome: 'rate-per-day',
      unit: 'DKK-per-day',
      better: 'neither',
      of: ({ rule }) => ore(ratePerDay(question, rule)),
    },
    {
      outcome: 'shortfall',
      unit: 'DKK',
      better: 'less',
      of: ({ rule }) => ore(shortfall(question, rule)),
    },
  ];
  return judged.map(({ of, ...rest }) => {
    const [base, scenario] = [of(today), of(chosen)];
    const difference = both(scenario, base, (after, before) => after - before);
    return { ...rest, year: 0, base, scenario, difference: ore(difference) };
  });
}

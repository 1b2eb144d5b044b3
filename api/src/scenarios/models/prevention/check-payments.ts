import type { ScenarioDocument } from '../../document/scenario-document.ts';
import type { PreventionIssue } from './issue-codes.ts';
import { monthsBetween } from './months-between.ts';
import { horizonMonths } from './read-programme.ts';
import { assumptionsOf, type PlacedAssumption, textIn } from './values-of.ts';

interface Span {
  readonly from: string;
  readonly months: number;
}

function investmentIssues({ at, values }: PlacedAssumption, { from, months }: Span): PreventionIssue[] {
  const month = monthsBetween(from, textIn(values, 'date'));
  if (month < 0) return [{ at, field: 'date', code: 'before-start' }];
  return month >= months ? [{ at, field: 'date', code: 'after-horizon' }] : [];
}

/** A line of support may reach beyond the programme at both ends, but not lie beside it. */
function supportIssues({ at, values }: PlacedAssumption, { from, months }: Span): PreventionIssue[] {
  const [first, last] = [textIn(values, 'from'), textIn(values, 'to')];
  if (monthsBetween(first, last) < 0) return [{ at, field: 'to', code: 'ends-before-it-begins' }];
  if (monthsBetween(from, last) < 0) return [{ at, field: 'to', code: 'before-start' }];
  return monthsBetween(from, first) >= months ? [{ at, field: 'from', code: 'after-horizon' }] : [];
}

/** Payments on days that the scenario does not look at. */
export function paymentIssues(document: ScenarioDocument): PreventionIssue[] {
  const from = textIn(assumptionsOf(document, 'timing')[0]?.values ?? {}, 'from');
  const months = horizonMonths(from, document.horizonYear);
  // Without a first day there is nothing to hold the others against, and it has been said.
  if (from === '' || months < 1) return [];
  return [
    ...assumptionsOf(document, 'investment').flatMap((one) => investmentIssues(one, { from, months })),
    ...assumptionsOf(document, 'state-support').flatMap((one) => supportIssues(one, { from, months })),
  ];
}

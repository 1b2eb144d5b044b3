import type { ScenarioDocument } from '../../document/scenario-document.ts';
import type { PreventionIssue } from './issue-codes.ts';
import { kindIn } from './assumed-effects.ts';
import { horizonMonths } from './read-programme.ts';
import { movesTo } from './support-kinds.ts';
import { assumptionsOf, numberIn, type PlacedAssumption, textIn } from './values-of.ts';

const needed = ['support', 'caseworkers', 'timing', 'money', 'avoidable-share', 'uncertainty'] as const;

/** A hundred years, and at least the month that the programme begins in. */
function timingIssues(document: ScenarioDocument): PreventionIssue[] {
  return assumptionsOf(document, 'timing').flatMap(({ at, values }) =>
    horizonMonths(textIn(values, 'from'), document.horizonYear) < 1
      ? [{ at, field: 'from', code: 'starts-after-horizon', params: { year: String(document.horizonYear) } }]
      : [],
  );
}

const shareSum = ({ values }: PlacedAssumption): number =>
  Object.keys(movesTo).reduce((sum, field) => sum + (numberIn(values, field) ?? 0), 0);

function movesIssues(support: PlacedAssumption, all: readonly PlacedAssumption[]): PreventionIssue[] {
  const { at, values } = support;
  const known = new Set(all.map((one) => kindIn(one.values, 'kind')));
  const given = Object.entries(movesTo).filter(([field]) => (numberIn(values, field) ?? 0) > 0);
  const issues = given.flatMap(([field, to]): PreventionIssue[] => {
    if (to === kindIn(values, 'kind')) return [{ at, field, code: 'move-to-itself' }];
    return known.has(to) ? [] : [{ at, field, code: 'kind-not-there' }];
  });
  const last = given.at(-1);
  if (last && shareSum(support) > 1 + 1e-9) issues.push({ at, field: last[0], code: 'shares-above-all' });
  return issues;
}

/** Kinds of support from which nobody ever leaves the system, directly or through others. */
function trapped(all: readonly PlacedAssumption[]): readonly PlacedAssumption[] {
  const leaving = new Set<unknown>();
  for (const _round of all)
    for (const support of all) {
      const goesOn = Object.entries(movesTo).some(
        ([field, to]) => (numberIn(support.values, field) ?? 0) > 0 && leaving.has(to),
      );
      if (shareSum(support) < 1 - 1e-9 || goesOn) leaving.add(kindIn(support.values, 'kind'));
    }
  return all.filter(({ values }) => !leaving.has(kindIn(values, 'kind')));
}

function supportIssues(document: ScenarioDocument): PreventionIssue[] {
  const all = assumptionsOf(document, 'support');
  const kinds = all.map(({ values }) => kindIn(values, 'kind'));
  const counted = all.filter(({ values }) => numberIn(values, 'citizensNow') !== undefined);
  return [
    ...all.flatMap(({ at }, i): PreventionIssue[] =>
      kinds.indexOf(kinds[i]) < i ? [{ at, field: 'kind', code: 'kind-twice' }] : [],
    ),
    ...all.flatMap((support) => movesIssues(support, all)),
    ...trapped(all).map(({ at }): PreventionIssue => ({ at, field: 'kind', code: 'nobody-leaves' })),
    ...(counted.length === 0 ? [] : all)
      .filter((support) => !counted.includes(support))
      .map(({ at }): PreventionIssue => ({ at, field: 'citizensNow', code: 'citizens-partly' })),
  ];
}

/** What is wrong with the system as it is taken to run, and with when the programme begins. */
export function worldIssues(document: ScenarioDocument): PreventionIssue[] {
  const absent = needed.filter((lever) => assumptionsOf(document, lever).length === 0);
  return [
    ...absent.map((lever): PreventionIssue => ({ code: `no-${lever}` })),
    ...timingIssues(document),
    ...supportIssues(document),
  ];
}
